using NodaTime;

namespace Deployments;

/// <summary>Whether a nation has one code of each system on a day.</summary>
internal sealed class CodeOverlapCheck : IDatasetCheck
{
    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        for (var i = 0; i < draft.Nations.Count; i++)
        {
            var codes = draft.Nations[i].Codes;
            Check(codes.IsoAlpha2, "isoAlpha2", i, findings);
            Check(codes.IsoAlpha3, "isoAlpha3", i, findings);
            Check(codes.IsoNumeric, "isoNumeric", i, findings);
            Check(codes.Iso3166Part3, "iso3166Part3", i, findings);
            Check(codes.M49, "m49", i, findings);
            Check(codes.Cow, "cow", i, findings);
            Check(codes.GleditschWard, "gleditschWard", i, findings);
        }
    }

    private static void Check<T>(IReadOnlyList<Dated<T>> codes, string system, int at, DatasetFindings findings)
        where T : ITextValue<T>
    {
        var inTime = codes.Index().OrderBy(c => c.Item.Span.Start ?? LocalDate.MinIsoValue).ToList();
        foreach (var ((_, before), (j, code)) in inTime.Zip(inTime.Skip(1)))
        {
            if (code.Span.Overlaps(before.Span))
                findings.Add(FindingCodes.CodesOverlap, DraftLists.Nations, at, FormattableString.Invariant($"codes.{system}[{j}]"), $"The codes {Excerpt.Of(before.ToString())} and {Excerpt.Of(code.ToString())} hold on the same day; expected one code of a system on a day.", code, "one code of a system on a day");
        }
    }
}
