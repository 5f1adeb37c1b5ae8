using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary>Makes a workload into a dataset, as a user with records would: each contribution with its reports in order of publication.</summary>
internal static class DatasetMaker
{
    private static readonly Id<Source>[] SourceIds = [.. Enumerable.Range(0, Workload.Sources + Workload.OtherPublishers).Select(s => Id<Source>.Parse(SourceId(s)))];

    public static DatasetBuilder Fill(Workload workload) =>
        new DatasetBuilder(new DatasetInfo { Title = "Made-up reports", Coverage = WorkloadCalendar.Span })
            .Add(InventedNations.MadeUp)
            .Add(SourcesOf(workload))
            .Add(TheatresOf(workload))
            .Add(Enumerable.Range(0, Workload.Operations).Select(o => new Operation { Id = OperationId(o), Name = $"Operation {OperationId(o)}", Life = $"{WorkloadCalendar.FirstMonth}-01/.." }))
            .Add(Contributions(workload));

    public static string OperationId(int operation) => string.Create(CultureInfo.InvariantCulture, $"operation-{operation:000}");

    private static string ContributionId(int contribution) => string.Create(CultureInfo.InvariantCulture, $"c-{contribution}");

    private static string TheatreId(int theatre) => string.Create(CultureInfo.InvariantCulture, $"theatre-{theatre:00}");

    public static string PlaceId(int theatre, int place) => string.Create(CultureInfo.InvariantCulture, $"theatre-{theatre:00}-place-{place}");

    public static string SourceId(int source) => string.Create(CultureInfo.InvariantCulture, $"source-{source:00}");

    private static IEnumerable<Source> SourcesOf(Workload workload) =>
        Enumerable.Range(0, Workload.Sources + (workload.Edition == WorkloadEdition.Lifelike ? Workload.OtherPublishers : 0))
            .Select(s => new Source { Id = SourceId(s), Publisher = s < Workload.Sources ? "The Lists" : string.Create(CultureInfo.InvariantCulture, $"Publisher {s}") });

    private static IEnumerable<Theatre> TheatresOf(Workload workload)
    {
        var places = new int[Workload.Theatres];
        for (var c = 0; c < workload.Contributions; c++)
            places[workload.Theatre[c]] = Math.Max(places[workload.Theatre[c]], workload.Place[c] + 1);
        for (var t = 0; t < Workload.Theatres; t++)
        {
            yield return new Theatre { Id = TheatreId(t), Name = TheatreId(t) };
            for (var p = 0; p < places[t]; p++)
                yield return new Theatre { Id = PlaceId(t, p), Name = PlaceId(t, p), Parent = TheatreId(t) };
        }
    }

    private static IEnumerable<ForceContribution> Contributions(Workload workload)
    {
        for (var c = 0; c < workload.Contributions; c++)
        {
            yield return new ForceContribution
            {
                Id = ContributionId(c),
                Contributor = InventedNations.Ids[workload.Nation[c]],
                Operation = OperationId(workload.Operation[c]),
                Theatres = [PlaceId(workload.Theatre[c], workload.Place[c])],
                Category = PersonnelCategory.Troops,
                IncludedIn = workload.Whole[c] < 0 ? [] : [Inclusion(workload, workload.Whole[c])],
                Reports = [.. RowsByPublication(workload, c).Select(row => Report(workload, row))],
            };
        }
    }

    /// <summary>Included for as long as the whole is there: its last report says 0.</summary>
    private static Dated<Id<ForceContribution>> Inclusion(Workload workload, int whole)
    {
        var (first, last) = (workload.Effective[workload.FirstRow[whole]], workload.Effective[workload.FirstRow[whole + 1] - 1]);
        return new(ContributionId(whole), $"{WorkloadCalendar.Text(first)}/{WorkloadCalendar.Text(last - 1)}");
    }

    private static IEnumerable<int> RowsByPublication(Workload workload, int c) =>
        Enumerable.Range(workload.FirstRow[c], workload.FirstRow[c + 1] - workload.FirstRow[c]).OrderBy(row => workload.Published[row]);

    private static TroopReport Report(Workload workload, int row)
    {
        var lifelike = workload.Edition == WorkloadEdition.Lifelike;
        var form = lifelike ? workload.Form[row] : FigureForm.Level;
        var (low, best, high) = (workload.Low[row], workload.Best[row], workload.High[row]);
        return new TroopReport
        {
            Source = SourceIds[workload.Source[row]],
            Effective = ImpreciseDates.Of(workload.Effective[row], lifelike ? workload.DaysMeant[row] : 1),
            Published = ImpreciseDates.Of(workload.Published[row], 1),
            Stage = Stage.Deployed,
            Level = form != FigureForm.Level ? default(TroopCount?) : low == high ? TroopCount.Exactly(best) : TroopCount.Between(low, high, best),
            Change = form switch
            {
                FigureForm.Increase => TroopChange.Increase(best),
                FigureForm.Decrease => TroopChange.Decrease(best),
                _ => default(TroopChange?),
            },
            Missing = form switch
            {
                FigureForm.Withheld => MissingReason.Withheld,
                FigureForm.NotReported => MissingReason.NotReported,
                FigureForm.UnknownSize => MissingReason.UnknownSize,
                _ => null,
            },
        };
    }
}
