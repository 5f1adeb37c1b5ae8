using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary>The 190 nations of the workload, the largest contributors first: those of the reference that exist from 1990 on, and made-up ones to fill up the number.</summary>
internal static class InventedNations
{
    public const int Count = 190;

    private const string Existing = """
        USA GBR FRA DEU TUR ITA IND BGD PAK CAN ETH NPL POL RWA ESP CHN NLD EGY ROU GHA IDN AUS GRC PRT DNK JOR BEL NOR BGR SEN BRA HUN
        URY NGA SWE FIN LTU EST LVA ALB LUX MNE ISL AFG AGO AND ARE ARG ATG AUT BDI BEN BFA BHR BHS BLZ BOL BRB BRN BTN BWA CAF CHE CHL
        CIV CMR COD COG COL COM CPV CRI CUB CYP DJI DMA DOM DZA ECU FJI FSM GAB GIN GMB GNB GNQ GRD GTM GUY HND HTI IRL IRN IRQ ISR JAM
        JPN KEN KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO MAR MCO MDG MDV MEX MHL MLI MLT MMR MNG MOZ MRT MUS MWI MYS NER NIC
        NRU NZL OMN PAN PER PHL PNG PRK PRY PSE QAT RUS SAU SDN SGP SLB SLE SLV SMR SOM SRB STP SUR SWZ SYC SYR TCD TGO THA TON TTO TUN
        TUV TWN TZA UGA VAT VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE
        """;

    /// <summary>The ids, the same on every machine.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All().Take(Count)];

    /// <summary>The made-up ones, to be declared by the dataset.</summary>
    public static IEnumerable<Nation> MadeUp => Ids.Where(id => id[0] == 'X').Select(id => new Nation { Id = id, Name = $"Made-up nation {id}" });

    private static IEnumerable<string> All() =>
        Existing.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Concat(Enumerable.Range(0, 26).Select(i => string.Create(CultureInfo.InvariantCulture, $"XA{(char)('A' + i)}")));
}
