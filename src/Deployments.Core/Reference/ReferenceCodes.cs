namespace Deployments;

/// <summary>The rows of the data file of codes, as the codes of one nation or territory.</summary>
internal static class ReferenceCodes
{
    private const char Separator = '|';

    public static NationCodes Of(IEnumerable<ReferenceRow> rows)
    {
        var bySystem = rows.ToLookup(r => r["system"], r => r["during"].Length == 0 ? r["code"] : $"{r["code"]}@{r["during"]}");
        return new NationCodes
        {
            IsoAlpha2 = List<IsoAlpha2>("iso-alpha2"),
            IsoAlpha3 = List<IsoAlpha3>("iso-alpha3"),
            IsoNumeric = List<IsoNumeric>("iso-numeric"),
            Iso3166Part3 = List<Iso3166Part3>("iso-3166-3"),
            M49 = List<M49Code>("m49"),
            Cow = List<CowCode>("cow"),
            GleditschWard = List<GleditschWardCode>("gleditsch-ward"),
        };

        IReadOnlyList<Dated<TCode>> List<TCode>(string system)
            where TCode : struct, ITextValue<TCode> =>
            bySystem.Contains(system) ? new LateList<Dated<TCode>>(string.Join(Separator, bySystem[system]), Separator) : ValueList<Dated<TCode>>.Empty;
    }

    /// <summary>A code with its system, <c>m49:150</c>, with the system's name in words: <c>M49:150</c>.</summary>
    public static string Spoken(string cell)
    {
        var colon = cell.IndexOf(':', StringComparison.Ordinal);
        var system = cell[..colon] switch
        {
            "iso-alpha2" => NationCodes.SystemOf<IsoAlpha2>(),
            "iso-alpha3" => NationCodes.SystemOf<IsoAlpha3>(),
            "m49" => NationCodes.SystemOf<M49Code>(),
            _ => throw new InvalidOperationException($"The data file not-nations.tsv has a code of an unknown system: {cell}."),
        };
        return system + cell[colon..];
    }
}
