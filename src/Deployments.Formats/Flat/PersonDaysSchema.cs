namespace Deployments;

/// <summary>The columns of <see cref="PersonDaysTableRow"/>.</summary>
internal static class PersonDaysSchema
{
    public static FlatSchema<PersonDaysTableRow> Schema { get; } = new FlatSchemaBuilder<PersonDaysTableRow>("person-days", "One cell of a table of person-days, the total's left out.")
        .WithPlace()
        .NumberIfAny("low", "The lower bound in person-days; absent where there is no figure.", r => r.Low)
        .NumberIfAny("best", "The best estimate in person-days; absent where a day has none.", r => r.Best)
        .NumberIfAny("high", "The upper bound in person-days; absent where a day is open above.", r => r.High)
        .WithReasons()
        .Build(c => PeriodColumns.Fill(c, new PersonDaysTableRow { Row = "", Name = "", Period = "", First = default, Last = default, State = default, PersonDays = DaysOf(c) }));

    private static PersonDays? DaysOf(FlatCells c) => c.Number("low") is { } low ? new PersonDays(low, c.Number("best"), c.Number("high")) : null;
}
