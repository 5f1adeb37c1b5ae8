namespace Deployments;

/// <summary>Whether every id that a record names is the id of a record.</summary>
internal sealed partial class ReferenceCheck : IDatasetCheck
{
    private const string InDataset = "in the dataset";
    private const string InReference = "in the dataset or the built-in reference";

    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings) => new Pass(draft, index, findings).Run();

    private sealed partial class Pass(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        private readonly Referred<Source> sources = new(DraftLists.Sources, "a source", InDataset, FindingCodes.SourceUnknown, draft, index.Sources, findings);
        private readonly Referred<Series> series = new(DraftLists.Series, "a series", InDataset, FindingCodes.SeriesUnknown, draft, index.Series, findings);
        private readonly Referred<Nation> nations = new(DraftLists.Nations, "a nation", InReference, FindingCodes.NationUnknown, draft, index.Nations, findings, n => n.Name);
        private readonly Referred<Alliance> alliances = new(DraftLists.Alliances, "an alliance", InReference, FindingCodes.AllianceUnknown, draft, index.Alliances, findings, a => a.Name);
        private readonly Referred<Theatre> theatres = new(DraftLists.Theatres, "a theatre", InDataset, FindingCodes.TheatreUnknown, draft, index.Theatres, findings);
        private readonly Referred<Operation> operations = new(DraftLists.Operations, "an operation", InDataset, FindingCodes.OperationUnknown, draft, index.Operations, findings);

        private readonly Referred<ForceContribution> contributions =
            new(DraftLists.Contributions, "a contribution", InDataset, FindingCodes.ContributionUnknown, draft, index.Contributions, findings);

        private readonly DraftReports reports = new(draft.Contributions, index);
        private ReportCells[] room = [];

        public void Run()
        {
            for (var i = 0; i < draft.Sources.Count; i++)
                series.RequireIfAny(draft.Sources[i].Series, DraftLists.Sources, i, () => "series");
            ForEach(draft.Series, OfSeries);
            ForEach(draft.Nations, OfNation);
            ForEach(draft.Alliances, OfAlliance);
            ForEach(draft.Theatres, OfTheatre);
            ForEach(draft.Operations, OfOperation);
            ForEach(draft.Contributions, OfContribution);
            ForEach(draft.Totals, OfTotal);
            ForEach(draft.Incidents, OfIncident);
        }

        private static void ForEach<T>(IReadOnlyList<T> records, Action<T, int> check)
        {
            for (var i = 0; i < records.Count; i++)
                check(records[i], i);
        }

        private void RequireContributor(Contributor contributor, string owner, int at, Func<string> member)
        {
            if (contributor.Nation is { } nation)
                nations.RequireUnlessNone(nation, owner, at, member);
            if (contributor.Alliance is { } alliance)
                alliances.RequireUnlessNone(alliance, owner, at, member);
        }

        private void RequireContributorIfAny(Contributor? contributor, string owner, int at, Func<string> member)
        {
            if (contributor is { } given)
                RequireContributor(given, owner, at, member);
        }
    }
}
