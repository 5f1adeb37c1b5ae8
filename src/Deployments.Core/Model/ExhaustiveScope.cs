namespace Deployments;

/// <summary>What every list of an exhaustive series names in full: a contribution in this scope that a list does not name is asserted to be zero on the list's day.</summary>
/// <remarks>A list is the reports of the series with one effective date and one stage. A date without any report is a missing list and asserts nothing; a row without a figure is not absent, nor is a contribution of which the list names a whole or a part.</remarks>
public sealed record ExhaustiveScope
{
    /// <summary>The operations, with their parts; empty means any.</summary>
    public IReadOnlyList<Id<Operation>> Operations
    {
        get;
        init => field = ValueList<Id<Operation>>.Of(value);
    } = ValueList<Id<Operation>>.Empty;

    /// <summary>The categories, with their parts; empty means any personnel category. Equipment and people served are never in scope.</summary>
    public IReadOnlyList<PersonnelCategory> Categories
    {
        get;
        init => field = ValueList<PersonnelCategory>.Of(value);
    } = ValueList<PersonnelCategory>.Empty;

    /// <summary>The contributors; empty means any.</summary>
    public IReadOnlyList<Contributor> Contributors
    {
        get;
        init => field = ValueList<Contributor>.Of(value);
    } = ValueList<Contributor>.Empty;

    /// <summary>The theatres, with all inside them; empty means any.</summary>
    public IReadOnlyList<Id<Theatre>> Theatres
    {
        get;
        init => field = ValueList<Id<Theatre>>.Of(value);
    } = ValueList<Id<Theatre>>.Empty;
}
