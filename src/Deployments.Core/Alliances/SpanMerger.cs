namespace Deployments;

/// <summary>Merges spans that overlap or follow one another without a day between them.</summary>
internal static class SpanMerger
{
    /// <summary>The merged spans in order of time, each with what it was merged from.</summary>
    public static IReadOnlyList<(EdtfDate? During, IReadOnlyList<T> From)> Merge<T>(IEnumerable<T> items, Func<T, EdtfDate?> during)
    {
        List<(EdtfDate? During, Reach Reach, List<T> From)> merged = [];
        foreach (var (item, span, reach) in items.Select(i => (i, Span: during(i), Reach: Reach.Of(during(i), DayNumber.BeforeAll))).OrderBy(i => i.Reach.First).ThenBy(i => i.Reach.Last))
        {
            if (merged.Count > 0 && Touch(merged[^1].Reach, reach))
            {
                var last = merged[^1];
                last.From.Add(item);
                if (reach.Last >= last.Reach.Last && (reach.Last > last.Reach.Last || reach.SureLast > last.Reach.SureLast))
                    merged[^1] = (Join(last.During, span), last.Reach with { Last = reach.Last, SureLast = reach.SureLast }, last.From);
            }
            else
            {
                merged.Add((span, reach, [item]));
            }
        }

        return [.. merged.Select(m => (m.During, (IReadOnlyList<T>)ValueList<T>.Of(m.From)))];
    }

    private static bool Touch(Reach earlier, Reach later) => earlier.Last == DayNumber.AfterAll || later.First <= earlier.Last + 1;

    /// <summary>From the start of one to the end of the other.</summary>
    private static EdtfDate? Join(EdtfDate? first, EdtfDate? last)
    {
        var (start, end) = (first is { } f ? StartOf(f) : "..", last is { } l ? EndOf(l) : "..");
        return (start, end) switch
        {
            ("..", "..") => default(EdtfDate?),
            ("", "") => default(EdtfDate),
            _ => EdtfDate.Parse($"{start}/{end}"),
        };
    }

    // A date that is no interval holds on all its days, so its first day is its start and its last day its end.
    private static string StartOf(EdtfDate date) => date.StartKind switch
    {
        EdtfEnd.Open => "..",
        EdtfEnd.Unknown => "",
        _ => date.IsInterval ? date.Start.ToString() : IsoDay.Text(date.Earliest!.Value),
    };

    private static string EndOf(EdtfDate date) => date.EndKind switch
    {
        EdtfEnd.Open => "..",
        EdtfEnd.Unknown => "",
        _ => date.IsInterval ? date.End.ToString() : IsoDay.Text(date.Latest!.Value),
    };
}
