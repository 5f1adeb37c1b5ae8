namespace Deployments;

/// <summary>A system of codes for nations.</summary>
public enum CodeSystem
{
    /// <summary>Correlates of War numbers: <see cref="CowCode"/>.</summary>
    Cow,

    /// <summary>Gleditsch-Ward numbers: <see cref="GleditschWardCode"/>.</summary>
    GleditschWard,

    /// <summary>ISO 3166-1 alpha-3: <see cref="Deployments.IsoAlpha3"/>.</summary>
    IsoAlpha3,

    /// <summary>ISO 3166-1 alpha-2: <see cref="Deployments.IsoAlpha2"/>.</summary>
    IsoAlpha2,

    /// <summary>ISO 3166-1 numeric: <see cref="Deployments.IsoNumeric"/>.</summary>
    IsoNumeric,

    /// <summary>United Nations M49: <see cref="M49Code"/>.</summary>
    M49,
}
