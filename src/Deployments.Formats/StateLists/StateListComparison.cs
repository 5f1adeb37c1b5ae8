using NodaTime;

namespace Deployments;

/// <summary>Compares the spells of a list of states with those of the built-in reference.</summary>
/// <remarks>Parts of one number that adjoin are one spell here, whichever nations they mean; an end with the list, whichever day that is, is an open end.</remarks>
internal static class StateListComparison
{
    public static IReadOnlyList<StateListDifference> Of(StateSystem system, IReadOnlyCollection<StateListRow> rows, LocalDate? lastDay)
    {
        var file = rows.ToLookup(r => r.Code, r => DateSpan.Of(r.First, r.Last == lastDay ? null : r.Last));
        var builtIn = BuiltInReference.Spells.Where(s => s.System == system).ToLookup(s => s.Code, s => DateSpan.Of(s.During.ToSpan().Start, s.EndsWithTheList ? null : s.During.ToSpan().End));
        var names = rows.DistinctBy(r => r.Code).ToDictionary(r => r.Code, r => r.Name.Length == 0 ? null : r.Name);
        return [.. from code in file.Concat(builtIn).Select(g => g.Key).Distinct().OrderBy(int.Parse)
                   from pair in Pairs(Joined(file[code]), Joined(builtIn[code]))
                   select new StateListDifference { Code = code, Name = names.GetValueOrDefault(code), InFile = pair.InFile, BuiltIn = pair.BuiltIn }];
    }

    /// <summary>What only one side has; spells that overlap stand beside each other.</summary>
    private static IEnumerable<(DateSpan? InFile, DateSpan? BuiltIn)> Pairs(List<DateSpan> file, List<DateSpan> builtIn)
    {
        var (own, other) = (file.Except(builtIn).ToList(), builtIn.Except(file).ToList());
        foreach (var spell in own)
        {
            var beside = other.Where(o => o.Overlaps(spell)).Select(o => (DateSpan?)o).FirstOrDefault();
            if (beside is { } taken)
                other.Remove(taken);
            yield return (spell, beside);
        }

        foreach (var left in other)
            yield return (null, left);
    }

    private static List<DateSpan> Joined(IEnumerable<DateSpan> spans)
    {
        var joined = new List<DateSpan>();
        foreach (var span in spans.OrderBy(s => s.Start ?? LocalDate.MinIsoValue))
        {
            if (joined.Count > 0 && joined[^1].End?.PlusDays(1) == span.Start)
                joined[^1] = DateSpan.Of(joined[^1].Start, span.End);
            else
                joined.Add(span);
        }

        return joined;
    }
}
