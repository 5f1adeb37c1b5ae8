namespace Deployments;

/// <summary>The days of a span as whole numbers, both ends included: those on which it holds by some reading of its dates, and those on which it does by all.</summary>
internal readonly record struct Reach(int First, int Last, int SureFirst, int SureLast)
{
    public static Reach Always { get; } = new(DayNumber.BeforeAll, DayNumber.AfterAll, DayNumber.BeforeAll, DayNumber.AfterAll);

    public bool IsEmpty => First > Last;

    /// <summary>Whether it holds on at least one day, and that by every reading.</summary>
    public bool IsSure => SureFirst <= SureLast;

    /// <summary>All its days as sure ones: how a list's coverage is read.</summary>
    public Reach Widest => Days(First, Last);

    /// <summary>Exactly these days.</summary>
    public static Reach Days(int first, int last) => new(first, last, first, last);

    /// <summary>The reach of a span; one that is absent holds always. A date that is no interval holds on all its days.</summary>
    /// <param name="span">The span.</param>
    /// <param name="watchedFrom">The first day on which the list that holds the span knows who belongs: an unknown start lies before it.</param>
    public static Reach Of(EdtfDate? span, int watchedFrom)
    {
        if (span is not { } during)
            return Always;
        var (first, last) = (Number(during.Earliest, DayNumber.BeforeAll), Number(during.Latest, DayNumber.AfterAll));
        if (!during.IsInterval)
            return during.StartKind == EdtfEnd.Stated ? Days(first, last) : new(first, last, DayNumber.AfterAll, DayNumber.BeforeAll);
        var (begun, ending) = (Number(during.Start.Latest, DayNumber.BeforeAll), Number(during.End.Earliest, DayNumber.AfterAll));
        return new(first, last, SurelyFrom(during, begun, last, watchedFrom), SurelyTo(during, ending, first));
    }

    public Reach Within(Reach other) =>
        new(Math.Max(First, other.First), Math.Min(Last, other.Last), Math.Max(SureFirst, other.SureFirst), Math.Min(SureLast, other.SureLast));

    public Certainty On(int day) => day < First || day > Last ? Certainty.No : day >= SureFirst && day <= SureLast ? Certainty.Certain : Certainty.Possible;

    /// <summary>How sure it is that it holds on at least one of the days that it was cut to.</summary>
    public Certainty AtAll => IsEmpty ? Certainty.No : IsSure ? Certainty.Certain : Certainty.Possible;

    /// <summary>The days as a span, without bound where they have none.</summary>
    public DateSpan ToSpan() => Span(First, Last);

    /// <summary>The sure days as a span; absent where there are none.</summary>
    public DateSpan? ToSureSpan() => IsSure ? Span(SureFirst, SureLast) : null;

    // Of a span with an unknown start only the last day is sure, unless the list watched its members from some day on.
    private static int SurelyFrom(EdtfDate during, int begun, int last, int watchedFrom) => during.StartKind switch
    {
        EdtfEnd.Stated => begun,
        EdtfEnd.Open => DayNumber.BeforeAll,
        _ => watchedFrom > DayNumber.BeforeAll ? watchedFrom : last,
    };

    private static int SurelyTo(EdtfDate during, int ending, int first) => during.EndKind switch
    {
        EdtfEnd.Stated => ending,
        EdtfEnd.Open => DayNumber.AfterAll,
        _ => first,
    };

    private static int Number(NodaTime.LocalDate? day, int absent) => day is { } d ? DayNumber.Of(d) : absent;

    private static DateSpan Span(int first, int last) => DateSpan.Of(
        first == DayNumber.BeforeAll ? null : DayNumber.ToDay(first), last == DayNumber.AfterAll ? null : DayNumber.ToDay(last));
}
