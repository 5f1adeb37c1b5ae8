namespace Deployments;

/// <summary>The small attributes of a report in one number, four bits each, a missing one as 0.</summary>
internal readonly record struct ReportFlags
{
    private const int IsLevelBit = 0, IsChangeBit = 1, DecreaseBit = 2, PooledBit = 3, OfficialBit = 4, AllegedBit = 5;
    private const int StageAt = 8, BasisAt = 12, MissingAt = 16, StatusAt = 20, CredibilityAt = 24;
    private readonly int bits;

    private ReportFlags(int bits) => this.bits = bits;

    public bool HasLevel => Bit(IsLevelBit);

    public bool HasChange => Bit(IsChangeBit);

    public bool IsDecrease => Bit(DecreaseBit);

    public bool IsPooled => Bit(PooledBit);

    public bool Official => Bit(OfficialBit);

    public bool Alleged => Bit(AllegedBit);

    /// <summary>What is given: a level, a rise or a fall, from which pool, or which reason. With the number of the figure it tells figures apart.</summary>
    public int FigureKind => bits & (1 << IsLevelBit | 1 << IsChangeBit | 1 << DecreaseBit | 1 << PooledBit | 15 << MissingAt);

    public Stage Stage => (Stage)Nibble(StageAt);

    public ReportBasis Basis => (ReportBasis)Nibble(BasisAt);

    public MissingReason? Missing => Nibble(MissingAt) is > 0 and var n ? (MissingReason)(n - 1) : null;

    public ObservationStatus Status => (ObservationStatus)Nibble(StatusAt);

    public Credibility? Credibility => Nibble(CredibilityAt) is > 0 and var n ? (Credibility)n : null;

    public static ReportFlags Of(TroopReport report, bool pooled) => new(
        Set(IsLevelBit, report.Level is not null) | Set(IsChangeBit, report.Change is not null)
        | Set(DecreaseBit, report.Change is { IsDecrease: true }) | Set(PooledBit, pooled)
        | Set(OfficialBit, report.Official) | Set(AllegedBit, report.Alleged)
        | (((int)report.Stage & 15) << StageAt) | (((int)report.Basis & 15) << BasisAt)
        | (report.Missing is { } reason ? (((int)reason + 1) & 15) << MissingAt : 0)
        | (((int)report.Status & 15) << StatusAt) | (((int)(report.Credibility ?? 0) & 15) << CredibilityAt));

    /// <summary>The attributes of a report that says no more of its figure than of which kind it is.</summary>
    public static ReportFlags Of(FigureForm form, Stage stage, ReportBasis basis, MissingReason? missing, ObservationStatus status, Credibility? credibility, bool official, bool alleged) => new(
        Set(IsLevelBit, form is FigureForm.Level or FigureForm.PooledLevel)
        | Set(IsChangeBit, form is FigureForm.Increase or FigureForm.PooledIncrease or FigureForm.Decrease or FigureForm.PooledDecrease)
        | Set(DecreaseBit, form is FigureForm.Decrease or FigureForm.PooledDecrease)
        | Set(PooledBit, form is FigureForm.PooledLevel or FigureForm.PooledIncrease or FigureForm.PooledDecrease)
        | Set(OfficialBit, official) | Set(AllegedBit, alleged)
        | ((int)stage << StageAt) | ((int)basis << BasisAt) | (missing is { } reason ? ((int)reason + 1) << MissingAt : 0)
        | ((int)status << StatusAt) | ((int)(credibility ?? 0) << CredibilityAt));

    /// <summary>Whether each value has room in its four bits. One that has is not yet one that its enum knows.</summary>
    public static bool Fit(TroopReport report)
    {
        var (missing, credibility) = ((int?)report.Missing, (int?)report.Credibility);
        return (((int)report.Stage | (int)report.Basis | (int)report.Status | (missing ?? 0) | (credibility ?? 0)) & ~15) == 0 && missing != 15 && credibility != 0;
    }

    private static int Set(int bit, bool value) => value ? 1 << bit : 0;

    private bool Bit(int bit) => (bits >> bit & 1) != 0;

    private int Nibble(int at) => bits >> at & 15;
}
