using NodaTime;

namespace Deployments;

/// <summary>One list of an exhaustive series: who it does not name, it asserts to be zero.</summary>
/// <param name="Day">The day from which it holds: the earliest day its date can mean.</param>
/// <param name="LastDay">The latest day its date can mean.</param>
/// <param name="Published">The day on which the last of its documents was known to the public; absent where nobody says.</param>
/// <param name="Grade">The grade of that document; an absence has no credibility of its own.</param>
internal sealed record CompleteList(LocalDate Day, LocalDate LastDay, LocalDate? Published, int Grade)
{
    /// <summary>The document that speaks for it.</summary>
    public required Id<Source> Source { get; init; }

    public bool IsImprecise => LastDay > Day;

    /// <summary>The same list with another of its documents read: the later published one speaks for it, of two alike the better graded; its date is as precise as its most precise row.</summary>
    public CompleteList With(CompleteList other) => Spokesman(other) with { LastDay = LocalDate.Min(LastDay, other.LastDay) };

    private CompleteList Spokesman(CompleteList other) => Nullable.Compare(other.Published, Published) switch
    {
        > 0 => other,
        0 when other.Grade < Grade => other,
        _ => this,
    };
}
