namespace Deployments;

/// <summary>Says in one sentence why a text is no date, and what to write instead where that can be told.</summary>
/// <remarks>
/// First come texts whose meaning cannot be told, then spellings that can be put right, then what is wrong with the rest.
/// A suggestion is made only if it can be read.
/// </remarks>
internal static partial class EdtfRefusals
{
    private const int LongestExplained = 64;

    /// <summary>The sentence; <paramref name="kind"/> is what the text was to be, with its article.</summary>
    public static string Sentence(string? text, string kind, string examples)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty)
            return $"Empty text cannot be read as {kind}: write {examples}.";

        var reason = trimmed.Length > LongestExplained
            ? string.Create(Invariant, $"it has {trimmed.Length} characters, and the longest date has {EdtfDate.LongestText}")
            : Reason(trimmed.ToString());
        return $"{Excerpt.Of(trimmed)} cannot be read as {kind}: {reason}.";
    }

    private static string Reason(string text)
    {
        if (Undecidable(text) is { } undecidable)
            return undecidable;

        var (repaired, reasons) = Repaired(text);
        return reasons.Count > 0 && EdtfDate.TryRead(repaired, out _)
            ? $"{string.Join(" and ", reasons)}; write '{repaired}'"
            : Fault(repaired);
    }

    private static string Fault(string text)
    {
        var ends = text.Split('/');
        return ends.Length switch
        {
            1 => FaultOfPart(text),
            2 => FaultOfInterval(ends[0], ends[1]),
            _ => "an interval has one slash, between its start and its end, and a day is written with hyphens, such as 2016-07-22",
        };
    }

    private static string FaultOfInterval(string start, string end)
    {
        if (start.Length + end.Length == 0)
            return "both ends are unknown; write 'XXXX' for a date of which nothing is known, '../..' for one without bounds";
        if (!IsEnd(start))
            return $"in its start {Excerpt.Of(start)}, {FaultOfPart(start)}";

        return IsEnd(end)
            ? $"its start '{start}' is after its end '{end}'; an interval runs from the earlier date to the later"
            : $"in its end {Excerpt.Of(end)}, {FaultOfPart(end)}";
    }

    private static bool IsEnd(string text) => text is "" or ".." || EdtfDate.TryRead(text, out _);
}
