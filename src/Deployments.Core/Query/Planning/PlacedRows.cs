namespace Deployments;

/// <summary>Where a contribution counts on a day, and in which rows.</summary>
/// <param name="Placement">Inside, outside, or left out for a reason.</param>
/// <param name="Rows">The numbers of its rows.</param>
internal readonly record struct PlacedRows(Placement Placement, int[] Rows)
{
    /// <summary>Whether it changes any number: it counts, or it opens a bound.</summary>
    public bool Matters => Placement.IsInside || Placement.OpensHigh;

    public bool Equals(PlacedRows other) => Placement == other.Placement && Rows.AsSpan().SequenceEqual(other.Rows);

    public override int GetHashCode() => HashCode.Combine(Placement, Rows.Length);
}
