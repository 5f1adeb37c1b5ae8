using NodaTime;

namespace Deployments;

/// <summary>One edition of a dataset, and since when it is the newest.</summary>
/// <param name="Data">The edition as it was loaded.</param>
/// <param name="Published">The day on which it was published; absent for the first, which answers for all days before the next.</param>
public sealed record DatasetEdition(Dataset Data, LocalDate? Published)
{
    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(DatasetEdition), PrintMembers);
}
