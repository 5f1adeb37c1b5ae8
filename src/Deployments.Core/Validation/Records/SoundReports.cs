namespace Deployments;

/// <summary>Which reports of a contribution are plainly sound: those of which the validator of reports, and that of equipment, would find nothing.</summary>
internal sealed class SoundReports
{
    private readonly DraftReports reports;
    private readonly bool[] hasSource;
    private readonly bool[] isSoundExtra;

    public SoundReports(DraftReports reports)
    {
        this.reports = reports;
        hasSource = [.. reports.Columns.Sources.Select(s => !s.IsNone)];
        isSoundExtra = [.. reports.Columns.Extras.Select(Sound.Is)];
    }

    /// <summary>Whether a row is sound as a report of people, or of pieces of equipment.</summary>
    public bool Is(in ReportCells row, bool ofPieces) =>
        hasSource[row.Source] && HasSoundDates(row) && HasSoundFigure(row, ofPieces)
        && (row.Extra < 0 ? row.Flags.Missing != MissingReason.IncludedElsewhere : HasSoundExtra(row));

    private bool HasSoundDates(in ReportCells row)
    {
        ref readonly var effective = ref reports.Dates[row.Effective];
        if (effective.First == DateFacts.NoFirst || (effective.IsDay && row.Flags.Basis != ReportBasis.AsOf))
            return false;
        if (row.Published < 0)
            return true;
        var known = reports.Dates[row.Published].Last;
        return known != DateFacts.NoLast && (known >= effective.First || row.Flags.Stage != Stage.Deployed || row.Flags.Basis != ReportBasis.AsOf);
    }

    // A correction is never without a finding: it is kept as printed, or it is not said what was printed.
    private bool HasSoundFigure(in ReportCells row, bool ofPieces)
    {
        var flags = row.Flags;
        if (!flags.HasLevel && !flags.HasChange)
            return flags.Missing is { } reason && reason != MissingReason.Correction;
        return flags.HasLevel != flags.HasChange && flags.Missing is null
            && reports.Figure(row).Largest <= (ofPieces && flags.HasLevel ? FigureLimits.MostPieces : TroopCount.LargestArmy);
    }

    private bool HasSoundExtra(in ReportCells row) =>
        isSoundExtra[row.Extra] && (row.Flags.Missing == MissingReason.IncludedElsewhere) == (reports.Columns.Extras[row.Extra].Elsewhere is not null);
}
