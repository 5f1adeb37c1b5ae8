namespace Deployments;

/// <summary>The columns of <see cref="AverageTableRow"/>.</summary>
internal static class AverageSchema
{
    public static FlatSchema<AverageTableRow> Schema { get; } = new FlatSchemaBuilder<AverageTableRow>("averages", "One cell of a table of averages, the total's left out.")
        .WithPlace()
        .WithAverage(r => r.Average)
        .WithReasons()
        .Build(c => PeriodColumns.Fill(c, new AverageTableRow { Row = "", Name = "", Period = "", First = default, Last = default, State = default, Average = AverageColumns.Of(c) }));
}
