using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Deployments;

/// <summary>One cell of a table as a flat row: what rows of headcounts, averages and person-days share.</summary>
/// <remarks>A figure that is unknown is absent, never 0. Two rows are equal when all their values are, lists included.</remarks>
public abstract record PeriodTableRow
{
    private protected PeriodTableRow()
    {
    }

    [SetsRequiredMembers]
    private protected PeriodTableRow(PeriodCell cell, RowLabel label, RowDetail detail)
    {
        (Row, Name, Keys, Names) = (label.Key, label.Name, label.Keys, label.Names);
        (Period, First, Last) = (cell.Period.Name, cell.Period.First, cell.Period.Last);
        (State, Text, UnknownCount, UnknownDays) = (cell.State, cell.Text, cell.UnknownCount, cell.UnknownDays);
        if (cell.UnknownBy is { Count: > 0 } by)
            UnknownReasons = [.. by.Keys];
        (IsOpenedByLeftOut, IsCertain) = (cell.IsOpenedByLeftOut, cell.IsCertain);
        if (detail == RowDetail.Figures)
            return;
        var parts = CellParts.Of(cell);
        (Unknown, LeftOut, MayBeCountedTwice) = (parts.Unknown, parts.LeftOut, parts.MayBeCountedTwice);
        (Sources, Caveats, SdmxCode) = (parts.Sources, parts.Caveats, cell.SdmxCode);
    }

    /// <summary>The row's key; empty in a table without facets.</summary>
    public required string Row { get; init; }

    /// <summary>The row's name.</summary>
    public required string Name { get; init; }

    /// <summary>The row's keys, one for each facet of the table in order: an id or a word.</summary>
    public IReadOnlyList<string> Keys { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The names of <see cref="Keys"/>.</summary>
    public IReadOnlyList<string> Names { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The period's name.</summary>
    public required string Period { get; init; }

    /// <summary>The period's first day.</summary>
    public required LocalDate First { get; init; }

    /// <summary>The period's last day, included.</summary>
    public required LocalDate Last { get; init; }

    /// <summary>What kind of answer it is.</summary>
    public required CellState State { get; init; }

    /// <summary>The answer as it is printed in a table.</summary>
    public string Text { get; init; } = "";

    /// <summary>How many contributions are there and unknown.</summary>
    public int UnknownCount { get; init; }

    /// <summary>Why they are unknown, each reason once.</summary>
    public IReadOnlyList<UnknownReason> UnknownReasons { get; init => field = ValueList<UnknownReason>.Of(value); } = ValueList<UnknownReason>.Empty;

    /// <summary>The days of the period on which something is unknown, or that lie outside coverage.</summary>
    public int UnknownDays { get; init; }

    /// <summary>Whether something was left out that may partly belong to what was asked.</summary>
    public bool IsOpenedByLeftOut { get; init; }

    /// <summary>Whether all readings of imprecise dates agree.</summary>
    public bool IsCertain { get; init; }

    /// <summary>The letter of SDMX <c>CL_OBS_STATUS</c>, as <see cref="PeriodCell.SdmxCode"/>; absent in rows of figures only.</summary>
    public char? SdmxCode { get; init; }

    /// <summary>The contributions that are unknown, each with its reason: <c>irl-troops: withheld</c>. Empty in rows of figures only.</summary>
    public IReadOnlyList<string> Unknown { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The contributions that are there and were left out, each with the reason. Empty in rows of figures only.</summary>
    public IReadOnlyList<string> LeftOut { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The pairs of contributions that may be the same force twice: <c>one + other</c>. Empty in rows of figures only.</summary>
    public IReadOnlyList<string> MayBeCountedTwice { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The ids of the documents that the answer rests on, in order; those of complete lists and of reasons too. Empty in rows of figures only.</summary>
    public IReadOnlyList<string> Sources { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>What a reader must know of the parts: <c>usa-iraq: Excludes trainers.</c> Empty in rows of figures only.</summary>
    public IReadOnlyList<string> Caveats { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public sealed override string ToString() => Visible.Record(EqualityContract.Name, PrintMembers);
}
