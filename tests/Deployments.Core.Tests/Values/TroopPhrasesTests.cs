namespace Deployments.Tests.Values;

/// <summary>The published table of phrases: every wording is read, and what a row says of its bounds is what it does.</summary>
public sealed class TroopPhrasesTests
{
    private const string HalfUnit = "half a unit of the last significant digit";

    // A bound as a row words it, from the numbers of the row's example and the unit of the first.
    private static readonly Dictionary<string, Func<long, long, long, long?>> Bounds = new()
    {
        ["none"] = (_, _, _) => null,
        ["open"] = (_, _, _) => null,
        ["the number"] = (n, _, _) => n,
        ["the first number"] = (n, _, _) => n,
        ["the second number"] = (_, m, _) => m,
        ["one below the number"] = (n, _, _) => n - 1,
        ["one above the number"] = (n, _, _) => n + 1,
        [HalfUnit + " below the number, at least two below it"] = (n, _, unit) => n - Math.Max(2, unit / 2),
        [HalfUnit + " below the number, at least one below it, not under 0"] = (n, _, unit) => Math.Max(0, n - Math.Max(1, unit / 2)),
        [HalfUnit + " above the number, at least one above it"] = (n, _, unit) => n + Math.Max(1, unit / 2),
    };

    public static TheoryData<string> Examples => [.. TroopPhrases.All.Select(row => row.Example)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Row_SaysOfItsBounds_WhatItDoes(string example)
    {
        var row = TroopPhrases.All.Single(r => r.Example == example);
        var count = TroopCount.Parse(example);
        Assert.Equal((Said(row.Low, example, low: true), Said(row.Best, example, low: true), Said(row.High, example, low: false)), (count.Low, count.Best, count.High));
    }

    [Theory]
    [InlineData("5,000")]
    [InlineData("at least 5,000 and at most 6,000", "5,000-6,000", "between 5,000 and 6,000", "from 5,000 to 6,000", "5,000 to 6,000")]
    [InlineData("up to 212", "as many as 212", "at most 212", "no more than 212", "a maximum of 212", "maximum 212", "≤212", "<=212")]
    [InlineData("fewer than 200", "less than 200", "under 200", "below 200", "<200")]
    [InlineData("at least 200", "no fewer than 200", "no less than 200", "a minimum of 200", "minimum 200", "200 or more", "200+", "≥200", ">=200")]
    [InlineData("more than 200", "over 200", "above 200", "in excess of 200", "upwards of 200", ">200")]
    [InlineData("nearly 5,000", "almost 5,000", "just under 5,000", "close to 5,000")]
    [InlineData("about 560", "around 560", "approximately 560", "approx. 560", "approx 560", "roughly 560", "circa 560", "c.560", "c 560", "ca.560", "ca 560", "~560", "an estimated 560", "estimated 560", "some 560")]
    [InlineData("several dozen", "a few dozen")]
    [InlineData("several hundred", "a few hundred")]
    [InlineData("several thousand", "a few thousand")]
    [InlineData("unknown", "an unknown number", "unknown number")]
    public void Wordings_OfOneMeaning_AreAllRead(string wording, params string[] others)
    {
        var count = TroopCount.Parse(wording).WithoutWords();
        Assert.All(others, other => Assert.Equal(count, TroopCount.Parse(other).WithoutWords()));
        Assert.All((string[])[wording, .. others], text => Assert.Contains(TroopPhrases.All, row => row.Forms.Contains(Form(text))));
    }

    [Fact]
    public void Forms_OfAllRows_AreWordsWithNumbers() => Assert.All(TroopPhrases.All.SelectMany(row => row.Forms), Assert.NotEmpty);

    [Theory]
    [InlineData("ACLED")]
    [InlineData("Crowd Counting Consortium")]
    [InlineData("The Military Balance")]
    public void Row_ThatCitesADocument_NamesItsConvention(string convention)
    {
        var citing = TroopPhrases.All.Where(row => row.Citation is not null && row.Citation.Contains(convention, StringComparison.Ordinal));
        Assert.NotEmpty(citing);
        Assert.All(citing, row => Assert.Contains(convention, row.Convention, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hundreds")]
    [InlineData("thousands")]
    [InlineData("tens of thousands")]
    [InlineData("hundreds of thousands")]
    public void Row_WhoseWordTwoDocumentsRead_CitesBoth(string example)
    {
        var citation = TroopPhrases.All.Single(row => row.Example == example).Citation;
        Assert.Contains("ACLED", citation, StringComparison.Ordinal);
        Assert.Contains("Crowd Counting Consortium", citation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about 5,000", "\"about\" means that the total could be higher")]
    [InlineData("some 560", "\"some\" means up to")]
    [InlineData("2,000 to 3,000", "15,000 to 20,000, is refused")]
    public void Row_ThatAReaderMayTakeOtherwise_SaysSo(string example, string words) =>
        Assert.Contains(words, TroopPhrases.All.Single(row => row.Example == example).Convention, StringComparison.Ordinal);

    [Fact]
    public void ToString_IsTheWordingsAndTheExample() =>
        Assert.Equal("fewer than N, less than N, under N, below N, <N: for example \"fewer than 200\"", TroopPhrases.All.Single(row => row.Example == "fewer than 200").ToString());

    [Theory]
    [InlineData("at least 5 and at most x", "'x' is not a number such as \"5,000\".")]
    [InlineData("from 5 to x", "'x' is not a number such as \"5,000\".")]
    public void Refusal_OfSeveralWordings_IsTheClosestOnes(string text, string reason)
    {
        Assert.False(TroopCount.TryParse(text, out _, out var error));
        Assert.EndsWith($": {reason}", error, StringComparison.Ordinal);
    }

    private static long? Said(string words, string example, bool low)
    {
        if (words == "as for \"about\"")
            words = TroopPhrases.All.Single(row => row.Example == "about 5,000") is var about && low ? about.Low : about.High;
        if (Bounds.TryGetValue(words, out var bound))
        {
            long[] numbers = [.. System.Text.RegularExpressions.Regex.Matches(example, "[0-9,]+").Select(m => long.Parse(m.Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture))];
            var first = numbers.FirstOrDefault();
            return bound(first, numbers.LastOrDefault(), first % 1_000 == 0 ? 1_000 : first % 100 == 0 ? 100 : first % 10 == 0 ? 10 : 1);
        }

        return long.Parse(words, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Form(string text) => System.Text.RegularExpressions.Regex.Replace(text, "[0-9][0-9,]*", "N");
}
