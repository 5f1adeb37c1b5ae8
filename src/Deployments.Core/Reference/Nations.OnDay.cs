using System.Globalization;

namespace Deployments;

/// <content>The same look-ups with a plain date: F# converts no text to a date that may be absent.</content>
public static partial class Nations
{
    /// <inheritdoc cref="NationRegister.Find(string, EdtfDate?)"/>
    public static Match<Nation> Find(string text, EdtfDate on) => Find(text, (EdtfDate?)on);

    /// <inheritdoc cref="NationRegister.FindIn(string, CultureInfo, EdtfDate?)"/>
    public static Match<Nation> FindIn(string text, CultureInfo culture, EdtfDate on) => FindIn(text, culture, (EdtfDate?)on);

    /// <inheritdoc cref="NationRegister.FromCow(int, EdtfDate?)"/>
    public static Match<Nation> FromCow(int number, EdtfDate on) => FromCow(number, (EdtfDate?)on);

    /// <inheritdoc cref="NationRegister.FromGleditschWard(int, EdtfDate?)"/>
    public static Match<Nation> FromGleditschWard(int number, EdtfDate on) => FromGleditschWard(number, (EdtfDate?)on);

    /// <inheritdoc cref="NationRegister.FromIso2(string, EdtfDate?)"/>
    public static Match<Nation> FromIso2(string code, EdtfDate on) => FromIso2(code, (EdtfDate?)on);

    /// <inheritdoc cref="NationRegister.FromIso3(string, EdtfDate?)"/>
    public static Match<Nation> FromIso3(string code, EdtfDate on) => FromIso3(code, (EdtfDate?)on);

    /// <inheritdoc cref="NationRegister.FromIsoNumeric(string, EdtfDate?)"/>
    public static Match<Nation> FromIsoNumeric(string code, EdtfDate on) => FromIsoNumeric(code, (EdtfDate?)on);

    /// <inheritdoc cref="NationRegister.FromIso3166Part3(string, EdtfDate?)"/>
    public static Match<Nation> FromIso3166Part3(string code, EdtfDate on) => FromIso3166Part3(code, (EdtfDate?)on);

    /// <inheritdoc cref="NationRegister.FromM49(string, EdtfDate?)"/>
    public static Match<Nation> FromM49(string code, EdtfDate on) => FromM49(code, (EdtfDate?)on);

    /// <inheritdoc cref="NationRegister.From{TCode}(TCode, EdtfDate?)"/>
    public static Match<Nation> From<TCode>(TCode code, EdtfDate on)
        where TCode : struct, ITextValue<TCode> => From(code, (EdtfDate?)on);
}
