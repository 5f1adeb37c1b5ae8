using System.Globalization;

namespace Deployments.Tests.Reference;

/// <summary>Names in other languages, which come from the runtime's culture data.</summary>
public sealed class NationLanguagesTests
{
    private static bool IsInvariant => !CultureInfo.GetCultures(CultureTypes.NeutralCultures).Any(c => c.Name == "de");

    [Theory]
    [InlineData("Deutschland", "DEU")]
    [InlineData("Allemagne", "DEU")]
    [InlineData("ALEMANIA", "DEU")]
    [InlineData("Österreich", "AUT")]
    [InlineData("日本", "JPN")]
    [InlineData("Côte d’Ivoire", "CIV")]
    public void Find_NameInAnotherLanguage_IsTheNation(string name, string id)
    {
        Assert.SkipWhen(IsInvariant, "The runtime has no culture data.");
        Assert.Equal(id, Nations.Find(name).Found?.Id.Value);
    }

    [Fact]
    public void Find_TerritoryInAnotherLanguage_SaysSo()
    {
        Assert.SkipWhen(IsInvariant, "The runtime has no culture data.");
        Assert.Equal("Greenland (GRL) is no nation: it is a territory of Denmark (DNK).", Nations.Find("Grönland").Reason);
    }

    [Fact]
    public void FindIn_Language_KnowsThatLanguageOnly()
    {
        Assert.SkipWhen(IsInvariant, "The runtime has no culture data.");
        Assert.Equal("DEU", Nations.FindIn("Saksa", CultureInfo.GetCultureInfo("fi")).Found?.Id.Value);
        Assert.Equal("The runtime's culture data has no nation 'Saksa' in German.", Nations.FindIn("Saksa", CultureInfo.GetCultureInfo("de")).Reason);
        Assert.Equal("'Tschechien' names Czechia (CZE) from 1993-01-01 on, not in 1985. Then there was Czechoslovakia (CSK).", Nations.FindIn("Tschechien", CultureInfo.GetCultureInfo("de"), 1985).Reason);
    }

    [Fact]
    public void NameIn_Culture_IsTheRuntimesName()
    {
        Assert.SkipWhen(IsInvariant, "The runtime has no culture data.");
        Assert.Equal("Allemagne", Nations.WithId("DEU")!.NameIn(CultureInfo.GetCultureInfo("fr-CA")));
        Assert.Equal("Germany", Nations.WithId("DEU")!.NameIn(CultureInfo.GetCultureInfo("en")));
    }

    [Theory]
    [InlineData("SUN")]
    [InlineData("DDR")]
    [InlineData("KOS")]
    [InlineData("AUH")]
    public void NameIn_NationOfThePastOrWithoutIsoCode_IsAbsent(string id) => Assert.Null(Nations.WithId(id)!.NameIn(CultureInfo.GetCultureInfo("de")));

    [Fact]
    public void NameIn_InvariantCulture_IsAbsent() => Assert.Null(Nations.WithId("DEU")!.NameIn(CultureInfo.InvariantCulture));

    [Fact]
    public void Invariant_English_IsFound_AndNothingElseIsGuessed()
    {
        Assert.SkipUnless(IsInvariant, "Runs in a process of its own, without culture data.");
        Assert.Equal("DEU", Nations.Find("Germany").Found?.Id.Value);
        Assert.Equal("CIV", Nations.Find("CÔTE D’IVOIRE").Found?.Id.Value);
        Assert.Equal("There is no nation with the id or the name 'Deutschland'.", Nations.Find("Deutschland").Reason);
        Assert.Null(Nations.WithId("DEU")!.NameIn(CultureInfo.InvariantCulture));
        Assert.False(Nations.FindIn("Deutschland", CultureInfo.InvariantCulture).IsFound);
    }

    [Fact]
    public void InvariantGlobalization_ThrowsNothing()
    {
        Assert.SkipWhen(IsInvariant, "Already without culture data.");
        var test = $"{typeof(NationLanguagesTests).FullName}.{nameof(Invariant_English_IsFound_AndNothingElseIsGuessed)}";
        var output = Command.Run(Repository.Root, [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")], "dotnet", typeof(NationLanguagesTests).Assembly.Location, "-method", test);

        Assert.Contains("Total: 1, Errors: 0, Failed: 0, Skipped: 0", output, StringComparison.Ordinal);
    }
}
