namespace Deployments;

internal sealed partial class ReferenceCheck
{
    /// <content>Which references each kind of record holds.</content>
    private sealed partial class Pass
    {
        private void OfSeries(Series record, int at)
        {
            if (record.Exhaustive is not { } scope)
                return;
            ForEach(scope.Operations, (id, i) => operations.Require(id, DraftLists.Series, at, () => FormattableString.Invariant($"exhaustive.operations[{i}]")));
            ForEach(scope.Theatres, (id, i) => theatres.Require(id, DraftLists.Series, at, () => FormattableString.Invariant($"exhaustive.theatres[{i}]")));
            ForEach(scope.Contributors, (who, i) => RequireContributor(who, DraftLists.Series, at, () => FormattableString.Invariant($"exhaustive.contributors[{i}]")));
        }

        private void OfNation(Nation record, int at)
        {
            ForEach(record.Predecessors, (n, i) => nations.RequireUnlessNone(n.Value, DraftLists.Nations, at, () => FormattableString.Invariant($"predecessors[{i}]")));
            ForEach(record.Successors, (n, i) => nations.RequireUnlessNone(n.Value, DraftLists.Nations, at, () => FormattableString.Invariant($"successors[{i}]")));
        }

        private void OfAlliance(Alliance record, int at)
        {
            ForEach(record.Members, (m, i) => nations.RequireUnlessNone(m.Nation, DraftLists.Alliances, at, () => FormattableString.Invariant($"members[{i}].nation")));
            ForEach(record.Obligations, (o, i) =>
            {
                nations.RequireIfAny(o.By, DraftLists.Alliances, at, () => FormattableString.Invariant($"obligations[{i}].by"));
                nations.RequireIfAny(o.To, DraftLists.Alliances, at, () => FormattableString.Invariant($"obligations[{i}].to"));
            });
        }

        private void OfTheatre(Theatre record, int at)
        {
            theatres.RequireIfAny(record.Parent, DraftLists.Theatres, at, () => "parent");
            ForEach(record.Hosts, (h, i) => nations.RequireUnlessNone(h.Value, DraftLists.Theatres, at, () => FormattableString.Invariant($"hosts[{i}]")));
        }

        private void OfOperation(Operation record, int at)
        {
            RequireContributorIfAny(record.Lead, DraftLists.Operations, at, () => "lead");
            ForEach(record.Theatres, (id, i) => theatres.Require(id, DraftLists.Operations, at, () => FormattableString.Invariant($"theatres[{i}]")));
            operations.RequireIfAny(record.Parent, DraftLists.Operations, at, () => "parent");
            operations.RequireIfAny(record.Predecessor, DraftLists.Operations, at, () => "predecessor");
        }

        private void OfContribution(ForceContribution record, int at)
        {
            RequireContributor(record.Contributor, DraftLists.Contributions, at, () => "contributor");
            operations.RequireIfAny(record.Operation, DraftLists.Contributions, at, () => "operation");
            ForEach(record.Theatres, (id, i) => theatres.Require(id, DraftLists.Contributions, at, () => FormattableString.Invariant($"theatres[{i}]")));
            ForEach(record.IncludedIn, (whole, i) => contributions.Require(whole.Value, DraftLists.Contributions, at, () => FormattableString.Invariant($"includedIn[{i}]")));
            contributions.RequireIfAny(record.Continues, DraftLists.Contributions, at, () => "continues");
            ForEach(record.Beside, (id, i) => OfBeside(record, id, at, FormattableString.Invariant($"beside[{i}]")));
            OfReports(record, at);
        }

        private void OfBeside(ForceContribution record, Id<ForceContribution> other, int at, string member)
        {
            contributions.Require(other, DraftLists.Contributions, at, () => member);
            if (other == record.Id && !other.IsNone)
                findings.Add(FindingCodes.RefersToItself, DraftLists.Contributions, at, member, $"The contribution {Excerpt.Of(other.Value)} is declared to be beside itself; expected another contribution.", other, "another contribution");
        }

        // A record is made only of a row that names a source that nobody knows, or another contribution.
        private void OfReports(ForceContribution record, int at)
        {
            if (!reports.NameMoreThanKnownSources)
                return;
            var rows = reports.Read(record, ref room);
            for (var i = 0; i < rows.Length; i++)
            {
                if (!reports.Sources[rows[i].Source].IsKnown || rows[i].Extra >= 0)
                    OfReport(record, record.Reports[i], at, i);
            }
        }

        private void OfReport(ForceContribution record, TroopReport report, int at, int i)
        {
            if (!index.Sources.ContainsKey(report.Source))
                RequireSource(report, at, i);
            if (report.Elsewhere is { } elsewhere)
                OfElsewhere(record, elsewhere, at, FormattableString.Invariant($"reports[{i}].elsewhere"));
        }

        private void RequireSource(TroopReport report, int at, int i) => sources.RequireUnlessNone(report.Source, DraftLists.Contributions, at, () => FormattableString.Invariant($"reports[{i}].source"));

        private void OfElsewhere(ForceContribution record, Id<ForceContribution> elsewhere, int at, string member)
        {
            contributions.Require(elsewhere, DraftLists.Contributions, at, () => member);
            if (elsewhere == record.Id && !elsewhere.IsNone)
                findings.Add(FindingCodes.RefersToItself, DraftLists.Contributions, at, member, $"The report says that the contribution {Excerpt.Of(elsewhere.Value)} is counted in itself; expected another contribution.", elsewhere, "another contribution");
        }

        private void OfTotal(ReportedTotal record, int at)
        {
            sources.RequireUnlessNone(record.Source, DraftLists.Totals, at, () => "source");
            operations.RequireIfAny(record.Operation, DraftLists.Totals, at, () => "operation");
            RequireContributorIfAny(record.Contributor, DraftLists.Totals, at, () => "contributor");
            theatres.RequireIfAny(record.Theatre, DraftLists.Totals, at, () => "theatre");
        }

        private void OfIncident(Incident record, int at)
        {
            theatres.RequireIfAny(record.Theatre, DraftLists.Incidents, at, () => "theatre");
            operations.RequireIfAny(record.Operation, DraftLists.Incidents, at, () => "operation");
            ForEach(record.Participants, (p, i) =>
            {
                sources.RequireUnlessNone(p.Source, DraftLists.Incidents, at, () => FormattableString.Invariant($"participants[{i}].source"));
                RequireContributor(p.Contributor, DraftLists.Incidents, at, () => FormattableString.Invariant($"participants[{i}].contributor"));
            });
            ForEach(record.Figures, (f, i) => sources.RequireUnlessNone(f.Source, DraftLists.Incidents, at, () => FormattableString.Invariant($"figures[{i}].source")));
        }
    }
}
