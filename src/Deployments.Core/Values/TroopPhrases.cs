namespace Deployments;

/// <summary>What a source's words mean in numbers: the one table, which the parser reads with and the guide is written from.</summary>
/// <remarks>
/// <para>A row allows what its words allow and no more. Where a published coding convention could be checked, the row names it and the
/// document; otherwise it says that the reading is the plain meaning of the words or this library's own.</para>
/// <para>No row follows the UCDP Georeferenced Event Dataset: it records a low, a best and a high figure, as counts do here, but how it
/// turns vague words into them could not be checked.</para>
/// <para>Numbers may be written 5000, 5,000, 5 000, 5'000, five thousand, 5 thousand, 5k, 1.5 million, two dozen or a hundred.</para>
/// </remarks>
public static partial class TroopPhrases
{
    private const string Plain = "The plain meaning of the words.";

    private const string Rounding =
        "This library's own reading: a round number was rounded at its last digit that is not zero (with a dozen, at whole dozens).";

    private const string Acled =
        "ACLED, Fatalities (questions and answers), last updated 7 May 2024, \"How does ACLED code fatalities?\"";

    private const string CrowdCounting = "Crowd Counting Consortium, Crowd Data Dictionary, size_low and size_high";

    private const string MilitaryBalance = "IISS, The Military Balance 2010, Explanatory Notes, Abbreviations and Definitions, p. 8";

    // Every text has the form of this row, so its refusals say least.
    internal static readonly TroopPhrase PlainNumber = new("5,000", ["N"], ReadNumber)
    {
        Low = "the number",
        Best = "the number",
        High = "the number",
        Convention = Plain,
    };

    /// <summary>The rows, in the order in which they are tried.</summary>
    /// <example>
    /// <code>
    /// var row = TroopPhrases.All.First(p =&gt; p.Example == "nearly 5,000");
    /// row.Low // half a unit of the last significant digit below the number, at least two below it
    /// row.High // one below the number
    /// </code>
    /// </example>
    public static IReadOnlyList<TroopPhrase> All { get; } =
    [
        PlainNumber,
        .. Limits(),
        .. Approximations(),
        .. Magnitudes(),
        .. Multiples(),
        new("an unknown number", ["unknown", "an unknown number", "unknown number"], ReadUnknown)
        {
            Low = "0", Best = "none", High = "open", Convention = Plain,
        },
    ];

    private static TroopPhrase[] Limits() =>
    [
        new("at least 2 and at most 3,000", ["at least N and at most N"], ReadBounds)
        {
            Low = "the first number", Best = "none", High = "the second number", Convention = Plain,
        },
        new("2,000 to 3,000", ["N-N", "between N and N", "from N to N", "N to N"], ReadRange)
        {
            Low = "the first number", Best = "none", High = "the second number",
            Convention = Plain + " A range such as 15-20,000, which may mean 15,000 to 20,000, is refused.",
        },
        new("up to 212", ["up to N", "as many as N", "at most N", "no more than N", "a maximum of N", "maximum N", "≤N", "<=N"], ReadUpTo)
        {
            Low = "0", Best = "none", High = "the number", Convention = Plain,
        },
        new("fewer than 200", ["fewer than N", "less than N", "under N", "below N", "<N"], ReadFewerThan)
        {
            Low = "0", Best = "none", High = "one below the number", Convention = Plain,
        },
        new("at least 200", ["at least N", "no fewer than N", "no less than N", "a minimum of N", "minimum N", "N or more", "N+", "≥N", ">=N"], ReadAtLeast)
        {
            Low = "the number", Best = "none", High = "open", Convention = Plain,
        },
        new("more than 200", ["more than N", "over N", "above N", "in excess of N", "upwards of N", ">N"], ReadMoreThan)
        {
            Low = "one above the number", Best = "none", High = "open", Convention = Plain,
        },
    ];

    private static TroopPhrase[] Approximations() =>
    [
        new("nearly 5,000", ["nearly N", "almost N", "just under N", "close to N"], ReadNearly)
        {
            Low = "half a unit of the last significant digit below the number, at least two below it",
            Best = "none", High = "one below the number", Convention = Rounding,
        },
        new("about 5,000", ["about N", "around N", "approximately N", "approx. N", "approx N", "roughly N", "circa N", "c.N", "c N",
            "ca.N", "ca N", "~N", "an estimated N", "estimated N"], ReadAbout)
        {
            Low = "half a unit of the last significant digit below the number, at least one below it, not under 0",
            Best = "the number", High = "half a unit of the last significant digit above the number, at least one above it",
            Convention = Rounding + " The Military Balance differs on its own pages, where \"about\" means that the total could be higher: write \"at least\" for those.",
            Citation = MilitaryBalance,
        },
        new("some 560", ["some N"], ReadAbout)
        {
            Low = "as for \"about\"", Best = "the number", High = "as for \"about\"",
            Convention = Rounding + " The Military Balance differs on its own pages, where \"some\" means up to: write \"up to\" for those.",
            Citation = MilitaryBalance,
        },
    ];

    private static TroopPhrase[] Magnitudes()
    {
        const string Ends = " The high bound is this library's own: below where the next larger word begins.";
        const string FollowsAcled = "The low bound follows ACLED, which takes the least the word can mean." + Ends;
        const string FollowsBoth = "The low bound follows ACLED, which takes one unit; the Crowd Counting Consortium takes two, which is inside." + Ends;
        const string OneUnit = "The low bound is this library's own: one unit, as ACLED takes for tens, dozens and hundreds." + Ends;
        const string OneUnitAnd = "The low bound is this library's own: one unit, as ACLED takes for hundreds \"and so on\"; the Crowd Counting Consortium takes two, which is inside." + Ends;
        return
        [
            Magnitude("tens", 10, 99, FollowsAcled, Acled),
            Magnitude("dozens", 12, 99, FollowsAcled, Acled),
            Magnitude("scores", 20, 99, OneUnit, null),
            Magnitude("hundreds", 100, 999, FollowsBoth, $"{Acled}; {CrowdCounting}"),
            Magnitude("thousands", 1_000, 9_999, OneUnitAnd, $"{Acled}; {CrowdCounting}"),
            Magnitude("tens of thousands", 10_000, 99_999, OneUnitAnd, $"{Acled}; {CrowdCounting}"),
            Magnitude("hundreds of thousands", 100_000, 999_999, OneUnitAnd, $"{Acled}; {CrowdCounting}"),
        ];
    }

    private static TroopPhrase[] Multiples()
    {
        const string Two = "This library's own reading: at least two of them, and below where the next larger word begins.";
        const string TwoAsCrowds = "This library's own reading: at least two of them, which is what the Crowd Counting Consortium takes for the plural, and below where the next larger word begins.";
        return
        [
            Magnitude("several dozen", 24, 99, Two, null, "a few dozen"),
            Magnitude("several hundred", 200, 999, TwoAsCrowds, CrowdCounting, "a few hundred"),
            Magnitude("several thousand", 2_000, 9_999, TwoAsCrowds, CrowdCounting, "a few thousand"),
        ];
    }

    private static TroopPhrase Magnitude(string word, long low, long high, string convention, string? citation, params string[] alsoWritten) =>
        new(word, [word, .. alsoWritten], (Numeral _, Numeral _, out TroopCount count) =>
        {
            count = TroopCount.Between(low, high);
            return null;
        })
        {
            Low = TroopCount.Number(low),
            Best = "none",
            High = TroopCount.Number(high),
            Convention = convention,
            Citation = citation,
        };
}
