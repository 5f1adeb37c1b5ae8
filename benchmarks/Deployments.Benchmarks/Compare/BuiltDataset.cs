namespace Deployments.Benchmarks;

/// <summary>A dataset with what it took to build it, to ask it for the first time, and to keep it.</summary>
internal sealed record BuiltDataset
{
    private const int SmallReports = 200;

    public required Dataset Data { get; init; }

    /// <summary>Making the records and adding them to the builder.</summary>
    public required double FillMilliseconds { get; init; }

    /// <summary>Validation and freezing.</summary>
    public required double BuildMilliseconds { get; init; }

    public required double FirstQueryMilliseconds { get; init; }

    public required double SecondQueryMilliseconds { get; init; }

    /// <summary>On the managed heap, before anything is asked.</summary>
    public required long BytesAtRest { get; init; }

    /// <summary>On the managed heap, after the first query, whose table is gone.</summary>
    public required long BytesAfterQuery { get; init; }

    public double BytesPerReport => (double)BytesAtRest / Data.ReportCount;

    public double BytesPerReportAfterQuery => (double)BytesAfterQuery / Data.ReportCount;

    /// <summary>Builds and asks once more than it says: a small dataset before, so that neither compilation nor the built-in reference count.</summary>
    public static BuiltDataset Of(Workload workload)
    {
        _ = Measured(WorkloadMaker.Make(workload.Edition, SmallReports));
        return Measured(workload);
    }

    private static BuiltDataset Measured(Workload workload)
    {
        var before = Stopwatching.LiveBytes();
        DatasetBuilder? builder = null;
        Dataset data = null!;
        var fill = Stopwatching.Milliseconds(() => builder = DatasetMaker.Fill(workload));
        var build = Stopwatching.Milliseconds(() => data = builder!.Build());
        builder = null;
        var atRest = Stopwatching.LiveBytes() - before;
        var question = Question.Of(Query.Q1, 0);
        var grid = question.NewGrid();
        var withGrid = Stopwatching.LiveBytes();
        var contender = new OurContender(data);
        var first = Stopwatching.Milliseconds(() => contender.Answer(question, grid));
        var second = Stopwatching.Milliseconds(() => contender.Answer(question, grid));
        var afterQuery = atRest + Stopwatching.LiveBytes() - withGrid;
        GC.KeepAlive(workload);
        GC.KeepAlive(grid);
        return new() { Data = data, FillMilliseconds = fill, BuildMilliseconds = build, FirstQueryMilliseconds = first, SecondQueryMilliseconds = second, BytesAtRest = atRest, BytesAfterQuery = afterQuery };
    }
}
