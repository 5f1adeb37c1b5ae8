namespace Deployments;

/// <summary>A table of person-days.</summary>
public sealed class PersonDaysTable : PeriodTable<PersonDaysCell>
{
    internal PersonDaysTable(TableAnswer answer)
        : base(answer, (row, period) => new PersonDaysCell(answer, row, period))
    {
    }
}
