namespace Deployments;

/// <summary>The columns that the cells of all tables and panels have.</summary>
internal static class PeriodColumns
{
    /// <summary>The columns before the figures: which row, which period, what kind of answer.</summary>
    public static FlatSchemaBuilder<T> WithPlace<T>(this FlatSchemaBuilder<T> columns)
        where T : PeriodTableRow => columns
        .Need("row", "The row's key; empty in a table without facets.", r => r.Row)
        .Need("name", "The row's name.", r => r.Name)
        .Need("period", "The period's name.", r => r.Period)
        .Day("first", "The period's first day.", r => r.First)
        .Day("last", "The period's last day, included.", r => r.Last)
        .Word("state", "What kind of answer it is; only a figure has bounds.", r => r.State);

    /// <summary>The columns after the figures: what is unknown and why, and what the answer rests on.</summary>
    public static FlatSchemaBuilder<T> WithReasons<T>(this FlatSchemaBuilder<T> columns)
        where T : PeriodTableRow => columns
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
        .List("caveats", "What a reader must know of the parts.", r => r.Caveats);

    /// <summary>A row with what these columns hold; its place may be anything before.</summary>
    public static T Fill<T>(FlatCells c, T row)
        where T : PeriodTableRow
    {
        PeriodTableRow any = row;
        return (T)(any with
        {
            Row = c.Need("row"),
            Name = c.Need("name"),
            Period = c.Need("period"),
            First = c.NeedDay("first"),
            Last = c.NeedDay("last"),
            State = c.Word<CellState>("state"),
            UnknownCount = c.NeedInt("unknown_count"),
            IsCertain = c.Flag("is_certain"),
            Keys = c.List("keys"),
            Names = c.List("names"),
            Text = c.Text("text") ?? "",
            UnknownReasons = c.Several<UnknownReason>("unknown_reasons"),
            UnknownDays = c.IntIfAny("unknown_days") ?? 0,
            IsOpenedByLeftOut = c.Flag("is_opened_by_left_out"),
            SdmxCode = c.Letter("sdmx_code"),
            Unknown = c.List("unknown"),
            LeftOut = c.List("left_out"),
            MayBeCountedTwice = c.List("may_be_counted_twice"),
            Sources = c.List("sources"),
            Caveats = c.List("caveats"),
        });
    }
}
