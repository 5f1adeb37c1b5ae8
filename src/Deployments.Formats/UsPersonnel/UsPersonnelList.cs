using NodaTime;

namespace Deployments;

/// <summary>A report: the list of places of one month.</summary>
/// <param name="Day">The day of which it speaks, the last of its month.</param>
/// <param name="Title">Its title, such as <c>September 1985</c>.</param>
/// <param name="Places">How many rows it has beside that of the United States.</param>
/// <param name="Kind">Whether it names every place.</param>
public sealed record UsPersonnelList(LocalDate Day, string Title, int Places, UsPersonnelListKind Kind)
{
    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(UsPersonnelList), PrintMembers);
}
