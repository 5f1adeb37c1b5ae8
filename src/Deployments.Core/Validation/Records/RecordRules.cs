using FluentValidation;

namespace Deployments;

/// <summary>Runs the validator of each record and turns its failures into findings.</summary>
internal static class RecordRules
{
    // Validators compile their rules once and hold no state of a run.
    private static readonly DatasetInfoValidator Info = new();
    private static readonly SourceValidator Sources = new();
    private static readonly SeriesValidator Series = new();
    private static readonly NationValidator Nations = new();
    private static readonly AllianceValidator Alliances = new();
    private static readonly TheatreValidator Theatres = new();
    private static readonly OperationValidator Operations = new();
    private static readonly ForceContributionValidator Contributions = new();
    private static readonly ReportedTotalValidator Totals = new();
    private static readonly IncidentValidator Incidents = new();

    public static void Run(DatasetDraft draft, FindingList findings)
    {
        if (draft.Info is { } info)
            Run(Info, FindingList.Root, [info], findings);
        Run(Sources, DraftLists.Sources, draft.Sources, findings);
        Run(Series, DraftLists.Series, draft.Series, findings);
        Run(Nations, DraftLists.Nations, draft.Nations, findings);
        Run(Alliances, DraftLists.Alliances, draft.Alliances, findings);
        Run(Theatres, DraftLists.Theatres, draft.Theatres, findings);
        Run(Operations, DraftLists.Operations, draft.Operations, findings);
        Run(Contributions, DraftLists.Contributions, draft.Contributions, findings);
        Run(Totals, DraftLists.Totals, draft.Totals, findings);
        Run(Incidents, DraftLists.Incidents, draft.Incidents, findings);
    }

    private static void Run<T>(AbstractValidator<T> validator, string list, List<T> records, FindingList findings)
    {
        for (var i = 0; i < records.Count; i++)
        {
            foreach (var failure in validator.Validate(records[i]).Errors)
            {
                var kind = (RuleKind)failure.CustomState;
                findings.Add(kind.Code, list, i, CamelCase(failure.PropertyName), failure.ErrorMessage, failure.AttemptedValue, kind.Expected);
            }
        }
    }

    /// <summary><c>Members[2].During</c> as files spell it: <c>members[2].during</c>.</summary>
    private static string CamelCase(string property)
    {
        var path = property.TrimEnd('.').ToCharArray();
        for (var i = 0; i < path.Length; i++)
        {
            if (i == 0 || path[i - 1] == '.')
                path[i] = char.ToLowerInvariant(path[i]);
        }

        return new string(path);
    }
}
