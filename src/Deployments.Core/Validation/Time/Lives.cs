using NodaTime;

namespace Deployments;

/// <summary>How two spans lie to one another where their dates are rough: only what is so by every reading is said.</summary>
internal static class Lives
{
    /// <summary>Whether every reading of the first begins before every reading of the other. An open or unknown start begins before nothing.</summary>
    public static bool BeginsBefore(EdtfDate span, EdtfDate other) => span.Start.Latest is { } begun && other.Earliest is { } first && begun < first;

    /// <summary>Whether every reading of the first ends after every reading of the other. An open or unknown end ends after nothing.</summary>
    public static bool EndsAfter(EdtfDate span, EdtfDate other) => span.End.Earliest is { } end && other.Latest is { } last && end > last;

    public static bool ReachesBeyond(EdtfDate span, EdtfDate other) => BeginsBefore(span, other) || EndsAfter(span, other) || IsApart(span, other);

    /// <summary>Whether the two share no day by any reading.</summary>
    public static bool IsApart(EdtfDate span, EdtfDate other) => IsBefore(span.Latest, other.Earliest) || IsBefore(other.Latest, span.Earliest);

    private static bool IsBefore(LocalDate? end, LocalDate? start) => end is { } last && start is { } first && last < first;
}
