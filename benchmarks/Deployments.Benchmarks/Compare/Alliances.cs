namespace Deployments.Benchmarks;

/// <summary>Who is a member of NATO at which month end, as the library's reference has it: a table for those who have no reference.</summary>
internal static class Alliances
{
    public const string Nato = "nato";
    public const int MembersRow = 0;
    public const int EverybodyRow = 1;

    /// <summary>By nation, then month.</summary>
    public static bool[][] MembersAtMonthEnds(Dataset data)
    {
        var members = WorkloadCalendar.Months.Select(m => data.AllianceSet.MembersOf(Nato, m.Last).Nations.Select(n => n.Value).ToHashSet()).ToList();
        return [.. InventedNations.Ids.Select(id => members.Select(m => m.Contains(id)).ToArray())];
    }
}
