namespace Deployments;

/// <summary>Whether changes have a level to be added to, and decreases one that is large enough.</summary>
/// <remarks>A change adds to its own series' level of the day before, lacking one to the latest other level; a level of the same series and day contains it.</remarks>
internal sealed class ChangeCheck : IReportsCheck
{
    public void Run(ContributionLines lines, DatasetFindings findings)
    {
        if (!lines.HasChanges)
            return;
        foreach (var stage in lines.AsOf.GroupBy(l => l.Stage))
        {
            var ledger = new Ledger(lines.At, findings);
            foreach (var day in stage.GroupBy(l => l.DayOrder))
                ledger.Take([.. day]);
        }
    }

    private sealed class Ledger(int at, DatasetFindings findings)
    {
        private readonly Dictionary<int, TroopCount> levels = [];
        private TroopCount? latest;

        public void Take(IReadOnlyList<ReportLine> day)
        {
            foreach (var line in day.Where(l => l.HasChange && !day.Any(o => o.Series == l.Series && o.HasLevel)))
                Take(line, line.Report.Change.GetValueOrDefault());
            foreach (var line in day.Where(l => !l.HasChange))
            {
                if (line.Report.Level is { } level)
                    levels[line.Series] = (latest = level).Value;
                else
                    levels.Remove(line.Series);
            }
        }

        private void Take(ReportLine line, TroopChange change)
        {
            if (latest is not { } settled)
            {
                findings.Add(FindingCodes.ChangeWithoutLevel, DraftLists.Contributions, at, $"{line.Member}.change", $"The change {Excerpt.Of(line.Figure)} as of {line.Report.Effective} has no {Words<Stage>.Phrase(line.Report.Stage)} level before it; expected an earlier level, without which the strength is {(change.IsDecrease ? "unknown" : "at least that")}.", line.Figure, "an earlier level at the same stage");
                return;
            }

            var before = levels.TryGetValue(line.Series, out var own) ? own : settled;
            // Beyond this both figures are refused, and their sum might be too large for a number.
            if (FigureLimits.Largest(before) > TroopCount.LargestArmy || FigureLimits.Largest(change.Size) > TroopCount.LargestArmy)
                return;
            levels[line.Series] = change.ApplyTo(before, out var stopped);
            if (stopped)
                findings.Add(FindingCodes.DecreaseTooLarge, DraftLists.Contributions, at, $"{line.Member}.change", $"The decrease {Excerpt.Of(line.Figure)} as of {line.Report.Effective} is larger than the level before it, {Excerpt.Of(before.ToString())}; expected at most that many, and the result stops at 0.", line.Figure, "a decrease no larger than the level before it");
        }
    }
}
