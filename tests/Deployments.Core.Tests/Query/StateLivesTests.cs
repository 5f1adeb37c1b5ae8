using NodaTime;

namespace Deployments.Tests.Query;

/// <summary>The days on which nations are members of a state system, against the spells of its list day by day.</summary>
public sealed class StateLivesTests
{
    private static readonly Dataset Data = new DatasetBuilder("Empty").Build();

    [Theory]
    [InlineData(StateSystem.Cow, true)]
    [InlineData(StateSystem.GleditschWard, true)]
    [InlineData(StateSystem.GleditschWard, false)]
    public void Days_AreThoseOfAnySpell_EachOnce(StateSystem system, bool microstates)
    {
        var lives = new StateLives(Data, system, microstates);
        var days = DateSpan.Of(new LocalDate(1900, 1, 1), new LocalDate(2016, 12, 31));
        foreach (var nation in Data.Register.Spells.Where(s => s.System == system && (microstates || !s.IsMicrostate)).GroupBy(s => s.Nation))
        {
            var spells = nation.Select(s => s.During.ToSpan()).ToList();
            var found = lives.Of(nation.Key, days);
            var expected = 0;
            for (var day = days.Start!.Value; day <= days.End; day = day.PlusDays(1))
                expected += spells.Exists(s => s.Contains(day)) ? 1 : 0;

            Assert.Equal((nation.Key, expected), (nation.Key, found.Sum(s => s.Length!.Value)));
            Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(pair.First.End < pair.Second.Start));
        }
    }

    [Fact]
    public void During_NamesWhoIsAMemberOnAnyDay()
    {
        var lives = new StateLives(Data, StateSystem.Cow, microstates: true);

        Assert.Contains("DDR", lives.During(DateSpan.Of(new LocalDate(1990, 10, 2), new LocalDate(1990, 12, 31))).Select(n => n.Value));
        Assert.DoesNotContain("DDR", lives.During(DateSpan.Of(new LocalDate(1990, 10, 3), new LocalDate(1990, 12, 31))).Select(n => n.Value));
    }
}
