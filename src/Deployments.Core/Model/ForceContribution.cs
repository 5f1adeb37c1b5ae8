namespace Deployments;

/// <summary>What one nation, or an alliance itself, provides to an operation and/or in one or more theatres.</summary>
/// <remarks>It counts one kind of thing. Two kinds are two contributions.</remarks>
public sealed partial record ForceContribution
{
    /// <summary>The id by which other contributions refer to it.</summary>
    public required Id<ForceContribution> Id { get; init; }

    /// <summary>Who provides it.</summary>
    public required Contributor Contributor { get; init; }

    /// <summary>The operation it serves.</summary>
    public Id<Operation>? Operation { get; init; }

    /// <summary>Where it is; empty means the operation's theatres.</summary>
    public IReadOnlyList<Id<Theatre>> Theatres
    {
        get;
        init => field = ValueList<Id<Theatre>>.Of(value);
    } = ValueList<Id<Theatre>>.Empty;

    /// <summary>The people it counts. Exactly one of category, equipment and served is given.</summary>
    public PersonnelCategory? Category { get; init; }

    /// <summary>The equipment it counts, in pieces.</summary>
    public EquipmentKind? Equipment { get; init; }

    /// <summary>The people served that it counts (trainees, patients), a kind of their own, never totalled with troops.</summary>
    public string? Served { get; init; }

    /// <summary>The unit or the piece of equipment by its name, as free text.</summary>
    public string? Unit { get; init; }

    /// <summary>The armed service, where reported.</summary>
    public Branch? Branch { get; init; }

    /// <summary>Active duty, guard or reserve, where reported.</summary>
    public Component? Component { get; init; }

    /// <summary>Ashore, afloat or in the air, where reported.</summary>
    public Domain? Domain { get; init; }

    /// <summary>Sex, where reported.</summary>
    public Sex? Sex { get; init; }

    /// <summary>What it is there to do.</summary>
    public ForceRole? Role { get; init; }

    /// <summary>How it is present.</summary>
    public Presence? Presence { get; init; }

    /// <summary>How it relates to the operation's command; assigned unless said otherwise.</summary>
    public CommandRelation Command { get; init; }

    /// <summary>From its first to its last day, both included. An unstated start is its first report at the stage asked; open and unknown ends differ.</summary>
    public EdtfDate? Life { get; init; }

    /// <summary>The contributions in which it is already counted, each with its span.</summary>
    public IReadOnlyList<Dated<Id<ForceContribution>>> IncludedIn
    {
        get;
        init => field = ValueList<Dated<Id<ForceContribution>>>.Of(value);
    } = ValueList<Dated<Id<ForceContribution>>>.Empty;

    /// <summary>The contribution that it takes over.</summary>
    public Id<ForceContribution>? Continues { get; init; }

    /// <summary>Contributions that look alike and are separate.</summary>
    public IReadOnlyList<Id<ForceContribution>> Beside
    {
        get;
        init => field = ValueList<Id<ForceContribution>>.Of(value);
    } = ValueList<Id<ForceContribution>>.Empty;

    /// <summary>Anything a reader should know of it.</summary>
    public string? Note { get; init; }

    /// <summary>What was reported of it, in file order. In a dataset this is a view of the report columns, made row by row as it is read.</summary>
    public IReadOnlyList<TroopReport> Reports
    {
        get;
        init => field = ValueList<TroopReport>.Of(value);
    } = ValueList<TroopReport>.Empty;
}
