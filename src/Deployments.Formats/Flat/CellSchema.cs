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
        .List("keys", "The row's keys, one for each facet of the table.", r => r.Keys)
        .List("names", "The names of the keys.", r => r.Names)
        .Text("text", "The answer as it is printed in a table.", r => r.Text.Length == 0 ? null : r.Text)
        .List("unknown_reasons", "Why contributions are unknown, each reason once.", r => [.. r.UnknownReasons.Select(Words<UnknownReason>.Text)])
        .NumberIfAny("unknown_days", "The days of the period on which something is unknown, or that lie outside coverage.", r => r.UnknownDays)
        .Flag("is_opened_by_left_out", "Whether something was left out that may partly belong to what was asked.", r => r.IsOpenedByLeftOut)
        .Text("sdmx_code", "The letter of SDMX CL_OBS_STATUS; absent in rows of figures only.", r => r.SdmxCode?.ToString())
        .List("unknown", "The contributions that are unknown, each with its reason.", r => r.Unknown)
        .List("left_out", "The contributions that were left out, each with the reason.", r => r.LeftOut)
        .List("may_be_counted_twice", "The pairs of contributions that may be the same force twice.", r => r.MayBeCountedTwice)
        .List("sources", "The ids of the documents that the answer rests on.", r => r.Sources)
        .List("caveats", "What a reader must know of the parts.", r => r.Caveats)
        .Text("certain", "The parts on which all readings of imprecise dates agree, where not all do.", r => r.Certain?.ToString())
        .Text("possible", "What the count can be under any reading of imprecise dates, where not all agree.", r => r.Possible?.ToString())
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
            Keys = c.List("keys"),
            Names = c.List("names"),
            Text = c.Text("text") ?? "",
            UnknownReasons = [.. c.List("unknown_reasons").Select(w => Words<UnknownReason>.TryParse(w, out var reason) ? reason : Errors.Format<UnknownReason>($"{Excerpt.Of(w)} is not {Words<UnknownReason>.Expected}."))],
            UnknownDays = (int)(c.Number("unknown_days") ?? 0),
            IsOpenedByLeftOut = c.Flag("is_opened_by_left_out"),
            SdmxCode = c.Text("sdmx_code") is [var code] ? code : null,
            Unknown = c.List("unknown"),
            LeftOut = c.List("left_out"),
            MayBeCountedTwice = c.List("may_be_counted_twice"),
            Sources = c.List("sources"),
            Caveats = c.List("caveats"),
            Certain = c.Text("certain") is { } certain ? TroopCount.Parse(certain) : default(TroopCount?),
            Possible = c.Text("possible") is { } possible ? TroopCount.Parse(possible) : default(TroopCount?),
        });
}
