namespace Deployments;

/// <summary>The date of a report or a list that can mean several days.</summary>
internal struct ImpreciseDate
{
    /// <summary>The place of the report, or of the list.</summary>
    public int Place;

    public bool IsList;

    /// <summary>The place of its series among the contribution's.</summary>
    public int Series;

    public int Day;

    public int LastDay;

    /// <summary>The first day on which it makes no difference any more how it is read.</summary>
    public int MattersUntil;

    /// <summary>In how many ways it is read on a day on which it matters: as early as it allows, on the day, as late as it allows, or not yet begun.</summary>
    public readonly int WaysOn(int day) => 1 + (day > Day ? 1 : 0) + (day < LastDay ? 1 : 0);

    /// <summary>The day that one of the ways gives it.</summary>
    public readonly int DayOf(int way, int day) => way == 0 ? Day : way == 1 && day > Day ? Math.Min(day, LastDay) : day + 1;
}
