namespace Deployments;

/// <summary>By which code or name a table means a nation. A code means what it meant on the day of the row.</summary>
public enum NationText
{
    /// <summary>An id of the library or of the mapping's own nations, or a whole name; nothing is guessed. An id means its nation on every day.</summary>
    IdOrName,

    /// <summary>An id only.</summary>
    Id,

    /// <summary>Two letters of ISO 3166-1.</summary>
    Iso2,

    /// <summary>Three letters of ISO 3166-1.</summary>
    Iso3,

    /// <summary>The number of ISO 3166-1; zeros before it may be missing.</summary>
    IsoNumeric,

    /// <summary>The United Nations' M49 number; zeros before it may be missing.</summary>
    M49,

    /// <summary>The number of the Correlates of War project.</summary>
    Cow,

    /// <summary>The number of Gleditsch and Ward.</summary>
    GleditschWard,
}
