using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary>Reports made up from a seed: the same on every machine, for every run.</summary>
/// <remarks>Only exact levels, one for each contribution and day, so that a plain sum and the library must agree to the last soldier.</remarks>
internal sealed class InventedReports
{
    private const int Seed = 20160722;
    private const int ReportsOfAContribution = 25;

    private static readonly string[] Nations =
    [
        "USA", "CAN", "GBR", "FRA", "DEU", "ITA", "ESP", "PRT", "NLD", "BEL", "LUX", "DNK", "NOR", "ISL", "POL",
        "CZE", "SVK", "HUN", "ROU", "BGR", "SVN", "HRV", "ALB", "EST", "LVA", "LTU", "TUR", "GRC", "SWE", "FIN",
    ];

    public InventedReports(int count)
    {
        var random = new Random(Seed);
        var contributions = count / ReportsOfAContribution;
        var taken = new HashSet<(int Contribution, LocalDate Day)>();
        while (Plain.Count < count)
        {
            var contribution = random.Next(contributions);
            var day = First.PlusDays(random.Next(Period.DaysBetween(First, Last) + 1));
            if (taken.Add((contribution, day)))
                Plain.Add(new PlainReport(IdOf(contribution), Nations[contribution % Nations.Length], day, random.Next(20) == 0 ? 0 : random.Next(1, 5_000)));
        }
    }

    public static LocalDate First { get; } = new(2010, 1, 1);

    public static LocalDate Last { get; } = new(2019, 12, 31);

    public List<PlainReport> Plain { get; } = [];

    /// <summary>The same reports as a dataset.</summary>
    public Dataset ToDataset() => new DatasetBuilder(new DatasetInfo { Title = "Invented reports", Coverage = "2010-01-01/2019-12-31" })
        .Add(new Source { Id = "list", Publisher = "Nobody" })
        .Add(Plain.Select(r => TheatreOf(r.Contribution)).Distinct().Select(t => new Theatre { Id = t, Name = t }))
        .Add(Plain.GroupBy(r => (r.Contribution, r.Nation)).Select(g => new ForceContribution
        {
            Id = g.Key.Contribution,
            Contributor = g.Key.Nation,
            Category = PersonnelCategory.Troops,
            Theatres = [TheatreOf(g.Key.Contribution)],
            Reports = [.. g.Select(r => new TroopReport { Source = "list", Effective = r.Effective, Stage = Stage.Deployed, Level = r.Level })],
        }))
        .Build();

    private static string IdOf(int contribution) => string.Create(CultureInfo.InvariantCulture, $"c-{contribution}");

    /// <summary>No nation stands twice in one theatre, which would look like the same force counted twice.</summary>
    private static string TheatreOf(string contribution) =>
        string.Create(CultureInfo.InvariantCulture, $"theatre-{int.Parse(contribution.AsSpan(2), CultureInfo.InvariantCulture) / Nations.Length}");
}
