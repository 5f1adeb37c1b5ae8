using NodaTime;

namespace Deployments;

/// <summary>Rule 7: which figure holds where several series have one.</summary>
internal static class Settler
{
    /// <summary>The settled figure and, beside it, those that it was settled against.</summary>
    public static Settled? Settle(IReadOnlyList<SeriesState> figures, Settlement policy, int? comparedWithin)
    {
        if (figures.Count == 0)
            return null;
        var recent = figures.Order(Comparer<SeriesState>.Create(ByRecency)).ToList();
        var compared = policy == Settlement.MostRecent || comparedWithin is not { } days
            ? recent
            : recent.FindAll(f => Period.DaysBetween(f.Age, recent[0].Age) <= days);
        return policy switch
        {
            Settlement.MostRecent => One(Latest(recent), recent),
            Settlement.MostReliable => One(compared.MinBy(f => f.Grade)!, recent),
            Settlement.Lowest => One(Least(compared, f => f.Best ?? f.Low), recent),
            Settlement.Highest => One(Least(compared, f => -(f.Best ?? f.High ?? f.Low)), recent),
            _ => Envelope(compared, recent),
        };
    }

    /// <summary>Latest effective day, then latest published, then better graded, then file order.</summary>
    public static int ByRecency(SeriesState a, SeriesState b)
    {
        var age = b.Age.CompareTo(a.Age);
        if (age != 0)
            return age;
        var published = Nullable.Compare(b.Published, a.Published);
        if (published != 0)
            return published;
        var grade = a.Grade.CompareTo(b.Grade);
        return grade != 0 ? grade : (a.Decider?.Place ?? int.MaxValue).CompareTo(b.Decider?.Place ?? int.MaxValue);
    }

    /// <summary>The first by recency; but what adds a change to that very figure keeps its age (rule 5) and is later than it, whenever either was published.</summary>
    private static SeriesState Latest(List<SeriesState> recent) =>
        recent[0].Decider is { } level && recent.FindLast(f => f != recent[0] && f.Evidence.Contains(level)) is { } changed ? changed : recent[0];

    /// <summary>The smallest by a key, the more recent of equals; without a best, what is open above wins only where all are.</summary>
    private static SeriesState Least(List<SeriesState> figures, Func<TroopCount, long> key)
    {
        var comparable = figures.FindAll(f => f.Count is { Best: not null } or { High: not null });
        return (comparable.Count > 0 ? comparable : figures).MinBy(f => key(f.Count!.Value))!;
    }

    private static Settled One(SeriesState chosen, List<SeriesState> all) =>
        new(chosen.Count!.Value, chosen.Age, [chosen], [.. all.Where(f => f != chosen)]);

    private static Settled Envelope(List<SeriesState> compared, List<SeriesState> all) =>
        new(TroopCounts.Envelope(compared.Select(f => f.Count!.Value)), compared[0].Age, compared, [.. all.Where(f => !compared.Contains(f))]);
}
