using static Deployments.Tests.Validation.Drafts;

namespace Deployments.Tests.Validation;

public sealed class TimeCheckTests
{
    [Theory]
    [InlineData("1991-12-24", false)]
    [InlineData("1991-12-25", false)]
    [InlineData("1991-12", false)]
    [InlineData("1991-12-26", true)]
    public void Check_ReportAfterTheEndOfANation_IsRefusedUnlessItMayBeBefore(string effective, bool refused)
    {
        var findings = After(d => d.Contributions.Add(Soviet(Deployed(effective, 10))));

        Assert.Equal(refused, findings.Any(f => f.Code == FindingCodes.ReportOutsideContributor));
    }

    [Theory]
    [InlineData("2015", true)]
    [InlineData("2015/2016-06-30", true)]
    [InlineData("2015/2016-07-01", false)]
    [InlineData("2017", false)]
    public void Check_InclusionOutsideTheLifeOfTheWhole_IsFound(string during, bool found)
    {
        var findings = After(d =>
        {
            d.Contributions[1] = d.Contributions[1] with { Life = "2016-07-01/..", Reports = [Deployed("2016-07-01", 6000)] };
            d.Contributions[0] = d.Contributions[0] with { IncludedIn = [new Dated<Id<ForceContribution>>("deu", EdtfDate.Parse(during))] };
        });

        Assert.Equal(
            found ? [$"The inclusion's span {during} lies outside the life of 'deu', 2016-07-01/..; expected a span in which both contributions exist."] : [],
            findings.Select(f => f.Message));
    }

    [Fact]
    public void Check_ReportOlderThanItsSourceButPublishedByItself_IsJudgedByItsOwnDay() =>
        Assert.Empty(WithReports(Deployed("2017-01-01", 5000) with { Published = "2017-02-01" }));

    [Theory]
    [InlineData("isoAlpha2")]
    [InlineData("isoAlpha3")]
    [InlineData("isoNumeric")]
    [InlineData("m49")]
    [InlineData("gleditschWard")]
    public void Check_TwoCodesOfASystemOnADay_AreFoundAtTheSecond(string system)
    {
        var codes = system switch
        {
            "isoAlpha2" => new NationCodes { IsoAlpha2 = ["XA@2000/..", "XB@2010/.."] },
            "isoAlpha3" => new NationCodes { IsoAlpha3 = ["XAA@2000/..", "XAB@2010/.."] },
            "isoNumeric" => new NationCodes { IsoNumeric = ["901@2000/..", "902@2010/.."] },
            "m49" => new NationCodes { M49 = ["901@2000/..", "902@2010/.."] },
            _ => new NationCodes { GleditschWard = ["901@2000/..", "902@2010/.."] },
        };

        Assert.Equal([$"$.nations[0].codes.{system}[1]"], After(d => d.Nations.Add(new Nation { Id = "XAA", Name = "Somewhere", Codes = codes })).Select(f => f.Path));
    }

    [Fact]
    public void Check_ALongCircle_IsNamedByItsFirstAndItsLast()
    {
        var findings = After(d => d.Theatres.AddRange(Enumerable.Range(0, 30).Select(i => new Theatre { Id = $"t{i:00}", Name = "T", Parent = $"t{(i + 1) % 30:00}" })));

        Assert.Contains(": t00 > t01 > t02 > t03 > t04 > t05 > t06 > t07 > … > t00", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ReportOfANationThatIsGone_SaysWhoseLife() =>
        Assert.Equal(
            "The report speaks of 1992-01-01, outside the life of 'Soviet Union', 1922-12-30/1991-12-25; expected a day within it, or another contributor.",
            Assert.Single(After(d => d.Contributions.Add(Soviet(Deployed("1992-01-01", 10))))).Message);

    [Fact]
    public void Check_ZeroOrCannotExistOutsideALife_ContradictsNothing()
    {
        Assert.Empty(After(d => d.Contributions.Add(Soviet(Deployed("1992-01-01", 0), Missing("1993-01-01", MissingReason.CannotExist)))));
        Assert.Empty(After(d => d.Contributions[0] = d.Contributions[0] with { Life = "2016/2016-06", Reports = [Deployed("2016-05-01", 5000), Deployed("2016-07-01", 0)] }));
    }

    [Fact]
    public void Check_PledgeBeforeTheOperation_IsWhatPledgesAre() =>
        Assert.Empty(WithReports(Deployed("2014-01-01", 5000) with { Stage = Stage.Pledged }));

    [Fact]
    public void Check_DeployedBeforeTheOperation_IsAWarning() =>
        Assert.Equal(
            "The report speaks of 2014-06-14, outside the life of its operation, 2014-06-15/..; expected a day within it.",
            Assert.Single(WithReports(Deployed("2014-06-14", 5000))).Message);

    [Fact]
    public void Check_MembershipBySignature_MayComeBeforeTheTreatyIsInForce()
    {
        Membership signed = new() { Nation = "USA", Definition = MembershipDefinition.Signature, During = "1949-04-04/.." };

        Assert.Empty(WithMember(signed));
        Assert.Equal(
            "The membership's span 1949-04-04/.. reaches beyond the life of 'A pact', 1949-08-24/..; expected a span within it.",
            Assert.Single(WithMember(signed with { Definition = MembershipDefinition.InForce })).Message);
    }

    [Theory]
    [InlineData("2014-06-14/..", "2014-06-15/..", true)]
    [InlineData("2014-06/..", "2014-06-15/..", false)]
    [InlineData("../2016", "2014/..", false)]
    [InlineData("2014/2017-01-01", "2014/2016", true)]
    [InlineData("2014/2016-12", "2014/2016", false)]
    [InlineData("2014/..", "2014/2016", false)]
    [InlineData("2018", "2014/2016", true)]
    public void ReachesBeyond_SpanAgainstAnother_IsTrueOnlyByEveryReading(string span, string other, bool expected) =>
        Assert.Equal(expected, Lives.ReachesBeyond(span, other));

    private static FindingList WithMember(Membership membership) =>
        After(d => d.Alliances.Add(new Alliance { Id = "pact", Name = "A pact", Life = "1949-08-24/..", Members = [membership] }));

    private static ForceContribution Soviet(params TroopReport[] reports) => Force("sun", reports) with { Contributor = "SUN", Operation = null, Theatres = ["iraq"] };
}
