namespace Deployments.Benchmarks;

/// <summary>Makes a workload from a seed, the same on every machine.</summary>
/// <remarks>
/// Levels of one contribution stay within a factor of four and are zero at its end only: wild jumps and zeros in between are findings, and a tenth of
/// all reports would have one.
/// </remarks>
internal sealed partial class WorkloadMaker
{
    private const int FewestReports = 60;
    private const int MeanReports = 100;
    private const int MostReports = 140;
    private const int ShortestGap = 16;
    private const int LongestGap = 44;
    private const int LongestDelay = 120;
    private const int EdgeDays = 180;
    private const int SmallestBase = 20;
    private const int LargestBase = 2_500;
    private const int LargestLevel = 5_000;

    private static readonly Zipf Nations = new(InventedNations.Count, 0.8);
    private static readonly Zipf Operations = new(Workload.Operations, 0.5);

    private readonly Workload made;
    private readonly bool lifelike;
    private readonly int[] bases;
    private readonly int[] previousOfNation = new int[InventedNations.Count];
    private readonly int[] places = new int[InventedNations.Count * Workload.Theatres];
    private readonly bool[] restates = new bool[MostReports];
    private SplitMix random = new(20160722);

    private WorkloadMaker(WorkloadEdition edition, int contributions)
    {
        made = new Workload(edition, contributions, contributions * MeanReports);
        lifelike = edition == WorkloadEdition.Lifelike;
        bases = new int[contributions];
        Array.Fill(previousOfNation, -1);
    }

    /// <summary>So many reports, in hundreds.</summary>
    public static Workload Make(WorkloadEdition edition, int reports)
    {
        var maker = new WorkloadMaker(edition, Math.Max(1, reports / MeanReports));
        maker.MakeAll();
        return maker.made;
    }

    /// <summary>The number of reports goes by pairs, one having as many above the mean as the other below, so that the sum comes out.</summary>
    private void MakeAll()
    {
        var row = 0;
        for (var c = 0; c < made.Contributions; c++)
        {
            var isLastAlone = c % 2 == 0 && c == made.Contributions - 1;
            var count = isLastAlone ? MeanReports : c % 2 == 0 ? random.Between(FewestReports, MostReports) : (2 * MeanReports) - (row - made.FirstRow[c - 1]);
            made.FirstRow[c] = row;
            MakeContribution(c, row, count);
            row += count;
        }

        made.FirstRow[^1] = row;
    }

    private void MakeContribution(int c, int first, int count)
    {
        Place(c);
        Date(c, first, count);
        if (lifelike)
            Blur(first, count);
        for (var row = first; row < first + count; row++)
            Publish(row, restates[row - first]);
        for (var row = first; row < first + count; row++)
            Fill(c, row, isFirst: row == first, isLast: row == first + count - 1, restates[row - first]);
    }

    private void Place(int c)
    {
        var nation = made.Nation[c] = (byte)Nations.Pick(ref random);
        made.Operation[c] = (byte)Operations.Pick(ref random);
        made.Theatre[c] = (byte)random.Below(Workload.Theatres);
        made.Whole[c] = -1;
        bases[c] = random.Between(SmallestBase, LargestBase);
        if (lifelike && previousOfNation[nation] is >= 0 and var whole && random.Percent(10))
        {
            made.Whole[c] = whole;
            (made.Operation[c], made.Theatre[c], bases[c]) = (made.Operation[whole], made.Theatre[whole], Math.Max(2, bases[whole] / 8));
        }
        else
        {
            previousOfNation[nation] = c;
        }

        made.Place[c] = places[(nation * Workload.Theatres) + made.Theatre[c]]++;
    }

    private void Date(int c, int first, int count)
    {
        var day = 0;
        for (var i = 0; i < count; i++)
        {
            restates[i] = i > 0 && i < count - 1 && random.Percent(3);
            if (i > 0 && !restates[i])
                day += random.Between(ShortestGap, LongestGap);
            made.Effective[first + i] = (ushort)day;
        }

        var start = StartOf(c, day);
        for (var row = first; row < first + count; row++)
            made.Effective[row] += (ushort)start;
    }

    /// <summary>A part begins while its whole is there.</summary>
    private int StartOf(int c, int span)
    {
        var latest = WorkloadCalendar.Days - 1 - span;
        if (made.Whole[c] is not (>= 0 and var whole))
        {
            // By its middle, so that as many are there in early years and late ones as in between.
            var start = random.Between(-span / 2, latest + (span / 2));
            return start < 0 ? Math.Min(latest, random.Below(EdgeDays)) : start > latest ? latest - Math.Min(latest, random.Below(EdgeDays)) : start;
        }

        var (from, to) = (made.Effective[made.FirstRow[whole]], made.Effective[made.FirstRow[whole + 1] - 1]);
        return Math.Min(latest, random.Between(from, from + ((to - from) / 2)));
    }

    private void Publish(int row, bool restated)
    {
        var latest = made.Effective[row] + (lifelike ? made.DaysMeant[row] - 1 : 0);
        var first = restated ? made.Published[row - 1] + 1 : latest;
        made.Published[row] = (ushort)random.Between(first, Math.Max(first, latest + LongestDelay));
    }

    private void Fill(int c, int row, bool isFirst, bool isLast, bool restated)
    {
        made.Source[row] = SourceOf(c, row, restated);
        if (isLast)
            return;
        if (lifelike && !isFirst)
            made.Form[row] = restated ? made.Form[row - 1] : FormOf();
        if (lifelike && made.Form[row] != FigureForm.Level)
        {
            made.Low[row] = made.Best[row] = made.High[row] = (short)(1 + random.Below(1 + (bases[c] / 8)));
            return;
        }

        var best = random.Between(bases[c] / 2, bases[c] * 2);
        var isRange = random.Percent(20);
        made.Low[row] = (short)(isRange ? best - random.Below(1 + (best / 5)) : best);
        made.Best[row] = (short)best;
        made.High[row] = (short)(isRange ? Math.Min(LargestLevel, best + random.Below(1 + (best / 5))) : best);
    }
}
