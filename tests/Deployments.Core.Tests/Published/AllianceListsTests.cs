namespace Deployments.Tests.Published;

/// <summary>The two published lists of alliances, as they stand beside the repository.</summary>
public sealed class AllianceListsTests
{
    private static string CowFile => Repository.Published("cow_alliances", "alliance_v4.1_by_member.csv");

    private static string AtopFile => Repository.Published("atop", "atop-member-level.csv");

    private static readonly Lazy<AllianceReading> LazyCow = new(() => CowAlliances.Load(CowFile));
    private static readonly Lazy<AllianceReading> LazyAtop = new(() => AtopAlliances.Load(AtopFile));

    private static AllianceReading Cow => File.Exists(CowFile) ? LazyCow.Value : null!;

    private static AllianceReading Atop => File.Exists(AtopFile) ? LazyAtop.Value : null!;

    [Fact]
    public void Rows_AreUsedOrFound()
    {
        Assert.Equal((1221, 1221, 414), (Cow.Rows, Cow.RowsUsed, Cow.Set.Alliances.Count));
        Assert.Equal((2398, 2398, 745), (Atop.Rows, Atop.RowsUsed, Atop.Set.Alliances.Count));
        Assert.All([.. Cow.Findings, .. Atop.Findings], f => Assert.Equal(FindingSeverity.Warning, f.Severity));
    }

    [Fact]
    public void BlankFlags_AreTheThreeOfTheFile() => Assert.Equal(
        ["30 nonaggression", "318 entente", "319 entente"],
        Cow.Findings.Where(f => f.Code == FindingCodes.CellUnknown && f.Path != "left_censor").Select(f => $"{f.Line} {f.Path}"));

    [Theory]
    [InlineData("1949-04-03", 0, 0)]
    [InlineData("1949-04-04", 12, 12)]
    [InlineData("1951-06-19", 12, 12)]
    [InlineData("1951-10-22", 14, 14)]
    [InlineData("1954-10-23", 15, 15)]
    [InlineData("1981-12-10", 16, 16)]
    [InlineData("1990-10-02", 16, 16)]
    [InlineData("1990-10-03", 16, 16)]
    [InlineData("1998-06-30", 16, 19)]
    [InlineData("1999-03-12", 19, 19)]
    [InlineData("2003-03-26", 19, 26)]
    [InlineData("2012-12-31", 19, 28)]
    public void Nato_Members_AreThoseOfEachList(string day, int cow, int atop)
    {
        Assert.Equal(cow, Cow.Set.MembersOf("cow-227", day).Nations.Count);
        Assert.Equal(atop, Atop.Set.MembersOf("atop-3180", day).Nations.Count);
    }

    [Fact]
    public void Nato_On19980630_DiffersByTheDatesOfThreeAccessions_AndByOneFlag()
    {
        var set = AllianceSet.Of(Cow.Set, Atop.Set, Alliances.Set);
        var comparison = set.Compare(Atop.SameAs["atop-3180"].Single(), "atop-3180", "1998-06-30", explainedBy: "nato");

        Assert.Equal(["CZE", "HUN", "POL"], comparison.OnlyInSecond.Select(n => n.Value));
        Assert.Empty(comparison.OnlyInFirst);
        Assert.All(comparison.Differences.Where(d => d.Kind == AllianceDifferenceKind.OnlyInSecond), d => Assert.Equal(AllianceDifferenceReason.Definition, d.Reason));
        Assert.Equal(
            "TUR owes non-aggression by atop-3180 only. [COW Formal Alliances v4.1, line 674; ATOP v4.01, line 854]",
            Assert.Single(comparison.Differences, d => d.Kind == AllianceDifferenceKind.Obligations).ToString());
    }

    [Fact]
    public void Alliances_OfBothLists_MakeADataset()
    {
        var builder = new DatasetBuilder("two lists").Add(Cow.Nations.Concat(Atop.Nations).DistinctBy(n => n.Id)).Add(Cow.Set.Alliances).Add(Atop.Set.Alliances);

        Assert.True(builder.TryBuild(out var data, out var findings));
        Assert.All(findings, f => Assert.Equal(FindingCodes.CodedOutsideNation, f.Code));
        Assert.Equal(19, data.AllianceSet.MembersOf("atop-3180", "1998-06-30").Nations.Count);
    }

    [Fact]
    public void Germany_IsOneNationThroughUnification() =>
        Assert.Equal("1954-10-23/..", Assert.Single(Cow.Set.SpellsOf("cow-227", "DEU")).During.ToString());

    [Fact]
    public void Dyads_OfADay_AreThePairsOfTheRows()
    {
        var day = new LocalDate(1962, 1, 1);
        var members = CsvText.Rows(CowFile).Where(r => Day(r, "mem_st") <= day && (r["mem_end_year"].Length == 0 || day <= Day(r, "mem_end"))).ToList();
        var pairs = from a in members from b in members where a["version4id"] == b["version4id"] && string.CompareOrdinal(a["ccode"], b["ccode"]) < 0 select (a["ccode"], b["ccode"]);

        Assert.Equal(pairs.Distinct().Count(), Cow.Set.DyadsOn(day).Dyads.Count);
    }

    private static LocalDate Day(Dictionary<string, string> row, string what) => new(Number(row[what + "_year"]), Number(row[what + "_month"]), Number(row[what + "_day"]));

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
