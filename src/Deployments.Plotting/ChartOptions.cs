namespace Deployments;

/// <summary>How a chart is drawn. What it says comes from the table.</summary>
/// <remarks>Immutable; two sets of options are equal when all their values are.</remarks>
/// <example>
/// <code>
/// var dark = new ChartOptions { Width = 1200, Theme = ChartTheme.Dark };
/// kfor.Troops(Stage.Deployed).AtYearEnds("1999", "2023").ChartTotal(dark).WriteSvg("total.svg");
/// </code>
/// </example>
public sealed record ChartOptions
{
    private const int Narrowest = 320;
    private const int Widest = 10_000;
    private const double FinestScale = 8;

    /// <summary>How wide the chart is, in CSS pixels: 320 to 10,000.</summary>
    public int Width { get; init => field = InRange(value, Narrowest, Widest, nameof(Width)); } = 900;

    /// <summary>How high the chart is, in CSS pixels: 200 to 10,000. Absent: as high as its rows and notes need. One that leaves no room for title, names and notes is refused, with the height that is needed, when the chart is made.</summary>
    public int? Height { get; init => field = value is { } given ? InRange(given, 200, Widest, nameof(Height)) : null; }

    /// <summary>Light or dark.</summary>
    public ChartTheme Theme { get; init => field = Words<ChartTheme>.Defined(value, nameof(Theme)); }

    /// <summary>A title in place of the one made from the table. Unit, notes and sources stay.</summary>
    public string? Title { get; init; }

    /// <summary>How many rows are drawn by name, the largest first: 1 to 20 in a stacked chart, which adds the others up in one grey area; any number in a ranking, which counts the others in a note. Absent: 8 and 30.</summary>
    public int? Largest { get; init => field = value is { } given ? InRange(given, 1, Widest, nameof(Largest)) : null; }

    /// <summary>How many pixels of a PNG stand for one CSS pixel: more than 0, at most 8.</summary>
    public double PngScale
    {
        get;
        init => field = value is > 0 and <= FinestScale ? value : Errors.OutOfRange<double>(FormattableString.Invariant($"A PNG has more than 0 and at most {FinestScale} pixels for each CSS pixel."), nameof(PngScale), value);
    }

    = 2;

    private static int InRange(int value, int least, int most, string name) => value >= least && value <= most ? value
        : Errors.OutOfRange<int>(FormattableString.Invariant($"{name} lies between {least} and {most}, not {value}."), name, value);

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(ChartOptions), PrintMembers);
}
