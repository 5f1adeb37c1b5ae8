namespace Deployments.Benchmarks;

/// <summary>What is added to each nation at each time, a month or a day, and the totals that follow from it: plain loops over a plain array, for whoever has come this far.</summary>
internal sealed class StepTable(int times)
{
    private readonly Step[] steps = new Step[InventedNations.Count * times];

    public static StepTable OfMonths() => new(WorkloadCalendar.Months.Count);

    public static StepTable OfDays() => new(WorkloadCalendar.Days);

    public ref Step this[int nation, int time] => ref steps[(nation * times) + time];

    public void Clear() => steps.AsSpan().Clear();

    /// <summary>Totals at the end of each month.</summary>
    public void MonthEnds(Grid into)
    {
        for (var nation = 0; nation < into.Rows; nation++)
        {
            var total = default(Step);
            for (var month = 0; month < into.Columns; month++)
            {
                total.Add(this[nation, month]);
                if (total.Reports > 0)
                    into.Set(nation, month, total.Low, total.Best, total.High);
            }
        }
    }

    /// <summary>The totals of those who are members at each month end, and of all.</summary>
    public void Shares(bool[][] members, Grid into)
    {
        Span<Step> totals = stackalloc Step[InventedNations.Count];
        for (var month = 0; month < into.Columns; month++)
        {
            Step ofMembers = default, ofAll = default;
            for (var nation = 0; nation < totals.Length; nation++)
            {
                totals[nation].Add(this[nation, month]);
                ofAll.Add(totals[nation]);
                if (members[nation][month])
                    ofMembers.Add(totals[nation]);
            }

            if (ofMembers.Reports > 0)
                into.Set(Alliances.MembersRow, month, ofMembers.Low, ofMembers.Best, ofMembers.High);
            if (ofAll.Reports > 0)
                into.Set(Alliances.EverybodyRow, month, ofAll.Low, ofAll.Best, ofAll.High);
        }
    }

    /// <summary>Peaks and person-days of each year.</summary>
    public void Years(Grid into)
    {
        for (var nation = 0; nation < into.Rows; nation++)
        {
            var total = default(Step);
            for (var year = 0; year < into.Columns; year++)
                Year(nation, year, ref total, into);
        }
    }

    private void Year(int nation, int year, ref Step total, Grid into)
    {
        var peak = default(Step);
        long low = 0, best = 0, high = 0;
        for (var day = WorkloadCalendar.YearStarts[year]; day < WorkloadCalendar.YearStarts[year + 1]; day++)
        {
            total.Add(this[nation, day]);
            low += total.Low;
            best += total.Best;
            high += total.High;
            peak = new(Math.Max(peak.Low, total.Low), Math.Max(peak.Best, total.Best), Math.Max(peak.High, total.High), total.Reports);
        }

        if (peak.Reports == 0)
            return;
        into.Set(nation, year, peak.Low, peak.Best, peak.High);
        into.Set(nation, year, low, best, high, measure: 3);
    }
}
