using System.Text.RegularExpressions;

namespace Deployments;

/// <summary>Puts a dataset together again from its text without reports and from the reports, which stand in batches of columns.</summary>
/// <remarks>Rows may come in any order; those of one contribution keep theirs. They wait in columns of their own, not as objects.</remarks>
internal sealed partial class ReportAssembler(TableFindings findings)
{
    private static readonly int Contribution = FlatSchemas.Reports.Places["contribution"];
    private readonly ReportColumns waiting = new();
    private readonly NumberColumn places = new();
    private readonly Dictionary<string, List<ReportRows>> runs = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly ReportReader reader = new(findings);
    private readonly List<TroopReport> run = [];

    /// <summary>Takes the rows of a batch.</summary>
    public void Add(FlatBatch batch)
    {
        var texts = batch.Columns[Contribution]!.Texts!;
        string? current = null;
        for (var row = 0; row < batch.Count; row++)
        {
            if (batch.IsRefused(row))
                continue;
            if (texts[row] is not { Length: > 0 } contribution)
            {
                FlatFindings.Cell(findings, batch, row, "contribution", null, Id<ForceContribution>.Expected);
                continue;
            }

            if (reader.Read(batch, row) is not { } report)
                continue;
            if (current is not null && !ReferenceEquals(current, contribution) && current != contribution)
                EndRun(current);
            current = contribution;
            run.Add(report);
            places.Add(Math.Min(batch.PlaceOf(row), NumberColumn.Largest));
        }

        if (current is not null)
            EndRun(current);
    }

    /// <summary>The dataset, unless something is an error; findings of its reports name the rows that they stand in.</summary>
    /// <param name="json">The dataset without its reports, in the library's own format.</param>
    /// <param name="placeOf">Where a finding about anything but a report stands, by the path and the line in the text.</param>
    /// <param name="cancel">Stops the reading.</param>
    public DatasetReading Finish(ReadOnlySpan<byte> json, Func<Finding, Finding> placeOf, CancellationToken cancel)
    {
        var left = new HashSet<string>(runs.Keys, StringComparer.Ordinal);
        var ids = new List<string>();
        var (dataset, found) = DatasetReader.Read(json, contribution =>
        {
            ids.Add(contribution.Id.Value);
            left.Remove(contribution.Id.Value);
            return contribution.Reports.Count == 0 && runs.TryGetValue(contribution.Id.Value, out var own) ? contribution with { Reports = Joined(own) } : contribution;
        }, cancel);
        foreach (var id in order.Where(left.Contains))
            ReportUnplaced(id);
        // Where a contribution could not be read, the places of those behind it are not known here.
        var areAllRead = !found.Any(f => f.Path.StartsWith("$.contributions", StringComparison.Ordinal) && string.CompareOrdinal(f.Code.Code, FindingCodes.MoreFindings.Code) < 0);
        FindingList all = [.. findings.InFileOrder(), .. found.Select(f => (areAllRead ? PlaceOfReport(f, ids) : null) ?? placeOf(f))];
        return new DatasetReading(all.HasErrors ? null : dataset, all);
    }

    private static IReadOnlyList<TroopReport> Joined(List<ReportRows> own) => own.Count == 1 ? own[0] : [.. own.SelectMany(r => r)];

    private void EndRun(string contribution)
    {
        if (!runs.TryGetValue(contribution, out var own))
        {
            runs.Add(contribution, own = []);
            order.Add(contribution);
        }

        own.Add(waiting.Add(run));
        run.Clear();
    }

    private void ReportUnplaced(string id)
    {
        var count = runs[id].Sum(r => r.Count);
        findings.Add(
            FindingCodes.ReportUnplaced, places[runs[id][0].First], "contribution",
            FormattableString.Invariant($"{(count == 1 ? "A report is" : $"{count:#,0} reports are")} of the contribution {Excerpt.Of(id)}, which the dataset does not have; expected the id of one that it has."), id, "the id of a contribution of the dataset");
    }

    /// <summary>The finding with the row of the report that it is about; null where it is about something else.</summary>
    private Finding? PlaceOfReport(Finding finding, List<string> ids)
    {
        if (ReportPath().Match(finding.Path) is not { Success: true } match)
            return null;
        var (contribution, report) = (int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
        if (contribution >= ids.Count || !runs.TryGetValue(ids[contribution], out var own))
            return null;
        foreach (var rows in own)
        {
            if (report < rows.Count)
                return finding with { Line = places[rows.First + report], Column = null };
            report -= rows.Count;
        }

        return null;
    }

    [GeneratedRegex(@"^\$\.contributions\[([0-9]+)\]\.reports\[([0-9]+)\]")]
    private static partial Regex ReportPath();
}
