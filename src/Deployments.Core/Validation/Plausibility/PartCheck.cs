using NodaTime;

namespace Deployments;

/// <summary>Whether a part is no larger than the whole it is included in, on every day when both have a level at a stage.</summary>
internal sealed class PartCheck : IDatasetCheck
{
    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        var timelines = new Timelines(draft, index);
        for (var i = 0; i < draft.Contributions.Count; i++)
        {
            var part = draft.Contributions[i];
            foreach (var inclusion in part.IncludedIn)
            {
                if (index.Contributions.TryGetValue(inclusion.Value, out var whole) && whole.Id != part.Id && CountAlike(part, whole))
                    Check(part, whole, inclusion.Span, i, timelines, findings);
            }
        }
    }

    private static bool CountAlike(ForceContribution part, ForceContribution whole) =>
        (part.Category is null) == (whole.Category is null) && part.Equipment == whole.Equipment && part.Served == whole.Served;

    private static void Check(ForceContribution part, ForceContribution whole, DateSpan during, int at, Timelines timelines, DatasetFindings findings)
    {
        var wholes = timelines.Of(whole, at);
        foreach (var (stage, parts) in timelines.Of(part, at))
        {
            if (wholes.TryGetValue(stage, out var around) && FirstExcess(parts, around, during) is var (inner, outer, day))
                findings.Add(FindingCodes.PartAboveWhole, DraftLists.Contributions, at, $"{inner.Member}.level", $"On {IsoDay.Text(day)} the part has {Excerpt.Of(inner.Figure)} {Words<Stage>.Phrase(stage)}, more than the {Excerpt.Of(outer.Figure)} of {Excerpt.Of(whole.Id.Value)}, in which it is included; expected no more than the whole.", inner.Figure, "no more than the whole");
        }
    }

    private static (ReportLine Part, ReportLine Whole, LocalDate Day)? FirstExcess(LevelTimeline parts, LevelTimeline wholes, DateSpan during)
    {
        foreach (var day in parts.Levels.Concat(wholes.Levels).Select(l => l.Day).Where(during.Contains).Order())
        {
            if (parts.On(day) is { } part && wholes.On(day) is { } whole && part.Bounds.Low > whole.Bounds.High)
                return (part, whole, day);
        }

        return null;
    }
}
