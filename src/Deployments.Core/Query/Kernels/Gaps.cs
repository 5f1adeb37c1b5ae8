namespace Deployments;

/// <summary>What keeps a sum from being a plain number: how many of its parts are unknown, lack a best or a high, or open it.</summary>
internal record struct Gaps
{
    /// <summary>Parts whose size is unknown.</summary>
    public int Unknown;

    /// <summary>Known parts without a best estimate.</summary>
    public int NoBest;

    /// <summary>Known parts whose high is open.</summary>
    public int Open;

    /// <summary>Contributions left out that may partly belong to the sum.</summary>
    public int Opened;

    /// <summary>Parts that cannot exist.</summary>
    public int Impossible;

    /// <summary>Groups of linked forces of which somebody stands in the row, be it counted in something else.</summary>
    public int Groups;

    /// <summary>Field by field.</summary>
    public void Add(in Gaps other, int sign)
    {
        Unknown += sign * other.Unknown;
        NoBest += sign * other.NoBest;
        Open += sign * other.Open;
        Opened += sign * other.Opened;
        Impossible += sign * other.Impossible;
        Groups += sign * other.Groups;
    }
}
