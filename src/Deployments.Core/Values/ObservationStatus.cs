namespace Deployments;

/// <summary>What the source says of a figure's standing: the values of SDMX <c>CL_OBS_STATUS</c> that fit a figure which is present.</summary>
public enum ObservationStatus
{
    /// <summary>A, normal value; what is meant where nothing is said.</summary>
    Normal,

    /// <summary>B, time series break: the counting rule changed here.</summary>
    TimeSeriesBreak,

    /// <summary>D, definition differs.</summary>
    DefinitionDiffers,

    /// <summary>E, estimated value.</summary>
    Estimated,

    /// <summary>F, forecast value.</summary>
    Forecast,

    /// <summary>I, imputed by a receiving agency.</summary>
    Imputed,

    /// <summary>P, provisional value.</summary>
    Provisional,

    /// <summary>U, low reliability.</summary>
    LowReliability,

    /// <summary>W, includes data from another category.</summary>
    IncludesOther,
}
