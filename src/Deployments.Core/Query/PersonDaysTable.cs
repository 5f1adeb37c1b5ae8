namespace Deployments;

/// <summary>A table of person-days.</summary>
public sealed class PersonDaysTable : PeriodTable<PersonDaysCell>
{
    internal PersonDaysTable(TableAnswer answer, Func<TableContext, RowKey?, PeriodFigure, PersonDaysCell> make)
        : base(answer, make)
    {
    }
}
