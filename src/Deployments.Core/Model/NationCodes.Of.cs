namespace Deployments;

/// <content>The codes by their type.</content>
public sealed partial record NationCodes
{
    internal static string SystemOf<TCode>() => SystemOf(typeof(TCode));

    internal IReadOnlyList<Dated<TCode>> Of<TCode>()
        where TCode : struct, ITextValue<TCode> =>
        (IReadOnlyList<Dated<TCode>>)Of(typeof(TCode));

    private object Of(Type code) =>
        code == typeof(CowCode) ? Cow
        : code == typeof(GleditschWardCode) ? GleditschWard
        : code == typeof(IsoAlpha2) ? IsoAlpha2
        : code == typeof(IsoAlpha3) ? IsoAlpha3
        : code == typeof(IsoNumeric) ? IsoNumeric
        : code == typeof(Iso3166Part3) ? Iso3166Part3
        : code == typeof(M49Code) ? M49
        : Unknown(code);

    private static string SystemOf(Type code) =>
        code == typeof(CowCode) ? "Correlates of War"
        : code == typeof(GleditschWardCode) ? "Gleditsch-Ward"
        : code == typeof(IsoAlpha2) ? "ISO 3166-1 alpha-2"
        : code == typeof(IsoAlpha3) ? "ISO 3166-1 alpha-3"
        : code == typeof(IsoNumeric) ? "ISO 3166-1 numeric"
        : code == typeof(Iso3166Part3) ? "ISO 3166-3"
        : code == typeof(M49Code) ? "M49"
        : Unknown(code);

    private static string Unknown(Type code) => Errors.Argument<string>($"{code.Name} is not a type of code; expected CowCode, GleditschWardCode, IsoAlpha2, IsoAlpha3, IsoNumeric, Iso3166Part3 or M49Code.", "TCode");
}
