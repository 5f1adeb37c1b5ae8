namespace Deployments;

/// <summary>From which day on a report's date need not be read otherwise any more, because later reports have certainly taken its place (rule 13).</summary>
/// <remarks>
/// A level or a reason takes the place of everything that its series said before it once it has begun under every reading. It does not where a
/// change of the series can mean the same day and rest on the day before. What it replaced still matters to another series' change that can have
/// borrowed it, until that series itself has a later level or reason.
/// </remarks>
internal sealed class ClaimWindows
{
    private ClaimWindow[] claims = [];
    private bool[] isWord = [];
    private int count;

    /// <summary>Takes a contribution's reports, sorted by series and then by their first day.</summary>
    public void Take(ReadOnlySpan<ClaimWindow> sorted)
    {
        count = sorted.Length;
        if (claims.Length < count)
            (claims, isWord) = (new ClaimWindow[count * 2], new bool[count * 2]);
        sorted.CopyTo(claims);
        for (var i = 0; i < count; i++)
            isWord[i] = !claims[i].IsChange;
        for (var i = 0; i < count; i++)
        {
            if (claims[i].IsChange)
                Mark(in claims[i]);
        }
    }

    /// <summary>The first day on which a report, or a list of a series, cannot decide any more; <see cref="DayNumber.AfterAll"/> where it always can.</summary>
    public int DecidesUntil(ClaimWindow claim)
    {
        var replaced = ReplacedOn(in claim);
        if (replaced == DayNumber.AfterAll)
            return replaced;
        var until = replaced;
        for (var i = 0; i < count; i++)
        {
            ref readonly var change = ref claims[i];
            if (change.IsChange && change.Series != claim.Series && change.Last > claim.First && change.First <= replaced)
                until = Math.Max(until, ReplacedOn(in change));
        }

        return until;
    }

    /// <summary>The first day on which a later level or reason of its series has certainly begun.</summary>
    private int ReplacedOn(in ClaimWindow claim)
    {
        var day = DayNumber.AfterAll;
        for (var i = FirstAfter(claim.Series, claim.Last); i < count && claims[i].Series == claim.Series && claims[i].First < day; i++)
        {
            if (isWord[i])
                day = Math.Min(day, claims[i].Last);
        }

        return day;
    }

    private void Mark(in ClaimWindow change)
    {
        for (var i = FirstAfter(change.Series, DayNumber.BeforeAll); i < count && claims[i].Series == change.Series && claims[i].First <= change.Last; i++)
        {
            if (claims[i].Meets(in change))
                isWord[i] = false;
        }
    }

    private int FirstAfter(int series, int day)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (claims[middle].Series < series || (claims[middle].Series == series && claims[middle].First <= day))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
