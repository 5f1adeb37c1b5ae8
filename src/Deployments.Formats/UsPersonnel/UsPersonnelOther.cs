namespace Deployments;

/// <summary>A printed place that the compilers have under a state, and that is another place.</summary>
/// <param name="Code">Their number.</param>
/// <param name="Locations">The names as printed, without footnote marks.</param>
/// <param name="Name">The place.</param>
/// <param name="Reason">Why.</param>
/// <param name="Source">What it rests on.</param>
internal sealed record UsPersonnelOther(string Code, IReadOnlyList<string> Locations, string Name, string Reason, string Source)
{
    /// <summary>Whether the code says whose soil it is, where it means a nation on the day.</summary>
    public bool IsSameSoil { get; init; }

    /// <summary>The territory of the built-in reference that it is; absent means the one of its name.</summary>
    public string? Territory { get; init; }

    /// <summary>Its hosts, where they are several.</summary>
    public IReadOnlyList<Dated<Id<Nation>>> Hosts { get; init; } = [];

    public string Decision => $"{Name}{(Hosts.Count > 0 ? ", hosted by " + string.Join(", ", Hosts) : "")}{(IsSameSoil ? "" : ", another place than its code")}";
}
