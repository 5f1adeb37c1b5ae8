using FluentValidation;

namespace Deployments;

/// <summary>Runs the validator of each record that is not plainly sound, and turns its failures into findings.</summary>
internal static class RecordRules
{
    public static void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        if (draft.Info is { } info)
            Run<DatasetInfo, DatasetInfoValidator>(DatasetFindings.Root, [info], Sound.Is, findings);
        Run<Source, SourceValidator>(DraftLists.Sources, draft.Sources, Sound.Is, findings);
        Run<Series, SeriesValidator>(DraftLists.Series, draft.Series, Sound.Is, findings);
        Run<Nation, NationValidator>(DraftLists.Nations, draft.Nations, Sound.Is, findings);
        Run<Alliance, AllianceValidator>(DraftLists.Alliances, draft.Alliances, Sound.Is, findings);
        Run<Theatre, TheatreValidator>(DraftLists.Theatres, draft.Theatres, Sound.Is, findings);
        Run<Operation, OperationValidator>(DraftLists.Operations, draft.Operations, Sound.Is, findings);
        RunContributions(draft, index, findings);
        Run<ReportedTotal, ReportedTotalValidator>(DraftLists.Totals, draft.Totals, Sound.Is, findings);
        Run<Incident, IncidentValidator>(DraftLists.Incidents, draft.Incidents, Sound.Is, findings);
    }

    private static void Run<T, TValidator>(string list, List<T> records, Func<T, bool> isSound, DatasetFindings findings)
        where TValidator : AbstractValidator<T>, new()
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (!isSound(records[i]))
                Made<TValidator>.Validate(records[i], list, i, [], findings);
        }
    }

    // Of the reports the validator sees only those that are not plainly sound, and its paths are put right.
    private static void RunContributions(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        var reports = new DraftReports(draft.Contributions, index);
        var sound = new SoundReports(reports);
        ReportCells[] room = [];
        List<int> places = [];
        for (var i = 0; i < draft.Contributions.Count; i++)
        {
            findings.Cancel.ThrowIfCancellationRequested();
            var contribution = draft.Contributions[i];
            var rows = reports.Read(contribution, ref room);
            places.Clear();
            for (var row = 0; row < rows.Length; row++)
            {
                if (reports.AreCopies || !sound.Is(rows[row], contribution.Equipment is not null))
                    places.Add(row);
            }

            if (places.Count > 0 || !Sound.IsApartFromReports(contribution))
                Made<ForceContributionValidator>.Validate(contribution with { Reports = [.. places.Select(p => contribution.Reports[p])] }, DraftLists.Contributions, i, places, findings);
        }
    }

    /// <summary>A validator, made when it is first needed: it compiles its rules once and holds no state of a run.</summary>
    private static class Made<TValidator>
        where TValidator : new()
    {
        private static readonly TValidator Validator = new();

        public static void Validate<T>(T record, string list, int at, List<int> places, DatasetFindings findings)
        {
            foreach (var failure in ((IValidator<T>)(object)Validator!).Validate(record).Errors)
            {
                var kind = (RuleKind)failure.CustomState;
                findings.Add(kind.Code, list, at, ReportPlaces.PutRight(ReportPlaces.CamelCase(failure.PropertyName), places), failure.ErrorMessage, failure.AttemptedValue, kind.Expected);
            }
        }
    }
}
