namespace Deployments;

/// <summary>The columns of <see cref="TroopTableRow"/>.</summary>
internal static class CellSchema
{
    public static FlatSchema<TroopTableRow> Schema { get; } = new FlatSchemaBuilder<TroopTableRow>("cells", "One cell of a table of troops, the total's left out.")
        .WithPlace()
        .NumberIfAny("low", "The lower bound; absent where there is no figure.", r => r.Low)
        .NumberIfAny("best", "The best estimate; absent where a part has none or is unknown.", r => r.Best)
        .NumberIfAny("high", "The upper bound; absent where it is open or there is no figure.", r => r.High)
        .NumberIfAny("known_best", "The sum of the bests of the parts that have a figure; absent where one of them has no best.", r => r.KnownBest)
        .WithReasons()
        .Text("certain", "The parts on which all readings of imprecise dates agree, where not all do.", r => r.Certain?.ToString())
        .Text("possible", "What the count can be under any reading of imprecise dates, where not all agree.", r => r.Possible?.ToString())
        .Build(c => PeriodColumns.Fill(c, new TroopTableRow
        {
            Row = "",
            Name = "",
            Period = "",
            First = default,
            Last = default,
            State = default,
            Low = c.Number("low"),
            Best = c.Number("best"),
            High = c.Number("high"),
            KnownBest = c.Number("known_best"),
            Certain = c.ValueIfAny<TroopCount>("certain"),
            Possible = c.ValueIfAny<TroopCount>("possible"),
        }));
}
