using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>Branch, component, domain and sex, where they are reported and where nobody states them.</summary>
public class TraitTests
{
    private const string Day = "2016-01-10";

    [Fact]
    public void OfBranch_CountsTheBranchAndOpensTheHigh_WhereNobodyStatesOne()
    {
        var cell = Branches().Troops(Stage.Deployed).OfBranch(Branch.Army).Cell(Day);

        Assert.Equal("at least 300 + part of others", cell.Text);
        var left = Assert.Single(cell.Explain().LeftOut);
        Assert.Equal(("unstated", LeftOutReason.TraitNotStated, true), (left.Contribution.Id.Value, left.Reason, left.OpensHigh));
    }

    [Fact]
    public void OfBranch_WholeWithoutOne_DoesNotOpenTheHighWhereItsPartsStateTheirs()
    {
        var data = new Fixture()
            .Force("all", Level(Day, 500))
            .Force("army", f => f with { Branch = Branch.Army, IncludedIn = ["all"] }, Level(Day, 300))
            .Force("navy", f => f with { Branch = Branch.Navy, IncludedIn = ["all"] }, Level(Day, 200)).Build();

        var army = data.Troops(Stage.Deployed).OfBranch(Branch.Army).On(Day);

        Assert.Equal("300", army.Total(Day).Text);
        Assert.Contains("Left out: United States troops under op (all), does not state the branch, component, domain or sex asked about; its parts are counted; in 2016-01-10.", army.Footnotes);
        Assert.Equal("500", data.Troops(Stage.Deployed).OfBranch(Branch.Army, Branch.Navy).IncludingHome().By(Facet.Nation).On(Day).Total(Day).Text);
    }

    [Fact]
    public void OfBranch_NothingStatedAnywhere_IsUnknown() =>
        Assert.Equal("unknown", new Fixture().Force("a", Level(Day, 100)).Build().Troops(Stage.Deployed).OfBranch(Branch.Army).Text(Day));

    [Fact]
    public void ByBranch_RowsAreBranchesAndWhatIsNotStated()
    {
        var table = Branches().Troops(Stage.Deployed).By(Facet.Branch).On(Day);

        Assert.Equal([("(not stated)", "50"), ("army", "300"), ("navy", "200")], table.Rows.Select(r => (r.ToString(), table[r.ToString(), Day].Text)));
    }

    [Fact]
    public void ComponentDomainAndSex_AreAskedTogether()
    {
        var data = new Fixture()
            .Force("a", f => f with { Component = Component.Reserve, Domain = Domain.Afloat, Sex = Sex.Female }, Level(Day, 3))
            .Force("b", f => f with { Component = Component.Reserve, Domain = Domain.Ashore, Sex = Sex.Female }, Level(Day, 40))
            .Force("c", f => f with { Component = Component.ActiveDuty, Domain = Domain.Afloat, Sex = Sex.Male }, Level(Day, 500)).Build();
        var query = data.Troops(Stage.Deployed);

        Assert.Equal("43", query.OfComponent(Component.Reserve, Component.NationalGuard).Text(Day));
        Assert.Equal("503", query.InDomain(Domain.Afloat).Text(Day));
        Assert.Equal("43", query.OfSex(Sex.Female).Text(Day));
        Assert.Equal("3", query.OfSex(Sex.Female).InDomain(Domain.Afloat).Text(Day));
        Assert.Equal(
            "Troops (troops, staff officers, experts on mission), deployed, component reserve, domain afloat or air, sex female; on each day",
            query.OfSex(Sex.Female).InDomain(Domain.Afloat, Domain.Air).OfComponent(Component.Reserve).On(Day).Title);
        var rows = query.By(Facet.Component, Facet.Domain, Facet.Sex).On(Day);
        Assert.Equal(["active-duty / afloat / male", "reserve / afloat / female", "reserve / ashore / female"], rows.Rows.Select(r => r.ToString()));
        Assert.Equal("active duty / afloat / male", rows.NameOf(rows.Rows[0]));
    }

    [Fact]
    public void TwoThatDifferInOneTraitOnly_AreToldApart()
    {
        var traits = ((Func<ForceContribution, ForceContribution> Of, Func<TroopQuery, TroopQuery> Ask)[])
        [
            .. Enum.GetValues<Branch>().Select(b => ((Func<ForceContribution, ForceContribution>)(f => f with { Branch = b }), (Func<TroopQuery, TroopQuery>)(q => q.OfBranch(b)))),
            .. Enum.GetValues<Component>().Select(c => ((Func<ForceContribution, ForceContribution>)(f => f with { Component = c }), (Func<TroopQuery, TroopQuery>)(q => q.OfComponent(c)))),
            .. Enum.GetValues<Domain>().Select(d => ((Func<ForceContribution, ForceContribution>)(f => f with { Domain = d }), (Func<TroopQuery, TroopQuery>)(q => q.InDomain(d)))),
            .. Enum.GetValues<Sex>().Select(s => ((Func<ForceContribution, ForceContribution>)(f => f with { Sex = s }), (Func<TroopQuery, TroopQuery>)(q => q.OfSex(s)))),
        ];
        var all = new Fixture();
        foreach (var (i, trait) in traits.Index())
            all.Force($"f{i}", trait.Of, Level(Day, 1L << i));
        var query = all.Build().Troops(Stage.Deployed);

        // Others do not state the trait, so that the high is open.
        Assert.Equal(Enumerable.Range(0, traits.Length).Select(i => (long?)(1L << i)), traits.Select(t => t.Ask(query).Cell(Day).Low));
    }

    [Fact]
    public void OfBranch_WithoutAny_IsRefused() =>
        Assert.StartsWith("Name at least one;", Assert.Throws<ArgumentException>(() => Branches().Troops(Stage.Deployed).OfBranch()).Message, StringComparison.Ordinal);

    private static Dataset Branches() => new Fixture()
        .Force("army", f => f with { Branch = Branch.Army }, Level(Day, 300))
        .Force("navy", f => f with { Branch = Branch.Navy }, Level(Day, 200))
        .Force("unstated", Level(Day, 50)).Build();
}
