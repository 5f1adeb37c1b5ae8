namespace Deployments.Tests.Values;

/// <summary>Text from outside: what is sound, and how a message repeats it.</summary>
public sealed class MessageTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a\tb\r\nc")]
    [InlineData("😀")]
    [InlineData("a😀😀b")]
    [InlineData("Ελλάδα, Å")]
    public void Refuse_WholeCharacters_AreSound(string text) => Assert.Null(PlainText.Refuse(text));

    [Theory]
    [InlineData("\u0000", "holds the control character U+0000 at character 1")]
    [InlineData("ab\u0085", "holds the control character U+0085 at character 3")]
    [InlineData("😀\u001B", "holds the control character U+001B at character 3")]
    public void Refuse_ControlCharacter_IsNamedWithItsPlace(string text, string reason) => Assert.Equal(reason, PlainText.Refuse(text));

    [Fact]
    public void Refuse_HalfACharacter_IsNamedWithItsPlace()
    {
        Assert.Equal("holds half a character, U+D83D, at character 2", PlainText.Refuse("a\uD83D"));
        Assert.Equal("holds half a character, U+D83D, at character 2", PlainText.Refuse("a\uD83Db"));
        Assert.Equal("holds half a character, U+DE00, at character 1", PlainText.Refuse("\uDE00b"));
        Assert.Equal("holds half a character, U+DE00, at character 1", PlainText.Refuse("\uDE00\uDE00"));
        Assert.Equal("holds half a character, U+D83D, at character 3", PlainText.Refuse("😀\uD83D"));
    }

    [Fact]
    public void Excerpt_UpToSixtyCharacters_IsWhole()
    {
        Assert.Equal($"'{new string('a', 60)}'", Excerpt.Of(new string('a', 60)));
        Assert.Equal($"'{new string('a', 60)}…'", Excerpt.Of(new string('a', 61)));
    }

    [Fact]
    public void Excerpt_PairAtTheCut_IsLeftOutWhole()
    {
        Assert.Equal(new string('a', 59) + "…", Excerpt.Cut(new string('a', 59) + "😀"));
        Assert.Equal(new string('a', 58) + "😀…", Excerpt.Cut(new string('a', 58) + "😀b"));
        Assert.Equal(new string('a', 60) + "…", Excerpt.Cut(new string('a', 60) + "😀"));
    }

    [Fact]
    public void Excerpt_ControlCharacters_AreShownAsTheirCodes() => Assert.Equal(@"'a\u000D\u000Ab\u0000'", Excerpt.Of("a\r\nb\u0000"));

    [Fact]
    public void TryMatch_TextShorterThanTheWording_IsNoMatch()
    {
        var form = new PhraseForm("aNa");
        Assert.False(form.TryMatch("a", out _, out _));
        Assert.True(form.TryMatch("a5a", out var number, out _));
        Assert.Equal("5", number.ToString());
    }

    [Fact]
    public void TryMatch_WordingWithoutItsNumber_MatchesSoThatTheNumberIsAskedFor()
    {
        Assert.True(new PhraseForm("N+").TryMatch("+", out var number, out _));
        Assert.Equal("", number.ToString());
    }

    [Fact]
    public void TryMatch_TwoNumbers_AreTakenApart()
    {
        var form = new PhraseForm("between N and N");
        Assert.True(form.TryMatch("between 2 and 3", out var first, out var second));
        Assert.Equal(("2", "3"), (first.ToString(), second.ToString()));
        Assert.False(form.TryMatch("between  and 3", out _, out _));
        Assert.False(form.TryMatch("between 2 or 3", out _, out _));
    }
}
