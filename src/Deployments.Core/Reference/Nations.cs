using System.Globalization;

namespace Deployments;

/// <summary>The built-in reference of nations: every polity since 1816 in the Correlates of War and Gleditsch-Ward systems and in ISO 3166-1, with its look-ups.</summary>
/// <remarks>
/// It is read when it is first used. The same look-ups over a dataset, which may add nations or correct one, are at <c>dataset.Register</c>. Each gives one nation,
/// or none with the reason as a sentence and candidates; nothing is guessed.
/// </remarks>
public static partial class Nations
{
    /// <inheritdoc cref="NationRegister.All"/>
    public static IReadOnlyList<Nation> All => NationRegister.BuiltIn.All;

    /// <inheritdoc cref="NationRegister.Territories"/>
    public static IReadOnlyList<Territory> Territories => NationRegister.BuiltIn.Territories;

    /// <inheritdoc cref="NationRegister.Spells"/>
    public static IReadOnlyList<StateSpell> Spells => NationRegister.BuiltIn.Spells;

    /// <inheritdoc cref="NationRegister.WithId"/>
    public static Nation? WithId(Id<Nation> id) => NationRegister.BuiltIn.WithId(id);

    /// <inheritdoc cref="NationRegister.Find(string, EdtfDate?)"/>
    public static Match<Nation> Find(string text, EdtfDate? on = null) => NationRegister.BuiltIn.Find(text, on);

    /// <inheritdoc cref="NationRegister.FindIn(string, CultureInfo, EdtfDate?)"/>
    public static Match<Nation> FindIn(string text, CultureInfo culture, EdtfDate? on = null) => NationRegister.BuiltIn.FindIn(text, culture, on);

    /// <inheritdoc cref="NationRegister.FindTerritory"/>
    public static Match<Territory> FindTerritory(string text) => NationRegister.BuiltIn.FindTerritory(text);

    /// <inheritdoc cref="NationRegister.FromCow(int, EdtfDate?)"/>
    public static Match<Nation> FromCow(int number, EdtfDate? on = null) => NationRegister.BuiltIn.FromCow(number, on);

    /// <inheritdoc cref="NationRegister.FromGleditschWard(int, EdtfDate?)"/>
    public static Match<Nation> FromGleditschWard(int number, EdtfDate? on = null) => NationRegister.BuiltIn.FromGleditschWard(number, on);

    /// <inheritdoc cref="NationRegister.FromIso2(string, EdtfDate?)"/>
    public static Match<Nation> FromIso2(string code, EdtfDate? on = null) => NationRegister.BuiltIn.FromIso2(code, on);

    /// <inheritdoc cref="NationRegister.FromIso3(string, EdtfDate?)"/>
    public static Match<Nation> FromIso3(string code, EdtfDate? on = null) => NationRegister.BuiltIn.FromIso3(code, on);

    /// <inheritdoc cref="NationRegister.FromIsoNumeric(string, EdtfDate?)"/>
    public static Match<Nation> FromIsoNumeric(string code, EdtfDate? on = null) => NationRegister.BuiltIn.FromIsoNumeric(code, on);

    /// <inheritdoc cref="NationRegister.FromIso3166Part3(string, EdtfDate?)"/>
    public static Match<Nation> FromIso3166Part3(string code, EdtfDate? on = null) => NationRegister.BuiltIn.FromIso3166Part3(code, on);

    /// <inheritdoc cref="NationRegister.FromM49(string, EdtfDate?)"/>
    public static Match<Nation> FromM49(string code, EdtfDate? on = null) => NationRegister.BuiltIn.FromM49(code, on);

    /// <inheritdoc cref="NationRegister.From{TCode}(TCode, EdtfDate?)"/>
    public static Match<Nation> From<TCode>(TCode code, EdtfDate? on = null)
        where TCode : struct, ITextValue<TCode> => NationRegister.BuiltIn.From(code, on);

    /// <inheritdoc cref="NationRegister.InSystem"/>
    public static IReadOnlyList<Nation> InSystem(StateSystem system, EdtfDate on, bool microstates = true) => NationRegister.BuiltIn.InSystem(system, on, microstates);

    /// <inheritdoc cref="NationRegister.CoverageOf"/>
    public static DateSpan CoverageOf(StateSystem system) => NationRegister.BuiltIn.CoverageOf(system);
}
