using NodaTime;

namespace Deployments;

/// <summary>One pledge as a flat row. A figure that is unknown is absent, never 0.</summary>
/// <example>
/// <code>
/// var row = data.Pledges(on: "2016-07-22").ToRows().First(r =&gt; r.Contributor == "USA");
/// $"{row.Name}, {row.What}, since {row.Since:uuuu-MM-dd}: {row.Status}" // United States, +560, since 2016-07-11: Open
/// </code>
/// </example>
public sealed record PledgeRow
{
    /// <summary>The contributor's key: a nation's id, or an alliance's with its prefix.</summary>
    public required string Contributor { get; init; }

    /// <summary>The contributor's name.</summary>
    public required string Name { get; init; }

    /// <summary>The contribution's id.</summary>
    public required string Contribution { get; init; }

    /// <summary>The operation's id; absent where it names none.</summary>
    public string? Operation { get; init; }

    /// <summary>The ids of the theatres that it names.</summary>
    public IReadOnlyList<string> Theatres { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>What it counts: a category, a kind of equipment or of people served.</summary>
    public required string Kind { get; init; }

    /// <summary>What was pledged, as text.</summary>
    public required string What { get; init; }

    /// <summary>The first day that the pledge can mean.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>The day asked about.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The number pledged; absent where none was given, or where a change was pledged.</summary>
    public TroopCount? Level { get; init; }

    /// <summary>The change pledged; absent where a level was.</summary>
    public TroopChange? Change { get; init; }

    /// <summary>The number deployed on the day asked about; absent where it is unknown or nothing is there.</summary>
    public TroopCount? Deployed { get; init; }

    /// <summary>What became of it.</summary>
    public required PledgeStatus Status { get; init; }

    /// <summary>The ids of the documents of the pledge, in order of the reports.</summary>
    public IReadOnlyList<string> Sources { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>What a reader must know of the pledge's reports.</summary>
    public IReadOnlyList<string> Caveats { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(PledgeRow), PrintMembers);
}
