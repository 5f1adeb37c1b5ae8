using System.Text;

namespace Deployments.Benchmarks;

/// <summary>The made-up reports as a table that anybody might have: a row for each report, in order of publication.</summary>
internal static class ReportFile
{
    public const string Header = "contributor,operation,place,effective,published,figure,source";

    private static readonly byte[][] Days = [.. Enumerable.Range(0, WorkloadCalendar.Days + 365).Select(d => Encoding.ASCII.GetBytes(WorkloadCalendar.Text(d)))];

    /// <summary>Writes the table as CSV.</summary>
    public static void WriteCsv(Workload workload, string path)
    {
        using var file = new BufferedStream(File.Create(path), 1 << 20);
        file.Write(Encoding.ASCII.GetBytes(Header + "\n"));
        var owners = workload.ContributionOfRow();
        foreach (var row in workload.Arrival())
        {
            var c = owners[row];
            var (low, high) = (workload.Low[row], workload.High[row]);
            file.Write(Encoding.ASCII.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{InventedNations.Ids[workload.Nation[c]]},{DatasetMaker.OperationId(workload.Operation[c])},{DatasetMaker.PlaceId(workload.Theatre[c], workload.Place[c])},")));
            file.Write(Days[workload.Effective[row]]);
            file.WriteByte((byte)',');
            file.Write(Days[workload.Published[row]]);
            file.Write(Encoding.ASCII.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $",{(low == high ? $"{low}" : $"{low}-{high} (best {workload.Best[row]})")},{DatasetMaker.SourceId(workload.Source[row])}\n")));
        }
    }

    /// <summary>How the table becomes a dataset.</summary>
    public static TableMapping Mapping { get; } = new()
    {
        Info = new DatasetInfo { Title = "Made-up reports", Coverage = WorkloadCalendar.Span },
        Document = new Source { Id = "lists", Publisher = "The Lists" },
        Nations = [.. InventedNations.MadeUp],
        Contributor = Field.Column("contributor").As(NationText.Id),
        Operation = "operation",
        Theatre = "place",
        Category = PersonnelCategory.Troops,
        Effective = "effective",
        Published = "published",
        Source = "source",
        Figures = ["figure"],
    };
}
