namespace Deployments.Benchmarks;

/// <summary>What a made-up report says.</summary>
internal enum FigureForm : byte
{
    /// <summary>A strength.</summary>
    Level,

    /// <summary>So many more.</summary>
    Increase,

    /// <summary>So many fewer.</summary>
    Decrease,

    /// <summary>No figure: withheld.</summary>
    Withheld,

    /// <summary>No figure: not reported.</summary>
    NotReported,

    /// <summary>No figure: of unknown size.</summary>
    UnknownSize,
}
