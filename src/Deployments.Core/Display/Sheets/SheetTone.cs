namespace Deployments;

/// <summary>How something shown is to be read.</summary>
internal enum SheetTone
{
    /// <summary>A figure or a text.</summary>
    Plain,

    /// <summary>Something is there and its size is not known: nobody may overlook it.</summary>
    Unknown,

    /// <summary>Nothing is said: none reported, not applicable, outside coverage, left out.</summary>
    Quiet,

    /// <summary>Something wrong.</summary>
    Error,

    /// <summary>Something doubtful.</summary>
    Warning,
}
