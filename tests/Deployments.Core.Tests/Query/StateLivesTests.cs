using NodaTime;

namespace Deployments.Tests.Query;

public sealed class StateLivesTests
{
    private static readonly StateLives Lives = new(new DatasetBuilder("Empty").Build(), StateSystem.Cow, microstates: true);

    [Fact]
    public void During_NamesWhoIsAMemberOnAnyDay()
    {
        Assert.Contains("DDR", Lives.During(DateSpan.Of(new LocalDate(1990, 10, 2), new LocalDate(1990, 12, 31))).Select(n => n.Value));
        Assert.DoesNotContain("DDR", Lives.During(DateSpan.Of(new LocalDate(1990, 10, 3), new LocalDate(1990, 12, 31))).Select(n => n.Value));
    }

    [Fact]
    public void Of_ANation_IsTheSpellsOfItsListWithinTheSpan()
    {
        var (first, last) = (new LocalDate(1940, 1, 1), new LocalDate(1960, 12, 31));
        var germany = Nations.Spells.Where(s => s.Nation == "DEU" && s.System == StateSystem.Cow).Select(s => s.During.ToSpan()).OrderBy(s => s.Start).ToList();

        Assert.Equal([DateSpan.Of(first, germany[0].End!.Value), DateSpan.Of(germany[1].Start!.Value, last)], Lives.Of("DEU", DateSpan.Of(first, last)));
        Assert.Empty(Lives.Of("DEU", DateSpan.Of(germany[0].End!.Value.PlusDays(1), germany[1].Start!.Value.PlusDays(-1))));
    }
}
