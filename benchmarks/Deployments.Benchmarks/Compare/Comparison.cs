namespace Deployments.Benchmarks;

/// <summary>One size: makes the reports, builds the dataset and what the others start from, proves all answers equal, then times them.</summary>
internal sealed class Comparison(int reports, CompareOptions options)
{
    private static readonly Query[] Queries = Enum.GetValues<Query>();

    public ComparisonResult Run()
    {
        Stopwatching.Say($"{reports:#,0} reports: making them{(Wants(OurContender.Ours) ? " and building the dataset" : "")}");
        var workload = WorkloadMaker.Make(WorkloadEdition.Plain, reports);
        var result = new ComparisonResult { Reports = workload.Reports, Built = Wants(OurContender.Ours) ? BuiltDataset.Of(workload) : null };
        using (var session = new DuckDbSession())
        {
            var contenders = Contenders(workload, result.Built?.Data, session);
            foreach (var query in Queries)
            {
                Stopwatching.Say($"{query}: proving that {string.Join(", ", contenders.Where(c => c.CanAnswer(query)).Select(c => c.Name))} agree, then timing");
                Proof.Run(contenders, query);
                result.Times.Add(query, Timing.Medians(contenders, query));
                if (Wants(OurContender.Ours))
                    result.Allocated.Add(query, Timing.Allocated(contenders[0], query));
            }
        }

        if (!options.Json && Wants(CompareOptions.Lifelike) && Wants(OurContender.Ours))
            RunLifelike(result);
        return result;
    }

    private static void RunLifelike(ComparisonResult result)
    {
        Stopwatching.Say("the lifelike edition: building the dataset");
        var ours = BuiltDataset.Of(WorkloadMaker.Make(WorkloadEdition.Lifelike, result.Reports));
        result.BuiltLifelike = ours;
        var contender = new OurContender(ours.Data);
        foreach (var query in Queries)
        {
            Stopwatching.Say($"{query}, lifelike: timing");
            result.LifelikeTimes.Add(query, Timing.Medians([contender], query)[OurContender.Ours]);
        }
    }

    private List<IContender> Contenders(Workload workload, Dataset? ours, DuckDbSession session)
    {
        Stopwatching.Say("what the others start from");
        var members = Alliances.MembersAtMonthEnds(ours ?? new DatasetBuilder("The reference alone").Build());
        var raw = RawReport.InOrderOfPublication(workload);
        List<IContender> all = [];
        if (ours is not null)
            all.Add(new OurContender(ours));
        if (Wants("linq"))
            all.Add(new LinqContender(ListedReport.InOrderOfPublication(workload), members));
        if (Wants("dictionary"))
            all.Add(new DictionaryContender(raw, members));
        DuckDbTables.Fill(session, raw);
        if (Wants("duckdb_raw"))
            all.Add(new DuckDbRawContender(session, members));
        if (Wants("duckdb_delta"))
            all.Add(new DuckDbDeltaContender(session, members));
        if (Wants("duckdb_cube"))
            all.Add(new DuckDbCubeContender(session, members));
        return all;
    }

    private bool Wants(string name) => !options.Without.Contains(name);
}
