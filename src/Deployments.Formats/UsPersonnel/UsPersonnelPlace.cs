namespace Deployments;

/// <summary>A place of the reports: its theatre, and the name and number under which the compilers have it.</summary>
/// <param name="Theatre">The theatre in the dataset.</param>
/// <param name="Name">The theatre's name.</param>
/// <param name="Code">The compilers' number: Gleditsch and Ward's for states, invented ones from 1001 on.</param>
/// <param name="Country">The compilers' name; another than the theatre's where the report prints a place that they put under a state, such as the Ryukyu Islands under Japan.</param>
public sealed record UsPersonnelPlace(Id<Theatre> Theatre, string Name, string Code, string Country)
{
    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(UsPersonnelPlace), PrintMembers);
}
