using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Puts reports that arrived in any order into columns, contribution by contribution, each contribution's in the order of arrival.</summary>
internal sealed class ReportGathering
{
    // Each thread takes four bytes a row.
    private const int MostThreads = 4;

    private readonly IReadOnlyList<ReportBatch> batches;
    private readonly int total;
    private readonly int[] starts;
    private int[]? order;
    private int[]? room;

    /// <summary>Finds out where each row goes.</summary>
    /// <param name="batches">The rows in the order of arrival.</param>
    /// <param name="contributionOf">For the pools of a batch, which contribution of all each of its numbers means.</param>
    /// <param name="contributions">How many contributions there are.</param>
    public ReportGathering(IReadOnlyList<ReportBatch> batches, Func<ReportPools, int[]> contributionOf, int contributions)
    {
        this.batches = batches;
        total = batches.Sum(b => b.Count);
        var owners = new int[total];
        Decode(b => b.Contributions, b => contributionOf(b.Pools), owners);
        starts = new int[contributions + 1];
        foreach (var owner in owners)
            starts[owner + 1]++;
        for (var i = 0; i < contributions; i++)
            starts[i + 1] += starts[i];
        order = OrderOf(owners, starts);
        room = owners;
    }

    /// <summary>Where the rows of a contribution begin; those of the next begin where they end.</summary>
    public IReadOnlyList<int> Starts => starts;

    /// <summary>Leaves rows out, by their place in the columns, in order.</summary>
    public void LeaveOut(IReadOnlyList<int> rows)
    {
        var old = order ?? [.. Enumerable.Range(0, total)];
        var left = new int[old.Length - rows.Count];
        var (next, taken) = (0, 0);
        for (var i = 0; i < old.Length; i++)
        {
            if (taken < rows.Count && rows[taken] == i)
                taken++;
            else
                left[next++] = old[i];
        }

        order = left;
        taken = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            while (taken < rows.Count && rows[taken] < starts[i])
                taken++;
            starts[i] -= taken;
        }
    }

    /// <summary>The columns.</summary>
    public ReportColumns ToColumns()
    {
        var pools = new ReportPools();
        Dictionary<ReportPools, PoolMaps> maps = new(ReferenceEqualityComparer.Instance);
        foreach (var batch in batches)
        {
            if (!maps.ContainsKey(batch.Pools))
                maps.Add(batch.Pools, new PoolMaps(batch.Pools, pools));
        }

        var columns = new ReportColumns(pools);
        (NumberColumn To, Action<int[]> Decode)[] jobs =
        [
            (columns.Effective, own => Decode(b => b.Effective, b => maps[b.Pools].Dates, own)),
            (columns.Published, own => Decode(b => b.Published, b => maps[b.Pools].Dates, own)),
            (columns.Figures, own => DecodeFigures(maps, own)),
            (columns.SourceOf, own => Decode(b => b.Sources, b => maps[b.Pools].Sources, own)),
            (columns.ExtraOf, own => Decode(b => b.Extras, b => maps[b.Pools].Extras, own)),
            (columns.FlagsOf, own => Decode(b => b.Flags, b => maps[b.Pools].Flags, own)),
            (columns.Lines, own => Decode(b => b.Lines, _ => null, own)),
        ];
        // The first thread decodes where the owners stood.
        Parallel.ForEach(jobs, new ParallelOptions { MaxDegreeOfParallelism = Math.Min(MostThreads, Environment.ProcessorCount) }, () => Interlocked.Exchange(ref room, null) ?? new int[total], (job, _, own) =>
        {
            job.Decode(own);
            Fill(job.To, own);
            return own;
        }, own => Interlocked.CompareExchange(ref room, own, null));
        pools.Counts.Freeze();
        return columns;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[]? OrderOf(int[] owners, int[] starts)
    {
        var isSorted = true;
        for (var i = 1; i < owners.Length && isSorted; i++)
            isSorted = owners[i - 1] <= owners[i];
        if (isSorted)
            return null;
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        var order = new int[owners.Length];
        for (var i = 0; i < owners.Length; i++)
            order[next[owners[i]]++] = i;
        return order;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Decode(Func<ReportBatch, NumberColumn> column, Func<ReportBatch, int[]?> mapOf, int[] room)
    {
        var at = 0;
        foreach (var batch in batches)
        {
            var rows = room.AsSpan(at, batch.Count);
            column(batch).CopyTo(0, rows);
            if (mapOf(batch) is { } map)
            {
                foreach (ref var number in rows)
                    number = number < 0 ? number : map[number];
            }

            at += batch.Count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DecodeFigures(Dictionary<ReportPools, PoolMaps> maps, int[] room)
    {
        Decode(b => b.Figures, _ => null, room);
        var at = 0;
        foreach (var batch in batches)
        {
            var pooled = batch.Pools.Flags.Values.Select(f => f.IsPooled).ToArray();
            if (Array.IndexOf(pooled, true) >= 0)
            {
                var flags = new int[batch.Count];
                batch.Flags.CopyTo(0, flags);
                var counts = maps[batch.Pools].Counts;
                for (var i = 0; i < flags.Length; i++)
                {
                    if (pooled[flags[i]])
                        room[at + i] = counts[room[at + i]];
                }
            }

            at += batch.Count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(NumberColumn column, int[] room)
    {
        var count = starts[^1];
        if (order is null)
        {
            for (var at = 0; at < count; at += NumberColumn.BlockSize)
                column.AddBlock(room.AsSpan(at, Math.Min(NumberColumn.BlockSize, count - at)));
            return;
        }

        var block = new int[Math.Min(NumberColumn.BlockSize, count)];
        for (var at = 0; at < count; at += block.Length)
        {
            var length = Math.Min(NumberColumn.BlockSize, count - at);
            for (var i = 0; i < length; i++)
                block[i] = room[order[at + i]];
            column.AddBlock(block.AsSpan(0, length));
        }
    }

    /// <summary>For each number of some pools the number of the same value in the pools of all.</summary>
    private sealed class PoolMaps(ReportPools from, ReportPools to)
    {
        public int[] Dates { get; } = [.. from.Dates.Values.Select(to.Dates.Index)];

        /// <summary>Made when it is first asked for, by the one thread that decodes figures: there may be millions.</summary>
        public int[] Counts => field ??= [.. from.Counts.Values.Select(to.Counts.Index)];

        public int[] Sources { get; } = [.. from.Sources.Values.Select(to.Sources.Index)];

        public int[] Extras { get; } = [.. from.Extras.Values.Select(to.Extras.Index)];

        public int[] Flags { get; } = [.. from.Flags.Values.Select(to.Flags.Index)];
    }
}
