namespace Deployments;

/// <summary>The letters of the SDMX code list <c>CL_OBS_STATUS</c> (2.x) for what a report says of its figure, or why it has none.</summary>
/// <remarks>
/// A reason maps to the nearest letter: withheld is Q (suppressed), not reported L (not collected), cannot exist M, included elsewhere K; an unknown size and a
/// correction are O (missing), for which the list has nothing nearer.
/// </remarks>
public static class SdmxStatus
{
    /// <summary>The letter of a status.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is undefined.</exception>
    /// <example>
    /// <code>
    /// MissingReason.Withheld.ToSdmx() // Q
    /// ObservationStatus.Estimated.ToSdmx() // E
    /// </code>
    /// </example>
    public static char ToSdmx(this ObservationStatus status) => status switch
    {
        ObservationStatus.Normal => 'A',
        ObservationStatus.TimeSeriesBreak => 'B',
        ObservationStatus.DefinitionDiffers => 'D',
        ObservationStatus.Estimated => 'E',
        ObservationStatus.Forecast => 'F',
        ObservationStatus.Imputed => 'I',
        ObservationStatus.Provisional => 'P',
        ObservationStatus.LowReliability => 'U',
        ObservationStatus.IncludesOther => 'W',
        _ => Errors.OutOfRange<char>($"A status is {Words<ObservationStatus>.Expected}.", nameof(status), status),
    };

    /// <summary>The letter of a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is undefined.</exception>
    public static char ToSdmx(this MissingReason reason) => reason switch
    {
        MissingReason.NotReported => 'L',
        MissingReason.Withheld => 'Q',
        MissingReason.CannotExist => 'M',
        MissingReason.IncludedElsewhere => 'K',
        MissingReason.UnknownSize or MissingReason.Correction => 'O',
        _ => Errors.OutOfRange<char>($"A reason is {Words<MissingReason>.Expected}.", nameof(reason), reason),
    };
}
