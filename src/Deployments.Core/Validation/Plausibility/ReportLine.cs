using NodaTime;

namespace Deployments;

/// <summary>A report with what its neighbours are compared by. The record itself is made only for a finding.</summary>
internal readonly struct ReportLine(IReadOnlyList<TroopReport> reports, int place, in ReportCells cells, int dayOrder, int published, int series, CountFacts figure)
{
    private readonly ReportCells cells = cells;

    public int Place => place;

    /// <summary>The number of the earliest day that it speaks of.</summary>
    public int DayOrder => dayOrder;

    public LocalDate Day => IsoDay.Numbered(dayOrder);

    /// <summary>The number of the day on which it was public; <see cref="DateFacts.NoFirst"/> where none is known.</summary>
    public int Published => published;

    /// <summary>The place of its series.</summary>
    public int Series => series;

    /// <summary>The place of its date among the dates.</summary>
    public int Effective => cells.Effective;

    public Stage Stage => cells.Flags.Stage;

    public ReportBasis Basis => cells.Flags.Basis;

    public bool HasLevel => cells.Flags.HasLevel;

    public bool HasChange => cells.Flags.HasChange;

    /// <summary>The bounds of the level, or of the size of the change.</summary>
    public CountFacts Bounds => figure;

    public bool IsZero => HasLevel && figure.High == 0;

    public bool IsPresent => HasLevel && figure.Low > 0;

    public TroopReport Report => reports[place];

    public string Member => FormattableString.Invariant($"reports[{place}]");

    public string Figure => Report switch
    {
        { Level: { } level } => level.ToString(),
        { Change: { } change } => change.ToString(),
        var report => Words<MissingReason>.Phrase(report.Missing.GetValueOrDefault()),
    };

    /// <summary>Two lines have the same where they give the same level, change and reason.</summary>
    public (int Kind, int Number) FigureKey => (cells.Flags.FigureKind, cells.Figure);

    /// <summary>Whether both are claims of one series, stage, basis and date.</summary>
    public bool SameClaim(in ReportLine other) =>
        Stage == other.Stage && series == other.Series && Basis == other.Basis && cells.Effective == other.cells.Effective;

    /// <summary>Whether neither is known to be the later edition.</summary>
    public bool MayBeOneEditionWith(in ReportLine other) => published == DateFacts.NoFirst || other.Published == DateFacts.NoFirst || published == other.Published;
}
