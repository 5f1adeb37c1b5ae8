using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public sealed class LinkedGroupTests
{
    private static readonly Dataset Data = new Fixture().Alliance("pact", ("USA", "2000/2016"))
        .Force("whole", f => f with { Theatres = ["north"] }, Level("2016-01-01", 100)).Force("part", f => f with { Theatres = ["south"], IncludedIn = ["whole"] }, Level("2016-01-01", 40))
        .Force("police", f => f with { Theatres = ["south"], Category = PersonnelCategory.Police, IncludedIn = ["whole"] }, Level("2016-01-01", 5)).Build();

    [Fact]
    public void Members_AreThoseThatCanCountOnSomeDay()
    {
        var troops = Data.Troops(Stage.Deployed);

        Assert.Equal(["whole", "part"], MembersOf(troops));
        Assert.Equal(["part"], MembersOf(troops.In("south")));
        Assert.Equal(["part"], MembersOf(troops.In("south").By(Facet.Alliance)));
        Assert.Equal(["whole"], MembersOf(troops.In("north")));
        Assert.DoesNotContain("whole", MembersOf(troops.From("pact").In("south")));
    }

    [Fact]
    public void Totals_WithoutTheMembersThatCannotCount_AreTheSame() =>
        Assert.Equal(
            ("100", "40", "5", "100"),
            (Data.On("2016-02-01"), Data.Troops(Stage.Deployed).In("south").Text("2016-02-01"), Data.Personnel(Stage.Deployed, PersonnelCategory.Police).In("south").Text("2016-02-01"), Data.Troops(Stage.Deployed).In("north").Text("2016-02-01")));

    private static IEnumerable<string> MembersOf(TroopQuery query) => Assert.Single(Data.Groundwork.PlanFor(query.Options).Groups).Members.Select(m => m.Id.Value);
}
