using NodaTime;

namespace Deployments;

/// <summary>What was read from a published list of states: the spells, how they differ from the built-in reference, and what was wrong with the file.</summary>
/// <example>
/// <code>
/// var cow = CowStates.Load("states2016.csv");
/// $"{cow.System}: {cow.RowsUsed} of {cow.Rows} rows used" // Cow: 4 of 4 rows used
/// </code>
/// </example>
public sealed class StateListReading
{
    internal StateListReading(
        StateSystem system, IReadOnlyList<StateSpell> spells, IEnumerable<Nation> nations, IReadOnlyList<StateListDifference> differences, LocalDate? lastDay,
        FindingList findings, int rows, int rowsUsed)
    {
        (System, LastDay, Rows, RowsUsed) = (system, lastDay, rows, rowsUsed);
        Spells = ValueList<StateSpell>.Of(spells);
        Nations = ValueList<Nation>.Of(nations);
        Differences = ValueList<StateListDifference>.Of(differences);
        Findings = findings;
    }

    /// <summary>The list.</summary>
    public StateSystem System { get; }

    /// <summary>The spells in the order of the file, both ends included; a row whose number means several nations over time gives one for each.</summary>
    public IReadOnlyList<StateSpell> Spells { get; }

    /// <summary>Nations that the file has and the built-in reference has not, under ids such as <c>gw-396</c>, with their code; a dataset that uses them needs these too.</summary>
    public IReadOnlyList<Nation> Nations { get; }

    /// <summary>Spells that the file and the built-in reference do not have alike, in order of the states' numbers.</summary>
    public IReadOnlyList<StateListDifference> Differences { get; }

    /// <summary>The day on which the list ends, so that who is in it then still was; absent where its ends are open.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Everything that is wrong or doubtful, in the order of the file. Every row that is not used has a finding.</summary>
    public FindingList Findings { get; }

    /// <summary>How many rows the file has after the first line.</summary>
    public int Rows { get; }

    /// <summary>How many of them were used.</summary>
    public int RowsUsed { get; }

    /// <summary>The number of spells, rows, differences and findings.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Spells.Count:#,0} spells from {RowsUsed:#,0} of {Rows:#,0} rows; {Differences.Count:#,0} differences from the built-in reference; {Findings.Count:#,0} findings");
}
