namespace Deployments;

/// <summary>What a chart is drawn on.</summary>
public enum ChartTheme
{
    /// <summary>Dark ink on white, for print and light pages.</summary>
    Light,

    /// <summary>Light ink on a dark ground.</summary>
    Dark,
}
