using System.Globalization;

namespace Deployments.Tests.Published;

/// <summary>The built-in spells against the lists of the two state systems.</summary>
public sealed class StateSystemListsTests
{
    private static readonly LocalDate LastOfCow = new(2016, 12, 31);

    private sealed record Spell(string Code, LocalDate Start, LocalDate? End, bool IsMicrostate = false);

    private static List<Spell> Cow => [.. CsvText.Rows(Repository.Published("state_systems", "states2016.csv")).Select(r => new Spell(r["ccode"], Ymd(r, "st"), Ymd(r, "end")))];

    private static List<Spell> GleditschWard => [.. CsvText.Rows(Repository.Published("state_systems", "gwstates_states-pkg.csv")).Select(r => new Spell(r["gwcode"], Day(r["start"]), r["end"] == "9999-12-31" ? null : Day(r["end"]), r["microstate"] == "TRUE"))];

    [Fact]
    public void InSystem_OnEveryFirstOfJanuary_HasAsManyStatesAsTheLists()
    {
        var (cow, gleditschWard) = (Cow, GleditschWard);
        for (var day = new LocalDate(1816, 1, 1); day.Year <= 2016; day = day.PlusYears(1))
        {
            Assert.True(cow.Count(s => Holds(s, day)) == Nations.InSystem(StateSystem.Cow, day).Count, $"Correlates of War, {day}");
            Assert.True(gleditschWard.Count(s => Holds(s, day)) == Nations.InSystem(StateSystem.GleditschWard, day).Count, $"Gleditsch-Ward, {day}");
            Assert.True(gleditschWard.Count(s => Holds(s, day) && !s.IsMicrostate) == Nations.InSystem(StateSystem.GleditschWard, day, microstates: false).Count, $"Gleditsch-Ward without microstates, {day}");
        }
    }

    [Fact]
    public void Spells_JoinedByCode_AreThoseOfTheLists()
    {
        Assert.Equal(Cow.Select(Text).Order(), Joined(StateSystem.Cow).Order());
        Assert.Equal(GleditschWard.Select(Text).Order(), Joined(StateSystem.GleditschWard).Order());
    }

    [Fact]
    public void Codes_OnEveryDayOfASpell_MeanANation()
    {
        foreach (var spell in Cow)
            Assert.All(Days(spell), day => Assert.True(Nations.From(CowCode.Parse(spell.Code), day).IsFound, $"{spell} {day}"));
        foreach (var spell in GleditschWard)
            Assert.All(Days(spell), day => Assert.True(Nations.From(GleditschWardCode.Parse(spell.Code), day).IsFound, $"{spell} {day}"));
    }

    [Fact]
    public void Names_OnEveryDayOfASpell_MeanTheNationOfItsCode()
    {
        foreach (var (row, spell) in CsvText.Rows(Repository.Published("state_systems", "states2016.csv")).Zip(Cow))
            Assert.All(Days(spell), day => Settled.Agrees(row["statenme"], day, Nations.From(CowCode.Parse(spell.Code), day)));
        foreach (var (row, spell) in CsvText.Rows(Repository.Published("state_systems", "gwstates_states-pkg.csv")).Zip(GleditschWard))
            Assert.All(Days(spell), day => Settled.Agrees(row["country_name"], day, Nations.From(GleditschWardCode.Parse(spell.Code), day)));
    }

    private static bool Holds(Spell spell, LocalDate day) => spell.Start <= day && (spell.End is null || day <= spell.End);

    private static IEnumerable<LocalDate> Days(Spell spell)
    {
        var last = spell.End ?? LastOfCow;
        return Enumerable.Range(spell.Start.Year + 1, Math.Max(0, last.Year - spell.Start.Year)).Select(y => new LocalDate(y, 1, 1)).Prepend(spell.Start).Append(last).Distinct();
    }

    private static string Text(Spell spell) => $"{spell.Code} {spell.Start:uuuu-MM-dd}/{spell.End:uuuu-MM-dd}";

    /// <summary>A number that means several nations over time is split at the days between them, and joins again.</summary>
    private static IEnumerable<string> Joined(StateSystem system)
    {
        foreach (var code in Nations.Spells.Where(s => s.System == system).GroupBy(s => s.Code))
        {
            var joined = new List<Spell>();
            foreach (var span in code.Select(s => s.During.ToSpan()).OrderBy(s => s.Start))
            {
                if (joined.Count > 0 && joined[^1].End?.PlusDays(1) == span.Start)
                    joined[^1] = joined[^1] with { End = span.End };
                else
                    joined.Add(new Spell(code.Key, span.Start!.Value, span.End));
            }

            foreach (var spell in joined)
                yield return Text(spell);
        }
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static LocalDate Ymd(Dictionary<string, string> row, string prefix) => new(Number(row[prefix + "year"]), Number(row[prefix + "month"]), Number(row[prefix + "day"]));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
