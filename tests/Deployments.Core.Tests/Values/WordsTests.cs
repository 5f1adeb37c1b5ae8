namespace Deployments.Tests.Values;

public sealed class WordsTests
{
    [Fact]
    public void All_IsTheNamesInSmallLettersWithHyphens() => Assert.Equal(
        ["personnel", "uniformed", "military", "troops", "staff-officers", "experts-on-mission", "police", "formed-police", "individual-police", "civilians"],
        Words<PersonnelCategory>.All);

    [Fact]
    public void All_LoneCapitals_StayGrades() => Assert.Equal(["A", "B", "C", "D", "E", "F"], Words<Reliability>.All.Take(6));

    [Fact]
    public void Expected_NamesEveryWord() => Assert.Equal("one of \"female\", \"male\"", Words<Sex>.Expected);

    [Fact]
    public void Phrase_HasSpacesForHyphens()
    {
        Assert.Equal("experts on mission", Words<PersonnelCategory>.Phrase(PersonnelCategory.ExpertsOnMission));
        Assert.Equal("personnel", Words<PersonnelCategory>.Phrase(PersonnelCategory.Personnel));
    }

    [Fact]
    public void TryParse_EveryWord_ReadsBack() => Assert.All(Enum.GetValues<PersonnelCategory>(), category =>
    {
        Assert.True(Words<PersonnelCategory>.TryParse(Words<PersonnelCategory>.Text(category), out var read));
        Assert.Equal(category, read);
        Assert.Equal(category, Words<PersonnelCategory>.Defined(category, "category"));
    });

    [Theory]
    [InlineData("")]
    [InlineData("Troops")]
    [InlineData("staff officers")]
    [InlineData("troops ")]
    public void TryParse_AnotherText_IsNoWord(string text)
    {
        Assert.False(Words<PersonnelCategory>.TryParse(text, out var read));
        Assert.Equal(default, read);
    }

    [Fact]
    public void UndefinedNumber_IsNeverAnotherWord()
    {
        var undefined = (Sex)99;
        Assert.Equal("undefined", Words<Sex>.Text(undefined));
        Assert.Equal("undefined", Words<Sex>.Phrase(undefined));
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Words<Sex>.Defined(undefined, "sex"));
        Assert.StartsWith($"There is no Sex 99; expected one of {string.Join(", ", Enum.GetNames<Sex>())}.", refused.Message, StringComparison.Ordinal);
        Assert.Equal("sex", refused.ParamName);
    }
}
