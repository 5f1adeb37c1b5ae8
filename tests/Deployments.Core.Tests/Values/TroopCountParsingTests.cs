using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace Deployments.Tests.Values;

public class TroopCountParsingTests
{
    private const string Expected =
        "expected a number such as \"5,000\", a range such as \"2,000-3,000\", or words such as \"nearly 5,000\", \"up to 212\", \"hundreds\" or \"unknown\".";

    [Theory]
    [InlineData("0", 0)]
    [InlineData("212", 212)]
    [InlineData("5000", 5_000)]
    [InlineData("5,000", 5_000)]
    [InlineData("5 000", 5_000)]
    [InlineData("5'000", 5_000)]
    [InlineData("5\u00A0000", 5_000)]
    [InlineData("5\u202F000", 5_000)]
    [InlineData(" \t5,000\u2003\n", 5_000)]
    [InlineData("1,234,567", 1_234_567)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void Parse_Digits_AreExactAndKeepNoWords(string text, long number) =>
        Assert.Equal(TroopCount.Exactly(number), TroopCount.Parse(text));

    [Theory]
    [InlineData("2,000-3,000")]
    [InlineData("2000-3000")]
    [InlineData("2,000 – 3,000")]
    [InlineData("2,000—3,000")]
    public void Parse_RangeOfDigits_KeepsNoWords(string text) =>
        Assert.Equal(TroopCount.Between(2_000, 3_000), TroopCount.Parse(text));

    [Theory]
    [InlineData("five thousand", 5_000)]
    [InlineData("5 thousand", 5_000)]
    [InlineData("5k", 5_000)]
    [InlineData("1.5 million", 1_500_000)]
    [InlineData("1.234 million", 1_234_000)]
    [InlineData("a hundred thousand", 100_000)]
    [InlineData("two dozen", 24)]
    [InlineData("a dozen", 12)]
    [InlineData("twelve", 12)]
    [InlineData("ninety", 90)]
    public void Parse_SpelledNumber_IsExactAndKeepsItsWords(string text, long number)
    {
        var count = TroopCount.Parse(text);
        Assert.Equal(TroopCount.Exactly(number), count.WithoutWords());
        Assert.Equal(text, count.Words);
    }

    [Theory]
    // Nearly: half a unit of the last significant digit below, at least two.
    [InlineData("nearly 5,000", 4_500L, null, 4_999L)]
    [InlineData("almost 560", 555L, null, 559L)]
    [InlineData("just under 212", 210L, null, 211L)]
    [InlineData("close to 2", 0L, null, 1L)]
    // About: the same on either side, at least one.
    [InlineData("about 5,000", 4_500L, 5_000L, 5_500L)]
    [InlineData("some 560", 555L, 560L, 565L)]
    [InlineData("approximately 212", 211L, 212L, 213L)]
    [InlineData("approx. 212", 211L, 212L, 213L)]
    [InlineData("c. 12,500", 12_450L, 12_500L, 12_550L)]
    [InlineData("c.12,500", 12_450L, 12_500L, 12_550L)]
    [InlineData("~ 40", 35L, 40L, 45L)]
    [InlineData("an estimated 1.50 million", 1_495_000L, 1_500_000L, 1_505_000L)]
    [InlineData("about a dozen", 6L, 12L, 18L)]
    [InlineData("about 0", 0L, 0L, 1L)]
    // Limits.
    [InlineData("up to 212", 0L, null, 212L)]
    [InlineData("< 50", 0L, null, 49L)]
    [InlineData("> 50", 51L, null, null)]
    [InlineData("<= 50", 0L, null, 50L)]
    [InlineData("≥ 1,000", 1_000L, null, null)]
    [InlineData("as many as 212", 0L, null, 212L)]
    [InlineData("No More Than 212", 0L, null, 212L)]
    [InlineData("more than 200", 201L, null, null)]
    [InlineData("in excess of 200", 201L, null, null)]
    [InlineData("at least 200", 200L, null, null)]
    [InlineData("200 or more", 200L, null, null)]
    [InlineData("200+", 200L, null, null)]
    [InlineData("more than a dozen", 13L, null, null)]
    [InlineData("fewer than 200", 0L, null, 199L)]
    [InlineData("under 1", 0L, 0L, 0L)]
    // Ranges.
    [InlineData("between 2,000 and 3,000", 2_000L, null, 3_000L)]
    [InlineData("2,000 to 3,000", 2_000L, null, 3_000L)]
    [InlineData("two thousand to three thousand", 2_000L, null, 3_000L)]
    [InlineData("500-1,000", 500L, null, 1_000L)]
    [InlineData("at least 15 and at most 20,000", 15L, null, 20_000L)]
    [InlineData("2,000-3,000 (best 2,500)", 2_000L, 2_500L, 3_000L)]
    [InlineData("hundreds (best 300)", 100L, 300L, 999L)]
    // Magnitudes.
    [InlineData("tens", 10L, null, 99L)]
    [InlineData("dozens", 12L, null, 99L)]
    [InlineData("scores", 20L, null, 99L)]
    [InlineData("Hundreds", 100L, null, 999L)]
    [InlineData("thousands", 1_000L, null, 9_999L)]
    [InlineData("tens of thousands", 10_000L, null, 99_999L)]
    [InlineData("hundreds  of\nthousands", 100_000L, null, 999_999L)]
    [InlineData("several dozen", 24L, null, 99L)]
    [InlineData("a few hundred", 200L, null, 999L)]
    [InlineData("several thousand", 2_000L, null, 9_999L)]
    [InlineData("unknown", 0L, null, null)]
    [InlineData("an unknown number", 0L, null, null)]
    public void Parse_Phrase_IsWhatTheWordsAllow(string text, long low, long? best, long? high)
    {
        var count = TroopCount.Parse(text);
        Assert.Equal((low, best, high), (count.Low, count.Best, count.High));
    }

    [Fact]
    public void Parse_NearlyFiveThousand_IsBelowFiveThousand() => Assert.Equal(4_999, TroopCount.Parse("nearly 5,000").High);

    [Fact]
    public void Parse_Phrase_KeepsItsWordsAsPrinted() => Assert.Equal("Nearly  5,000", TroopCount.Parse("\u00A0Nearly  5,000 ").Words);

    [Theory]
    [InlineData("up to 212")]
    [InlineData("at least 560")]
    [InlineData("unknown")]
    [InlineData("2,000-3,000 (best 2,500)")]
    public void Parse_OwnTextForm_KeepsNoWords(string text) => Assert.Null(TroopCount.Parse(text).Words);

    [Theory]
    [InlineData("", "An empty text is not a troop count: " + Expected)]
    [InlineData(" \u00A0", "An empty text is not a troop count: " + Expected)]
    [InlineData("plenty", "Cannot read 'plenty' as a troop count: " + Expected)]
    [InlineData("(best 5)", "Cannot read '(best 5)' as a troop count: " + Expected)]
    [InlineData("nearly all", "Cannot read 'nearly all' as a troop count: 'all' is not a number such as \"5,000\".")]
    [InlineData("5 apples", "Cannot read '5 apples' as a troop count: '5 apples' is not a number such as \"5,000\".")]
    [InlineData("٥", "Cannot read '٥' as a troop count: " + Expected)]
    [InlineData("5,00", "Cannot read '5,00' as a troop count: the digits of '5,00' are not in groups of three; write \"5,000\" or \"5000\".")]
    [InlineData("5,0000", "Cannot read '5,0000' as a troop count: the digits of '5,0000' are not in groups of three; write \"5,000\" or \"5000\".")]
    [InlineData("0,500", "Cannot read '0,500' as a troop count: the digits of '0,500' are not in groups of three; write \"5,000\" or \"5000\".")]
    [InlineData("1,000 000", "Cannot read '1,000 000' as a troop count: the digits of '1,000 000' are not in groups of three; write \"5,000\" or \"5000\".")]
    [InlineData("about 5,00", "Cannot read 'about 5,00' as a troop count: the digits of '5,00' are not in groups of three; write \"5,000\" or \"5000\".")]
    [InlineData("5.000", "Cannot read '5.000' as a troop count: the dot in '5.000' may separate thousands or a fraction; write \"5,000\" or \"5000\".")]
    [InlineData("5.5", "Cannot read '5.5' as a troop count: '5.5' is not a whole number; write whole numbers, for example \"5,000\", or a fraction of a named size, for example \"1.5 million\".")]
    [InlineData("1.2345 thousand", "Cannot read '1.2345 thousand' as a troop count: '1.2345 thousand' does not come to a whole number; write it in digits, for example \"1,500,000\".")]
    [InlineData("-5", "Cannot read '-5' as a troop count: '-5' is negative, and a count is zero or more. A negative printed figure is a correction, held as the missing reason \"correction\" with the figure as printed.")]
    [InlineData("\u22125", "Cannot read '\u22125' as a troop count: '-5' is negative, and a count is zero or more. A negative printed figure is a correction, held as the missing reason \"correction\" with the figure as printed.")]
    [InlineData("9223372036854775808", "Cannot read '9223372036854775808' as a troop count: '9223372036854775808' is larger than 9,223,372,036,854,775,807, the largest number that can be held.")]
    [InlineData("10000000000000 million", "Cannot read '10000000000000 million' as a troop count: '10000000000000 million' is larger than 9,223,372,036,854,775,807, the largest number that can be held.")]
    [InlineData("more than 9223372036854775807", "Cannot read 'more than 9223372036854775807' as a troop count: nothing above 9,223,372,036,854,775,807 can be held.")]
    [InlineData("about 9223372036854775807", "Cannot read 'about 9223372036854775807' as a troop count: \"about\" that number reaches above 9,223,372,036,854,775,807, the largest number that can be held.")]
    [InlineData("3,000-2,000", "Cannot read '3,000-2,000' as a troop count: its high end 2,000 is below its low end 3,000; write the smaller number first.")]
    [InlineData("fewer than 0", "Cannot read 'fewer than 0' as a troop count: no count is below 0; write \"0\" for none.")]
    [InlineData("nearly 1", "Cannot read 'nearly 1' as a troop count: \"nearly\" needs a number of 2 or more; write \"0\" or \"1\".")]
    [InlineData("2,000-3,000 (best 5,000)", "Cannot read '2,000-3,000 (best 5,000)' as a troop count: the best estimate 5,000 is outside its bounds.")]
    [InlineData("about 500 (best 500)", "Cannot read 'about 500 (best 500)' as a troop count: those words have a best estimate already.")]
    public void TryParse_UnreadableText_SaysWhyInASentence(string text, string sentence)
    {
        Assert.False(TroopCount.TryParse(text, out var count, out var error));
        Assert.Equal(sentence, error);
        Assert.Equal(TroopCount.Unknown, count);
        Assert.False(TroopCount.TryParse(text, out _));
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => TroopCount.Parse(text)).Message);
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => { TroopCount _ = text; }).Message);
    }

    [Theory]
    [InlineData("15-20,000", "15", "20,000")]
    [InlineData("15 to 20,000", "15", "20,000")]
    [InlineData("between 15 and 20,000", "15", "20,000")]
    [InlineData("2-3 thousand", "2", "3,000")]
    public void TryParse_ShortenedRange_IsRefusedRatherThanGuessed(string text, string low, string high)
    {
        Assert.False(TroopCount.TryParse(text, out _, out var error));
        Assert.Equal(
            $"Cannot read '{text}' as a troop count: the low end may be {low} or shortened from a larger number; write both ends in full, for example \"15,000-20,000\", or \"at least {low} and at most {high}\".",
            error);
    }

    [Fact]
    public void TryParse_Null_IsFalse()
    {
        Assert.False(TroopCount.TryParse(null, out _, out var error));
        Assert.NotEmpty(error);
        Assert.Throws<ArgumentNullException>(() => TroopCount.Parse(null!));
    }

    [Theory]
    [InlineData("about\f340", "U+000C at character 6")]
    [InlineData("7\v000", "U+000B at character 2")]
    [InlineData("nearly\u00855,000", "U+0085 at character 7")]
    public void TryParse_ControlCharacterInside_IsRefused(string text, string named)
    {
        Assert.False(TroopCount.TryParse(text, out _, out var error));
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_TabsAndLineBreaksInside_AreSpaces() => Assert.Equal(TroopCount.Parse("nearly 5,000").High, TroopCount.Parse("nearly\t\r\n5,000").High);

    [Theory]
    [InlineData('9')]
    [InlineData(' ')]
    [InlineData('-')]
    [InlineData('x')]
    public void TryParse_MegabytesOfText_AreRefusedQuicklyAndNotRepeated(char filling)
    {
        var text = "5" + new string(filling, 10_000_000) + "5";
        var watch = Stopwatch.StartNew();

        Assert.False(TroopCount.TryParse(text, out _, out var error));

        Assert.InRange(watch.ElapsedMilliseconds, 0, 1_000);
        Assert.InRange(error.Length, 1, 400);
        Assert.Contains("it has 10,000,002 characters, and a count has at most 200", error, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_EveryPhraseRow_ReadsItsExampleAndComesBackEqual()
    {
        foreach (var phrase in TroopPhrases.All)
        {
            var count = TroopCount.Parse(phrase.Example);
            Assert.Equal(count, TroopCount.Parse(count.ToString()));
            Assert.Equal(count.WithoutWords(), TroopCount.Parse(count.WithoutWords().ToString()));
        }
    }

    [Fact]
    public void TryParse_EveryFormOfARow_MeansTheSame()
    {
        foreach (var phrase in TroopPhrases.All)
        {
            var counts = phrase.Forms.Select(form => TroopCount.Parse(Filled(form)).WithoutWords()).Distinct();
            Assert.Single(counts);
        }
    }

    [Fact]
    public void PhraseRows_SayWhatTheyMeanAndWhose()
    {
        Assert.All(TroopPhrases.All, phrase =>
        {
            Assert.All(new[] { phrase.Low, phrase.Best, phrase.High, phrase.Convention }, Assert.NotEmpty);
            Assert.True(phrase.Citation is not null
                || phrase.Convention.StartsWith("The plain meaning", StringComparison.Ordinal)
                || phrase.Convention.Contains("this library's own", StringComparison.OrdinalIgnoreCase));
        });
        var forms = TroopPhrases.All.SelectMany(phrase => phrase.Forms).ToList();
        Assert.Equal(forms.Distinct(), forms);
    }

    [Theory]
    [InlineData("5,000")]
    [InlineData("2,000-3,000")]
    [InlineData("2,000-3,000 (best 2,500)")]
    [InlineData("at least 560")]
    [InlineData("at least 560 (best 600)")]
    [InlineData("at least 0 (best 600)")]
    [InlineData("up to 212")]
    [InlineData("up to 212 (best 100)")]
    [InlineData("at least 15 and at most 20,000 (best 30)")]
    [InlineData("unknown")]
    public void ToString_IsTheCanonicalText(string text) => Assert.Equal(text, TroopCount.Parse(text).WithoutWords().ToString());

    [Fact]
    public void ToString_AnyCount_ReadsBackEqual() =>
        TroopCountTests.Counts.Sample(count => TroopCount.Parse(count.ToString()) == count);

    [Fact]
    public void TryParse_AnyText_AnswersWithoutThrowing() =>
        Gen.String[Gen.Char["0123456789,.-+ ~kabestouprndhlN()'−–\u00A0\uD800"], 0, 30].Sample(text =>
        {
            var isRead = TroopCount.TryParse(text, out var count, out var error);
            Assert.Equal(isRead, error.Length == 0);
            if (isRead)
                Assert.Equal(count, TroopCount.Parse(count.ToString()));
        });

    [Fact]
    public void Parse_UnderAnotherCulture_ReadsAndWritesTheSame()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal("5,000", TroopCount.Parse("5000").ToString());
            Assert.Equal(500_000, TroopCount.Parse("0.5 MILLION").Low);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static string Filled(string form)
    {
        var first = form.IndexOf('N', StringComparison.Ordinal);
        if (first < 0)
            return form;
        var filled = form[..first] + "2,000" + form[(first + 1)..];
        return filled.Replace("N", "3,000", StringComparison.Ordinal);
    }
}
