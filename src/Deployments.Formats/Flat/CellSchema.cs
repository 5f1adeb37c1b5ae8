namespace Deployments;

/// <summary>The columns of <see cref="TroopTableRow"/>.</summary>
internal static class CellSchema
{
    public static FlatSchema<TroopTableRow> Schema { get; } = new FlatSchemaBuilder<TroopTableRow>("cells", "One cell of a table of troops, the total's left out.")
        .Need("row", "The row's key; empty in a table without facets.", r => r.Row)
        .Need("name", "The row's name.", r => r.Name)
        .Need("period", "The period's name.", r => r.Period)
        .Day("first", "The period's first day.", r => r.First)
        .Day("last", "The period's last day, included.", r => r.Last)
        .Word("state", "What kind of answer it is; only a figure has bounds.", r => r.State)
        .NumberIfAny("low", "The lower bound; absent where there is no figure.", r => r.Low)
        .NumberIfAny("best", "The best estimate; absent where a part has none or is unknown.", r => r.Best)
        .NumberIfAny("high", "The upper bound; absent where it is open or there is no figure.", r => r.High)
        .NumberIfAny("known_best", "The sum of the bests of the parts that have a figure; absent where one of them has no best.", r => r.KnownBest)
        .Number("unknown_count", "How many contributions are there and unknown.", r => r.UnknownCount)
        .Flag("is_certain", "Whether all readings of imprecise dates agree.", r => r.IsCertain)
        .Build(c => new TroopTableRow
        {
            Row = c.Need("row"),
            Name = c.Need("name"),
            Period = c.Need("period"),
            First = c.NeedDay("first"),
            Last = c.NeedDay("last"),
            State = c.Word<CellState>("state"),
            Low = c.Number("low"),
            Best = c.Number("best"),
            High = c.Number("high"),
            KnownBest = c.Number("known_best"),
            UnknownCount = c.NeedInt("unknown_count"),
            IsCertain = c.Flag("is_certain"),
        });
}
