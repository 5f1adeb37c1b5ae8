namespace Deployments;

/// <summary>The columns of <see cref="ReconciliationRow"/>.</summary>
internal static class ReconciliationSchema
{
    public static FlatSchema<ReconciliationRow> Schema { get; } = new FlatSchemaBuilder<ReconciliationRow>("reconciliations", "One published total beside the sum of its parts.")
        .Text("operation", "The operation's id; absent where the total is of all.", r => r.Operation)
        .Text("contributor", "The contributor's key; absent where the total is of all.", r => r.Contributor)
        .Text("theatre", "The theatre's id; absent where the total is of all.", r => r.Theatre)
        .Word("category", "The people it counts.", r => r.Category)
        .Word("stage", "The stage.", r => r.Stage)
        .Need("effective", "The day that the total speaks of, as an EDTF date; its earliest day is the one compared.", r => r.Effective.ToString())
        .WithCount("total", "The total as published.", r => r.Total)
        .Need("source", "The id of the document of the total.", r => r.Source)
        .Word("state", "What kind of answer the sum of the parts is.", r => r.State)
        .Need("parts", "The sum of the parts as it is printed.", r => r.Parts)
        .NumberIfAny("parts_low", "The lower bound of the parts' sum; absent where there is no figure.", r => r.PartsLow)
        .NumberIfAny("parts_best", "The best estimate of the parts' sum; absent where a part has none or is unknown.", r => r.PartsBest)
        .NumberIfAny("parts_high", "The upper bound of the parts' sum; absent where it is open or there is no figure.", r => r.PartsHigh)
        .Number("unknown_count", "How many parts are there and unknown.", r => r.UnknownCount)
        .NumberIfAny("lowest_gap", "What is missing from the parts at least; absent where they are open above.", r => r.LowestGap)
        .NumberIfAny("highest_gap", "What is missing from the parts at most; absent where the total is open above.", r => r.HighestGap)
        .Word("verdict", "How they lie to one another.", r => r.Verdict)
        .List("parts_sources", "The ids of the documents of the parts.", r => r.PartsSources)
        .List("caveats", "What a reader must know of the total.", r => r.Caveats)
        .Build(c => new ReconciliationRow
        {
            Operation = c.Text("operation"),
            Contributor = c.Text("contributor"),
            Theatre = c.Text("theatre"),
            Category = c.Word<PersonnelCategory>("category"),
            Stage = c.Word<Stage>("stage"),
            Effective = c.NeedValue<EdtfDate>("effective"),
            Total = c.Count("total") ?? c.NeedValue<TroopCount>("total"),
            Source = c.Need("source"),
            State = c.Word<CellState>("state"),
            Parts = c.Need("parts"),
            PartsLow = c.Number("parts_low"),
            PartsBest = c.Number("parts_best"),
            PartsHigh = c.Number("parts_high"),
            UnknownCount = c.NeedInt("unknown_count"),
            LowestGap = c.Number("lowest_gap"),
            HighestGap = c.Number("highest_gap"),
            Verdict = c.Word<ReconciliationVerdict>("verdict"),
            PartsSources = c.List("parts_sources"),
            Caveats = c.List("caveats"),
        });
}
