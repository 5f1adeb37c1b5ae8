using System.Globalization;

namespace Deployments.Tests.Hostile;

/// <summary>Datasets that are larger than any real one in one respect, with figures whose sums are known beforehand.</summary>
internal static class Huge
{
    public static readonly LocalDate Day = new(2020, 1, 1);

    public static DatasetBuilder Builder(string coverage = "2010-01-01/2029-12-31") => new DatasetBuilder(new DatasetInfo { Title = "Huge", Coverage = coverage })
        .Add(new Source { Id = "list", Publisher = "A ministry", Published = "2020-02-01" });

    public static Theatre Place { get; } = new() { Id = "place", Name = "Place", Hosts = ["IRQ"] };

    /// <summary>A name with a number that sorts as the number does.</summary>
    public static string Name(string of, int number) => string.Create(CultureInfo.InvariantCulture, $"{of}-{number:000000}");

    public static TroopReport Report(LocalDate day, TroopCount level) => new() { Source = "list", Effective = day, Stage = Stage.Deployed, Level = level };

    public static ForceContribution Force(string id, string nation, string theatre, params TroopReport[] reports) => new()
    {
        Id = id,
        Contributor = nation,
        Category = PersonnelCategory.Troops,
        Theatres = [theatre],
        Reports = [.. reports],
    };

    /// <summary>The total of a table of one period, which must be exact.</summary>
    public static long Sum(TroopTable table)
    {
        var figures = new TroopFigure[table.Periods.Count];
        table.CopyTotals(figures);
        Assert.Equal((figures[0].Low, figures[0].Low), (figures[0].Best, figures[0].High));
        return figures[0].Low ?? throw new InvalidOperationException("There is no figure.");
    }
}
