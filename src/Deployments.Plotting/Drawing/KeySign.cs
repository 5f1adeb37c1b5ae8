namespace Deployments;

/// <summary>What a sign of a chart looks like.</summary>
internal enum KeySign
{
    Line,
    ThinLine,
    DashedLine,
    Box,
    Band,
    Open,
    Hatching,
    HatchedBox,
    Dot,
    SmallDot,
    Outline,
    Whisker,
}
