namespace Deployments;

/// <summary>Whether parts are included in wholes at a time when both exist.</summary>
internal sealed class InclusionSpanCheck : IDatasetCheck
{
    private const string Bounded = "a span of the inclusion";

    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        for (var i = 0; i < draft.Contributions.Count; i++)
        {
            var part = draft.Contributions[i];
            for (var j = 0; j < part.IncludedIn.Count; j++)
            {
                if (index.Contributions.TryGetValue(part.IncludedIn[j].Value, out var whole))
                    Check(part, whole, part.IncludedIn[j].During, i, FormattableString.Invariant($"includedIn[{j}]"), findings);
            }
        }
    }

    private static void Check(ForceContribution part, ForceContribution whole, EdtfDate? during, int at, string member, DatasetFindings findings)
    {
        if (during is { } span)
        {
            CheckSpan(span, part, at, member, findings);
            CheckSpan(span, whole, at, member, findings);
        }
        else if (part.Life is { } life && whole.Life is { } around && Lives.ReachesBeyond(life, around))
        {
            findings.Add(FindingCodes.PartBeyondWhole, DraftLists.Contributions, at, member, $"The contribution {Excerpt.Of(part.Id.Value)} ({life}) reaches beyond {Excerpt.Of(whole.Id.Value)} ({around}), in which it is included without a span; expected {Bounded}.", whole.Id, Bounded);
        }
    }

    private static void CheckSpan(EdtfDate span, ForceContribution one, int at, string member, DatasetFindings findings)
    {
        if (one.Life is { } life && Lives.IsApart(span, life))
            findings.Add(FindingCodes.InclusionOutsideLives, DraftLists.Contributions, at, member, $"The inclusion's span {span} lies outside the life of {Excerpt.Of(one.Id.Value)}, {life}; expected a span in which both contributions exist.", span, "a span in which both contributions exist");
    }
}
