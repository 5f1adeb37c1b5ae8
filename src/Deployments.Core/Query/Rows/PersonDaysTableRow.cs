using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>One cell of a table of person-days as a flat row. Person-days are another unit than headcount.</summary>
/// <example>
/// <code>
/// var row = kfor.Troops(Stage.Deployed).From("USA").PersonDays(CalendarPeriods.Months("2003-06", "2003-06")).ToRows().Single();
/// $"{row.Low} to {row.High}" // 67350 to 67650
/// </code>
/// </example>
public sealed record PersonDaysTableRow : PeriodTableRow
{
    /// <summary>A row to be filled in.</summary>
    public PersonDaysTableRow()
    {
    }

    [SetsRequiredMembers]
    internal PersonDaysTableRow(PersonDaysCell cell, RowLabel label, RowDetail detail)
        : base(cell, label, detail) => PersonDays = cell.PersonDays;

    /// <summary>The sum of the daily totals with its bounds; absent where there is no figure.</summary>
    public PersonDays? PersonDays { get; init; }

    /// <summary>The lower bound; absent where there is no figure.</summary>
    public long? Low => PersonDays?.Low;

    /// <summary>The best estimate; absent where a day has none.</summary>
    public long? Best => PersonDays?.Best;

    /// <summary>The upper bound; absent where a day is open above.</summary>
    public long? High => PersonDays?.High;
}
