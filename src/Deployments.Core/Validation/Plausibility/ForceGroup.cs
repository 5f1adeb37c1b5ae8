namespace Deployments;

/// <summary>Contributions of one crowd that count the same thing at the same stages, in order of their first day.</summary>
internal sealed class ForceGroup
{
    private readonly int[] starts;
    private readonly int[] ends;

    public ForceGroup(int number, ForceContribution example, int stages, List<int> members, ForcePresence[] presences)
    {
        (Number, Example, Stages) = (number, example, stages);
        Members = [.. members.OrderBy(i => presences[i].Start).ThenBy(i => i)];
        starts = Array.ConvertAll(Members, i => presences[i].Start);
        ends = Array.ConvertAll(Members, i => presences[i].End);
        Array.Sort(ends);
    }

    /// <summary>Its number in its crowd.</summary>
    public int Number { get; }

    /// <summary>One of them, which counts what all count.</summary>
    public ForceContribution Example { get; }

    /// <summary>A bit for each stage.</summary>
    public int Stages { get; }

    /// <summary>Their places in the list of contributions.</summary>
    public int[] Members { get; }

    /// <summary>How many of them are there on a day on which another is.</summary>
    public int Meeting(in ForcePresence other) => FirstAbove(starts, other.End) - FirstAbove(ends, other.Start - 1);

    /// <summary>Those that begin on one day at the earliest and on another at the latest.</summary>
    public ArraySegment<int> Beginning(int from, int to) => Between(FirstAbove(starts, from - 1), to);

    /// <summary>Those that come after one of them and begin on a day at the latest.</summary>
    public ArraySegment<int> After(int member, int to) => Between(member + 1, to);

    private ArraySegment<int> Between(int first, int to) => new(Members, first, Math.Max(FirstAbove(starts, to) - first, 0));

    private static int FirstAbove(int[] sorted, int day)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
