using NodaTime;

namespace Deployments;

/// <summary>A report with what its neighbours are compared by.</summary>
internal readonly record struct ReportLine(int Place, LocalDate Day, LocalDate? Published, string Series, TroopReport Report)
{
    public bool IsZero => Report.Level is { High: 0 };

    public bool IsPresent => Report.Level is { Low: > 0 };

    public string Member => $"reports[{Place}]";

    public string Figure => Report.Level is { } level ? level.ToString() : Report.Change is { } change ? change.ToString() : Words<MissingReason>.Phrase(Report.Missing.GetValueOrDefault());

    /// <summary>Whether neither is known to be the later edition.</summary>
    public bool MayBeOneEditionWith(ReportLine other) => Published is null || other.Published is null || Published == other.Published;
}
