namespace Deployments.Tests.Reference;

public sealed class BuiltInReferenceTests
{
    private static readonly LocalDate Reunification = new(1990, 10, 3);

    [Fact]
    public void Nations_UnitedStates_HasNamesLifeCodesAndCitation()
    {
        var usa = BuiltInReference.NationsById["USA"];

        Assert.Equal("United States", usa.Name);
        Assert.Contains("United States of America", usa.OtherNames.Select(n => n.Text));
        Assert.Equal("US", usa.Codes.IsoAlpha2.Single().Value.Value);
        Assert.Equal("USA", usa.Codes.IsoAlpha3.Single().Value.Value);
        Assert.Equal("840", usa.Codes.IsoNumeric.Single().Value.Value);
        Assert.Equal("2", usa.Codes.Cow.Single().Value.Value);
        Assert.Equal("2", usa.Codes.GleditschWard.Single().Value.Value);
        Assert.Contains("countrycode", usa.Citation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, "260", "260")]
    [InlineData(0, "255", "260")]
    public void Nations_Germany_ChangesItsCowCodeAtReunification(int days, string cow, string gleditschWard)
    {
        var codes = BuiltInReference.NationsById["DEU"].Codes;
        var day = Reunification.PlusDays(days);

        Assert.Equal(cow, codes.Cow.Single(c => c.HoldsOn(day)).Value.Value);
        Assert.Equal(gleditschWard, codes.GleditschWard.Single(c => c.HoldsOn(day)).Value.Value);
    }

    [Fact]
    public void Nations_Namibia_KeepsACodeThatLooksLikeNotAvailable() =>
        Assert.Equal("NA", BuiltInReference.NationsById["NAM"].Codes.IsoAlpha2.Single().Value.Value);

    [Fact]
    public void Nations_Kosovo_HasNoIsoCode()
    {
        var kosovo = BuiltInReference.NationsById["KOS"];

        Assert.Empty(kosovo.Codes.IsoAlpha2);
        Assert.Empty(kosovo.Codes.IsoNumeric);
        Assert.Equal("347", kosovo.Codes.Cow.Single().Value.Value);
    }

    [Fact]
    public void Nations_SovietUnion_EndsTheDayBeforeRussiasCodeBegins()
    {
        var soviet = BuiltInReference.NationsById["SUN"];
        var russia = BuiltInReference.NationsById["RUS"];

        Assert.Equal(soviet.Life?.Latest?.PlusDays(1), russia.Codes.Cow[^1].Span.Start);
    }

    [Fact]
    public void Nations_BlankCells_AreAbsentAndNotEmptyText()
    {
        Assert.Null(BuiltInReference.NationsById["AGO"].Note);
        Assert.Empty(BuiltInReference.NationsById["BAV"].OtherNames);
        Assert.Empty(BuiltInReference.NationsById["AGO"].Codes.Iso3166Part3);
        Assert.StartsWith("Apart from YUG", BuiltInReference.NationsById["SCG"].Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Alliances_Nato_IsATreatyWhoseMembersOweEachOtherDefence()
    {
        var nato = BuiltInReference.AlliancesById["nato"];

        Assert.Equal(AllianceKind.TreatyOrganisation, nato.Kind);
        Assert.Equal((EdtfDate)"1949-08-24/..", nato.Life);
        var defence = nato.Obligations.Single(o => o.Kind == ObligationKind.Defence);
        Assert.Null(defence.By);
        Assert.Null(defence.To);
        Assert.StartsWith("Article 5.", defence.Citation, StringComparison.Ordinal);
    }
}
