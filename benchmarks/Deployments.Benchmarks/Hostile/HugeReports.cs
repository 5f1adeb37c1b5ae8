using System.Globalization;
using System.Text;

namespace Deployments.Benchmarks;

/// <summary>Very many made-up reports whose totals are known beforehand: each contribution is alone in its place and reports a hundred times, at the same days as all others.</summary>
/// <param name="contributions">How many contributions there are.</param>
internal sealed class HugeReports(int contributions)
{
    public const int ReportsOfEach = 100;
    private const int DaysBetween = 90;
    private static readonly LocalDate First = new(2000, 1, 1);

    public long Count => (long)contributions * ReportsOfEach;

    /// <summary>The level that a contribution reports at its turn.</summary>
    public static long LevelOf(int contribution, int turn) => ((contribution * 31L) + (turn * 17L)) % 5_000;

    public static LocalDate DayOf(int turn) => First.PlusDays(turn * DaysBetween);

    /// <summary>The total of all contributions that a nation has, or of all, once they have reported at a turn.</summary>
    public long Total(int turn, int? nation)
    {
        var sum = 0L;
        for (var c = nation ?? 0; c < contributions; c += nation is null ? 1 : InventedNations.Count)
            sum += LevelOf(c, turn);
        return sum;
    }

    /// <summary>Writes the table as <see cref="ReportFile.Mapping"/> reads it, in order of time, each line made longer by so many letters that nobody reads.</summary>
    public void WriteCsv(string path, int padding)
    {
        var more = padding > 0 ? "," + new string('x', padding) : "";
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        file.Write(ReportFile.Header + (padding > 0 ? ",remark\n" : "\n"));
        for (var turn = 0; turn < ReportsOfEach; turn++)
        {
            var day = DayOf(turn).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
            for (var c = 0; c < contributions; c++)
                file.Write(string.Create(CultureInfo.InvariantCulture, $"{InventedNations.Ids[c % InventedNations.Count]},{DatasetMaker.OperationId(c % 100)},place-{c},{day},{day},{LevelOf(c, turn)},list-{turn % 50}{more}\n"));
        }
    }

    /// <summary>Asks a dataset for what is known, and fails where it answers anything else.</summary>
    public void Check(Dataset data)
    {
        if (data.ReportCount != Count)
            throw new InvalidOperationException($"The dataset has {data.ReportCount} reports; expected {Count}.");
        foreach (var turn in (int[])[0, 1, 42, ReportsOfEach - 1])
        {
            var day = DayOf(turn);
            var table = data.Troops(Stage.Deployed).By(Facet.Nation).On(day);
            var name = table.Periods[0].Name;
            Expect(table.Total(name).Count, Total(turn, null), "all", day);
            foreach (var nation in (int[])[0, 17, InventedNations.Count - 1])
                Expect(table[InventedNations.Ids[nation], name].Count, Total(turn, nation), InventedNations.Ids[nation], day);
        }
    }

    private static void Expect(TroopCount? answer, long sum, string of, LocalDate day)
    {
        if (answer != TroopCount.Exactly(sum))
            throw new InvalidOperationException($"The total of {of} on {day} is {answer}; expected {sum}.");
    }
}
