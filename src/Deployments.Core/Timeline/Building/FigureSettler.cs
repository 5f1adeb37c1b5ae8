namespace Deployments;

/// <summary>Rule 7 on numbers: the same as <see cref="Settler"/>.</summary>
internal sealed class FigureSettler(TimelineTerms terms)
{
    private int[] order = new int[8];

    /// <summary>The settled figure of one or more; all of them have one.</summary>
    public SettledFigure Settle(ReadOnlySpan<SeriesWord> figures)
    {
        if (figures.Length == 1)
            return One(in figures[0]);
        SortByRecency(figures);
        var newest = figures[order[0]].Age;
        if (terms.Settlement == Settlement.MostRecent)
            return One(in figures[Latest(figures)]);
        var compared = 0;
        for (var i = 0; i < figures.Length; i++)
        {
            if (terms.ComparedWithin is not { } days || (long)newest - figures[order[i]].Age <= days)
                order[compared++] = order[i];
        }

        return terms.Settlement == Settlement.Envelope ? Envelope(figures, compared) : One(in figures[Least(figures, compared)]);
    }

    /// <summary>Latest effective day, then latest published, then better graded, then file order.</summary>
    public static int ByRecency(in SeriesWord a, in SeriesWord b)
    {
        if (a.Age != b.Age)
            return b.Age.CompareTo(a.Age);
        if (a.Published != b.Published)
            return b.Published.CompareTo(a.Published);
        return a.Grade != b.Grade ? a.Grade.CompareTo(b.Grade) : a.Row.CompareTo(b.Row);
    }

    private static SettledFigure One(in SeriesWord figure) => new(figure.Count, figure.Age, figure.Decider);

    private void SortByRecency(ReadOnlySpan<SeriesWord> figures)
    {
        if (order.Length < figures.Length)
            order = new int[figures.Length * 2];
        for (var i = 0; i < figures.Length; i++)
        {
            var at = i - 1;
            for (; at >= 0 && ByRecency(in figures[order[at]], in figures[i]) > 0; at--)
                order[at + 1] = order[at];
            order[at + 1] = i;
        }
    }

    /// <summary>The first by recency; but what adds a change to that very figure is later than it.</summary>
    private int Latest(ReadOnlySpan<SeriesWord> figures)
    {
        var level = figures[order[0]].Decider;
        for (var i = figures.Length - 1; i > 0 && level != SeriesWord.None; i--)
        {
            if (figures[order[i]].Base == level)
                return order[i];
        }

        return order[0];
    }

    /// <summary>The best graded, the lowest or the highest, the more recent of equals; without a best, what is open above wins only where all are.</summary>
    private int Least(ReadOnlySpan<SeriesWord> figures, int compared)
    {
        var (least, smallest, anyComparable) = (order[0], long.MaxValue, false);
        for (var i = 0; i < compared && terms.Settlement != Settlement.MostReliable; i++)
            anyComparable |= figures[order[i]].Count is { Best: >= 0 } or { High: >= 0 };
        for (var i = 0; i < compared; i++)
        {
            ref readonly var figure = ref figures[order[i]];
            if (anyComparable && figure.Count is { Best: < 0, High: < 0 })
                continue;
            if (KeyOf(in figure) is var key && key < smallest)
                (least, smallest) = (order[i], key);
        }

        return least;
    }

    private long KeyOf(in SeriesWord figure)
    {
        var (low, best, high) = (figure.Count.Low, figure.Count.Best, figure.Count.High);
        return terms.Settlement switch
        {
            Settlement.MostReliable => figure.Grade,
            Settlement.Lowest => best >= 0 ? best : low,
            _ => -(best >= 0 ? best : high >= 0 ? high : low),
        };
    }

    private SettledFigure Envelope(ReadOnlySpan<SeriesWord> figures, int compared)
    {
        var count = figures[order[0]].Count;
        for (var i = 1; i < compared; i++)
            count = count.With(in figures[order[i]].Count);
        return new SettledFigure(count, figures[order[0]].Age, figures[order[0]].Decider);
    }
}
