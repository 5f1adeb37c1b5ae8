namespace Deployments;

/// <summary>Whether a nation has one code of each system on a day.</summary>
internal sealed class CodeOverlapCheck : IDatasetCheck
{
    public void Run(DatasetDraft draft, DatasetIndex index, FindingList findings)
    {
        for (var i = 0; i < draft.Nations.Count; i++)
        {
            var codes = draft.Nations[i].Codes;
            Check(codes.IsoAlpha2, "isoAlpha2", i, findings);
            Check(codes.IsoAlpha3, "isoAlpha3", i, findings);
            Check(codes.IsoNumeric, "isoNumeric", i, findings);
            Check(codes.M49, "m49", i, findings);
            Check(codes.Cow, "cow", i, findings);
            Check(codes.GleditschWard, "gleditschWard", i, findings);
        }
    }

    private static void Check<T>(IReadOnlyList<Dated<T>> codes, string system, int at, FindingList findings)
        where T : ITextValue<T>
    {
        for (var j = 1; j < codes.Count; j++)
        {
            if (codes[j].Span.Overlaps(codes[j - 1].Span))
                findings.Add(FindingCodes.CodesOverlap, DraftLists.Nations, at, $"codes.{system}[{j}]", $"The codes {Excerpt.Of(codes[j - 1].ToString())} and {Excerpt.Of(codes[j].ToString())} hold on the same day; expected one code of a system on a day.", codes[j], "one code of a system on a day");
        }
    }
}
