using NodaTime;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class CallersMistakesTests
{
    private static readonly Dataset Data = new Fixture().Force("a", Level("2016-01-01", 100)).Build();

    private static TroopQuery Troops => Data.Troops(Stage.Deployed);

    [Fact]
    public void UndefinedEnum_IsRefusedBeforeItIsAsked()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Data.Troops((Stage)99));

        Assert.StartsWith("There is no Stage 99; expected one of Requested, Proposed, Pledged, Authorised, Deployed. (Parameter 'stage')", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Data.Personnel(Stage.Deployed, (PersonnelCategory)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.By((Facet)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.SettledBy((Settlement)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.InRole((ForceRole)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.WithPresence((Presence)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.Commanded((CommandRelation)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.MembersBy((MembershipDefinition)99));
    }

    [Fact]
    public void NullText_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Data.FindNation(null!));
        Assert.Throws<ArgumentNullException>(() => Troops.In((string)null!));
        Assert.Throws<ArgumentNullException>(() => Troops.From((string)null!));
        Assert.Throws<ArgumentNullException>(() => Data.PeopleServed(Stage.Deployed, null!));
        Assert.Throws<ArgumentNullException>(() => Data.Figures(null!, "killed"));
    }

    [Fact]
    public void UnknownName_NamesTheParameter() =>
        Assert.Equal(
            "There is no one nation or alliance 'Fran' here; write its id or its whole name. Did you mean FRA? (Parameter 'contributors')",
            Assert.Throws<ArgumentException>(() => Troops.From("Fran")).Message);

    [Fact]
    public void Commanded_ByNothing_IsRefused() =>
        Assert.Equal("Name at least one; a query without this restriction does not call the method. (Parameter 'relations')", Assert.Throws<ArgumentException>(() => Troops.Commanded()).Message);

    [Fact]
    public void UnsoundPeriod_IsRefused()
    {
        var day = new LocalDate(2016, 1, 2);

        Assert.Equal(
            "A period has a name and does not end before it begins; 'x' runs from 2016-01-02 to 2016-01-01. (Parameter 'periods')",
            Assert.Throws<ArgumentException>(() => Troops.Peaks([new CalendarPeriod("x", day, day.PlusDays(-1))])).Message);
        Assert.Throws<ArgumentException>(() => Troops.Averages([new CalendarPeriod(null!, day, day)]));
        Assert.Throws<ArgumentException>(() => Troops.AtEnds([null!]));
    }

    [Fact]
    public void EveryDays_LongerThanTheCalendar_IsCutAtTheEnd() =>
        Assert.Equal(new LocalDate(2001, 12, 31), Assert.Single(CalendarPeriods.EveryDays(int.MaxValue, "2000", "2001")).Last);

    [Fact]
    public void EmptyRestriction_IsRefused_SinceItWouldWidenTheQuestion()
    {
        Assert.Equal("Name at least one; a query without this restriction does not call the method. (Parameter 'contributors')", Assert.Throws<ArgumentException>(() => Troops.From()).Message);
        Assert.Throws<ArgumentException>(() => Troops.In());
        Assert.Throws<ArgumentException>(() => Troops.Under());
        Assert.Throws<ArgumentException>(() => Troops.HostedBy());
        Assert.Throws<ArgumentException>(() => Troops.InRole());
        Assert.Throws<ArgumentException>(() => Troops.WithPresence());
    }

    [Fact]
    public void FacetNamedTwice_IsRefused() =>
        Assert.Equal("A facet is named twice; name each once. (Parameter 'facets')", Assert.Throws<ArgumentException>(() => Troops.By(Facet.Nation, Facet.Nation)).Message);
}
