namespace Deployments.Benchmarks;

/// <summary>Made-up reports as columns, contribution by contribution and in each by day; <see cref="Arrival"/> is the order of publication, in which a file would hold them.</summary>
internal sealed class Workload(WorkloadEdition edition, int contributions, int reports)
{
    public const int Operations = 120;
    public const int Theatres = 40;
    public const int Sources = 50;

    /// <summary>Sources beyond the fifty, each of a publisher, hence a series, of its own.</summary>
    public const int OtherPublishers = 2;

    public WorkloadEdition Edition => edition;

    public int Reports => reports;

    public int Contributions => contributions;

    /// <summary>By contribution.</summary>
    public byte[] Nation { get; } = new byte[contributions];

    /// <summary>By contribution.</summary>
    public byte[] Operation { get; } = new byte[contributions];

    /// <summary>By contribution.</summary>
    public byte[] Theatre { get; } = new byte[contributions];

    /// <summary>By contribution: a number among those of its nation in its theatre, as its place there. No nation stands twice in one place, which would look like one force counted twice.</summary>
    public int[] Place { get; } = new int[contributions];

    /// <summary>By contribution: the one it is included in, or -1.</summary>
    public int[] Whole { get; } = new int[contributions];

    /// <summary>By contribution: its first row; one more entry for the end of all.</summary>
    public int[] FirstRow { get; } = new int[contributions + 1];

    /// <summary>By row: the day it speaks of, the earliest where it is imprecise.</summary>
    public ushort[] Effective { get; } = new ushort[reports];

    /// <summary>By row.</summary>
    public ushort[] Published { get; } = new ushort[reports];

    /// <summary>By row.</summary>
    public byte[] Source { get; } = new byte[reports];

    /// <summary>By row.</summary>
    public short[] Low { get; } = new short[reports];

    /// <summary>By row.</summary>
    public short[] Best { get; } = new short[reports];

    /// <summary>By row.</summary>
    public short[] High { get; } = new short[reports];

    /// <summary>By row, in the lifelike edition only.</summary>
    public FigureForm[] Form { get; } = new FigureForm[edition == WorkloadEdition.Lifelike ? reports : 0];

    /// <summary>By row, in the lifelike edition only: how many days the date can mean.</summary>
    public byte[] DaysMeant { get; } = new byte[edition == WorkloadEdition.Lifelike ? reports : 0];

    /// <summary>The rows in order of publication.</summary>
    public int[] Arrival()
    {
        var next = new int[Published.Max() + 2];
        foreach (var day in Published)
            next[day + 1]++;
        for (var day = 1; day < next.Length; day++)
            next[day] += next[day - 1];
        var order = new int[reports];
        for (var row = 0; row < reports; row++)
            order[next[Published[row]]++] = row;
        return order;
    }

    /// <summary>The contribution of each row.</summary>
    public int[] ContributionOfRow()
    {
        var owner = new int[reports];
        for (var c = 0; c < contributions; c++)
            owner.AsSpan(FirstRow[c], FirstRow[c + 1] - FirstRow[c]).Fill(c);
        return owner;
    }
}
