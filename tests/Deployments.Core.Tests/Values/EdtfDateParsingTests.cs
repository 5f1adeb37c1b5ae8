using CsCheck;

namespace Deployments.Tests.Values;

public class EdtfDateParsingTests
{
    /// <summary>Every form that is read.</summary>
    public static TheoryData<string> Accepted => [.. AcceptedForms];

    private static string[] AcceptedForms { get; } = [.. AcceptedParts, .. AcceptedIntervals];

    private static string[] AcceptedParts =>
    [
        "2016-07-22", "2016-07", "2016", "0001", "9999-12-31", "2016-02-29",
        "2016?", "2016~", "2016%", "2016-07?", "2016-07~", "2016-07%", "2016-07-22?", "2016-07-22~", "2016-07-22%",
        "201X", "20XX", "XXXX", "201X~", "XXXX?", "2004-XX", "2004-07-XX", "2004-XX-XX", "2004-XX-XX%",
        "2001-21", "2001-22", "2001-23", "2001-24", "2001-24~",
    ];

    private static string[] AcceptedIntervals =>
    [
        "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2004-02-01/2005-02", "2005/2006-02",
        "1985-04/..", "../1985-04", "1985-04/", "/1985-04", "../..", "/..", "../", "XXXX/2016", "2016/XXXX",
        "2016-07~/2016-09?", "2016-07-XX/201X", "2016-21/2016-24", "2016-07-22%/2016-07-23%", "2016-07~/..",
    ];

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Parse_AcceptedForm_KeepsItsText(string text)
    {
        Assert.Equal(text, EdtfDate.Parse(text).ToString());
        Assert.Equal(text, EdtfDate.Parse($" \t{text}\n").ToString());
        Assert.True(EdtfDate.TryParse(text, out var date, out var error));
        Assert.Null(error);
        Assert.Equal(EdtfDate.Parse(text), date);
    }

    [Theory]
    [InlineData("0000", "the year 0000 is outside what is read; years run from 0001 to 9999.")]
    [InlineData("0000-07", "the year 0000 is outside what is read; years run from 0001 to 9999.")]
    [InlineData("-0044", "the year -0044 is outside what is read; years run from 0001 to 9999.")]
    [InlineData("-0044-03-15", "the year -0044 is outside what is read; years run from 0001 to 9999.")]
    [InlineData("Y12000", "the year Y12000 is outside what is read; years run from 0001 to 9999.")]
    [InlineData("12000", "the year 12000 is outside what is read; years run from 0001 to 9999.")]
    [InlineData("12000-01", "the year 12000 is outside what is read; years run from 0001 to 9999.")]
    [InlineData("16", "a year is written with four digits; years run from 0001 to 9999.")]
    [InlineData("9999-24", "the winter of 9999 ends in the year 10000; years run from 0001 to 9999.")]
    public void TryParse_YearOutsideWhatIsRead_SaysWhyAndWhatToWrite(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("2016-13", "13 is not a month; months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("2016-00", "00 is not a month; months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("2016-22-05", "22 is a season and has no days; months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("2016-02-30", "30 is not a day of February 2016; its days run from 01 to 29.")]
    [InlineData("2015-02-29", "29 is not a day of February 2015; its days run from 01 to 28.")]
    [InlineData("2016-07-00", "00 is not a day of July 2016; its days run from 01 to 31.")]
    [InlineData("2016-07-32", "32 is not a day of July 2016; its days run from 01 to 31.")]
    [InlineData("2016-2-30", "30 is not a day of February 2016; its days run from 01 to 29.")]
    [InlineData("31 February 2016", "31 is not a day of February 2016; its days run from 01 to 29.")]
    [InlineData("2016-01-32", "32 is not a day of January 2016; its days run from 01 to 31.")]
    [InlineData("2016-12-32", "32 is not a day of December 2016; its days run from 01 to 31.")]
    [InlineData("2016-21-05", "21 is a season and has no days; months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("2016-24-05", "24 is a season and has no days; months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("2016-13-05", "13 is not a month; months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("2016-45-05", "45 is not a month; months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("1945-45", "45 is not a month; months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("1939-45", "45 is not a month; months run from 01 to 12 and seasons from 21 to 24; an interval of years is written '1939/1945'.")]
    public void TryParse_NoSuchMonthOrDay_SaysWhyAndWhatToWrite(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("/", "both ends are unknown; write 'XXXX' for a date of which nothing is known, '../..' for one without bounds.")]
    [InlineData("2016-07-31/2016-07-01", "its start '2016-07-31' is after its end '2016-07-01'; an interval runs from the earlier date to the later.")]
    [InlineData("2016-07/2016-03", "its start '2016-07' is after its end '2016-03'; an interval runs from the earlier date to the later.")]
    [InlineData("2016-02-30/2016-03-01", "in its start '2016-02-30', 30 is not a day of February 2016; its days run from 01 to 29.")]
    [InlineData("2016-03-01/2016-13", "in its end '2016-13', 13 is not a month; months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("/2016-13", "in its end '2016-13', 13 is not a month; months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("../2016-13", "in its end '2016-13', 13 is not a month; months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("2016/21", "the end of an interval is written in full; write '2016/2021'.")]
    [InlineData("2016//2017", "an interval has one slash, between its start and its end, and a day is written with hyphens, such as 2016-07-22.")]
    [InlineData("2016/07", "it may be a month or an interval of years; write '2016-07' for the month, or the year at the end with four digits.")]
    [InlineData("2016/17", "the end of an interval is written in full; write '2016/2017'.")]
    [InlineData("2016-07-01/31", "the end of an interval is written in full; write '2016-07-01/2016-07-31'.")]
    [InlineData("unknown/unknown", "both ends are unknown; write 'XXXX' for a date of which nothing is known, '../..' for one without bounds.")]
    public void TryParse_IntervalThatIsNone_SaysWhyAndWhatToWrite(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("[1667,1668,1670..1672]", "a set of dates is EDTF level 2, which is not read; levels 0 and 1 are.")]
    [InlineData("{1960,1961-12}", "a set of dates is EDTF level 2, which is not read; levels 0 and 1 are.")]
    [InlineData("2004-?06-~11", "a mark on one part of a date is EDTF level 2, which is not read; levels 0 and 1 are, where a mark stands at the end and is for the whole date.")]
    [InlineData("?2004-06", "a mark on one part of a date is EDTF level 2, which is not read; levels 0 and 1 are, where a mark stands at the end and is for the whole date.")]
    [InlineData("~2016", "a mark on one part of a date is EDTF level 2, which is not read; levels 0 and 1 are, where a mark stands at the end and is for the whole date.")]
    [InlineData("2004?-06-11", "a mark on one part of a date is EDTF level 2, which is not read; levels 0 and 1 are, where a mark stands at the end and is for the whole date.")]
    [InlineData("1950S2", "a year with significant digits ('S') is EDTF level 2, which is not read; levels 0 and 1 are.")]
    [InlineData("2016-33", "a quarter (33 to 36) is EDTF level 2, which is not read, and can be written as months; write '2016-01/2016-03'.")]
    [InlineData("2016-36", "a quarter (33 to 36) is EDTF level 2, which is not read, and can be written as months; write '2016-10/2016-12'.")]
    [InlineData("2016-37", "the code 37 for a part of a year is EDTF level 2, which is not read; levels 0 and 1 are, where months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("2016-25", "the code 25 for a part of a year is EDTF level 2, which is not read; levels 0 and 1 are, where months run from 01 to 12 and seasons from 21 to 24.")]
    [InlineData("156X-12-25", "an 'X' other than for the last one or two digits of a year, a whole month or a whole day is EDTF level 2, which is not read; levels 0 and 1 are.")]
    [InlineData("2XXX", "an 'X' other than for the last one or two digits of a year, a whole month or a whole day is EDTF level 2, which is not read; levels 0 and 1 are.")]
    [InlineData("2004-1X", "an 'X' other than for the last one or two digits of a year, a whole month or a whole day is EDTF level 2, which is not read; levels 0 and 1 are.")]
    [InlineData("2004-XX-22", "an 'X' other than for the last one or two digits of a year, a whole month or a whole day is EDTF level 2, which is not read; levels 0 and 1 are.")]
    [InlineData("XXXX-07", "an 'X' other than for the last one or two digits of a year, a whole month or a whole day is EDTF level 2, which is not read; levels 0 and 1 are.")]
    public void TryParse_LevelTwo_SaysWhyAndWhatToWrite(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("199u", "older drafts wrote 'u' for 'X'; write '199X'.")]
    [InlineData("19uu", "older drafts wrote 'u' for 'X'; write '19XX'.")]
    [InlineData("uuuu", "older drafts wrote 'u' for 'X'; write 'XXXX'.")]
    [InlineData("199x", "an unspecified digit is a capital 'X'; write '199X'.")]
    [InlineData("2004-uu", "older drafts wrote 'u' for 'X'; write '2004-XX'.")]
    [InlineData("2004-uu-uu", "older drafts wrote 'u' for 'X'; write '2004-XX-XX'.")]
    [InlineData("2004-07-uu", "older drafts wrote 'u' for 'X'; write '2004-07-XX'.")]
    [InlineData("2016?~", "older drafts wrote '?~' for '%'; write '2016%'.")]
    [InlineData("2016~?", "older drafts wrote '?~' for '%'; write '2016%'.")]
    [InlineData("2016/open", "older drafts wrote 'open' for '..'; write '2016/..'.")]
    [InlineData("open/2016", "older drafts wrote 'open' for '..'; write '../2016'.")]
    [InlineData("unknown/2006", "older drafts wrote 'unknown' for an end left empty; write '/2006'.")]
    [InlineData("2006/unknown", "older drafts wrote 'unknown' for an end left empty; write '2006/'.")]
    [InlineData("unknown", "a date of which nothing is known is 'XXXX'; write 'XXXX'.")]
    [InlineData("199u?~/open", "older drafts wrote 'open' for '..' and older drafts wrote '?~' for '%' and older drafts wrote 'u' for 'X'; write '199X%/..'.")]
    public void TryParse_OlderDraft_SaysWhyAndWhatToWrite(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("22/07/2016", "the parts of a day are joined by hyphens, year first; write '2016-07-22'.")]
    [InlineData("07/22/2016", "the parts of a day are joined by hyphens, year first; write '2016-07-22'.")]
    [InlineData("07/08/2016", "the day and the month cannot be told apart; write '2016-08-07' or '2016-07-08'.")]
    [InlineData("7/7/2016", "the parts of a day are joined by hyphens, year first; write '2016-07-07'.")]
    [InlineData("22.07.2016", "the parts of a day are joined by hyphens, year first; write '2016-07-22'.")]
    [InlineData("2016/07/22", "the parts of a day are joined by hyphens, year first; write '2016-07-22'.")]
    [InlineData("2016.7.2", "the parts of a day are joined by hyphens, year first and months and days have two digits; write '2016-07-02'.")]
    [InlineData("22/23/2016", "an interval has one slash, between its start and its end, and a day is written with hyphens, such as 2016-07-22.")]
    [InlineData("20160722", "the parts of a day are joined by hyphens, year first; write '2016-07-22'.")]
    [InlineData("22072016", "22072016 has too many digits for a year and no hyphens; years run from 0001 to 9999, and a day is written 2016-07-22.")]
    [InlineData("201607", "201607 has too many digits for a year and no hyphens; years run from 0001 to 9999, and a day is written 2016-07-22.")]
    [InlineData("2016-7-2", "months and days have two digits; write '2016-07-02'.")]
    [InlineData("2016-7", "months and days have two digits; write '2016-07'.")]
    [InlineData("2016-7-2~", "months and days have two digits; write '2016-07-02~'.")]
    [InlineData("31-Jan-21", "a year of two digits leaves its century open; write the year with four digits, then month and day as numbers, such as 2016-07-22.")]
    [InlineData("22/07/16", "a year of two digits leaves its century open; write the year with four digits, then month and day as numbers, such as 2016-07-22.")]
    [InlineData("31-Jan-2021", "year, month and day are written as numbers, year first; write '2021-01-31'.")]
    [InlineData("July 2016", "year, month and day are written as numbers, year first; write '2016-07'.")]
    [InlineData("July 22, 2016", "year, month and day are written as numbers, year first; write '2016-07-22'.")]
    [InlineData("22nd July 2016", "year, month and day are written as numbers, year first; write '2016-07-22'.")]
    [InlineData("2016-Jul-22", "year, month and day are written as numbers, year first; write '2016-07-22'.")]
    [InlineData("July 2016 to August 2016", "an interval is written with a slash and year, month and day are written as numbers, year first; write '2016-07/2016-08'.")]
    [InlineData("2004-01-01T10:10:10Z", "a day is the finest precision held here; write '2004-01-01'.")]
    [InlineData("2004-01-01T10:10:10Z/2004-02-01T10:10:10+05:30", "a day is the finest precision held here; write '2004-01-01/2004-02-01'.")]
    [InlineData("summer 2016", "a season is written as a number after its year; write '2016-22'.")]
    [InlineData("winter 2016", "a winter has two years; write '2016-24' for December 2016 to February 2017, '2015-24' for the one before.")]
    [InlineData("Q3 2016", "a quarter is written as an interval of months; write '2016-07/2016-09'.")]
    [InlineData("12/13/2016", "the parts of a day are joined by hyphens, year first; write '2016-12-13'.")]
    [InlineData("13/12/2016", "the parts of a day are joined by hyphens, year first; write '2016-12-13'.")]
    [InlineData("12/11/2016", "the day and the month cannot be told apart; write '2016-11-12' or '2016-12-11'.")]
    [InlineData("Q4 2016", "a quarter is written as an interval of months; write '2016-10/2016-12'.")]
    [InlineData("2016-Q1", "a quarter is written as an interval of months; write '2016-01/2016-03'.")]
    [InlineData("spring 2016", "a season is written as a number after its year; write '2016-21'.")]
    [InlineData("Autumn 2016", "a season is written as a number after its year; write '2016-23'.")]
    [InlineData("fall 2016", "a season is written as a number after its year; write '2016-23'.")]
    [InlineData("winter 0001", "a season is written as a number after its year; write '0001-24'.")]
    [InlineData("winter 0002", "a winter has two years; write '0002-24' for December 2 to February 3, '0001-24' for the one before.")]
    [InlineData("winter 9998", "a winter has two years; write '9998-24' for December 9998 to February 9999, '9997-24' for the one before.")]
    [InlineData("winter 9999", "the winter of 9999 ends in the year 10000; years run from 0001 to 9999.")]
    [InlineData("1990s", "a decade ends in 'X'; write '199X'.")]
    [InlineData("1900s", "it may be a decade or a century; write '190X' for the decade, '19XX' for the century.")]
    [InlineData("c. 2016", "an approximate date ends in '~'; write '2016~'.")]
    [InlineData("about 1950/1960", "an approximate date ends in '~'; write '1950~/1960'.")]
    [InlineData("1964-2008", "years are joined by a slash in an interval; write '1964/2008'.")]
    [InlineData("2016–07–22", "the hyphen is the plain '-'; write '2016-07-22'.")]
    [InlineData("2016 / 2017", "a date has no spaces inside; write '2016/2017'.")]
    [InlineData("2016/present", "an interval that still goes on ends in '..'; write '2016/..'.")]
    [InlineData("2016..", "an open end is written after a slash; write '2016/..'.")]
    [InlineData("..2016", "an open start is written before a slash; write '../2016'.")]
    [InlineData("2016-W29", "a week is not an EDTF date; write its first and last day, such as 2016-07-18/2016-07-24.")]
    [InlineData("2016-204", "a day counted from the start of its year is not an EDTF date; write month and day, such as 2016-07-22.")]
    public void TryParse_OtherNotation_SaysWhyAndWhatToWrite(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("", "write 2016-07/.., 2016-07-22, 2016-07 or 2016.")]
    [InlineData("hello", "'h' at position 1 is no part of a date; a date is written 2016-07-22, 2016-07, 2016 or 201X, and an interval with a slash between two dates.")]
    [InlineData("2016-07-22q", "'q' at position 11 is no part of a date; a date is written 2016-07-22, 2016-07, 2016 or 201X, and an interval with a slash between two dates.")]
    [InlineData("٢٠١٦", "'٢' at position 1 is no part of a date; a date is written 2016-07-22, 2016-07, 2016 or 201X, and an interval with a slash between two dates.")]
    [InlineData("20😀6", "'😀' at position 3 is no part of a date; a date is written 2016-07-22, 2016-07, 2016 or 201X, and an interval with a slash between two dates.")]
    [InlineData("20x6-hello", "'x' at position 3 is no part of a date; a date is written 2016-07-22, 2016-07, 2016 or 201X, and an interval with a slash between two dates.")]
    [InlineData("2016??", "a date is written 2016-07-22, 2016-07, 2016 or 201X, and an interval with a slash between two dates.")]
    [InlineData("2016-", "a date is written 2016-07-22, 2016-07, 2016 or 201X, and an interval with a slash between two dates.")]
    [InlineData("3 July", "' ' at position 2 is no part of a date; a date is written 2016-07-22, 2016-07, 2016 or 201X, and an interval with a slash between two dates.")]
    public void TryParse_OtherText_SaysWhyAndWhatToWrite(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("January", 1)]
    [InlineData("February", 2)]
    [InlineData("March", 3)]
    [InlineData("April", 4)]
    [InlineData("May", 5)]
    [InlineData("June", 6)]
    [InlineData("July", 7)]
    [InlineData("August", 8)]
    [InlineData("Sept", 9)]
    [InlineData("OCTOBER", 10)]
    [InlineData("nov", 11)]
    [InlineData("December", 12)]
    public void TryParse_MonthByItsName_SuggestsItsNumber(string name, int month) =>
        AssertRefused($"{name} 2016", $"year, month and day are written as numbers, year first; write '2016-{month:00}'.");

    [Fact]
    public void TryParse_LongText_IsExplainedUpToSixtyFourCharacters()
    {
        Assert.False(EdtfDate.TryParse("q" + new string('2', 63), out _, out var explained));
        Assert.Contains("'q' at position 1", explained, StringComparison.Ordinal);
        Assert.False(EdtfDate.TryParse("q" + new string('2', 64), out _, out var counted));
        Assert.Contains("it has 65 characters", counted, StringComparison.Ordinal);
    }

    [Fact]
    public void ImplicitConversion_FirstAndLastYear_AreDates()
    {
        EdtfDate first = 1, last = 9999;
        Assert.Equal(("0001", "9999"), (first.ToString(), last.ToString()));
        Assert.ThrowsAny<ArgumentException>(() => { EdtfDate date = 0; return date; });
        Assert.ThrowsAny<ArgumentException>(() => { EdtfDate date = 10_000; return date; });
    }

    [Fact]
    public void TryParse_NoText_IsRefused()
    {
        Assert.False(EdtfDate.TryParse(null, out var date, out var error));
        Assert.Equal(default, date);
        Assert.Equal("Empty text cannot be read as a date: write 2016-07/.., 2016-07-22, 2016-07 or 2016.", error);
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse(null!));
    }

    [Fact]
    public void TryParse_Megabytes_AreRefusedWithTheirFirstCharacters()
    {
        Assert.False(EdtfDate.TryParse(new string('2', 4_000_000), out _, out var error));
        Assert.Equal(
            $"'{new string('2', 60)}…' cannot be read as a date: it has 4000000 characters, and the longest date has 23.", error);
    }

    [Fact]
    public void TryParse_LineBreaksInside_AreShownOnOneLine()
    {
        Assert.False(EdtfDate.TryParse("2016\r\n2017", out _, out var error));
        Assert.DoesNotContain('\n', error);
    }

    [Fact]
    public void ImplicitConversion_TextThatIsNoDate_Throws() =>
        Assert.Throws<FormatException>(() => { EdtfDate date = "2016-7"; return date; });

    [Fact]
    public void IParsable_ReadsAsParseDoes()
    {
        Assert.Equal(EdtfDate.Parse("2016-07"), Read<EdtfDate>("2016-07"));
        Assert.Equal(DateSpan.Parse("2016-07-01/.."), Read<DateSpan>("2016-07-01/.."));
    }

    [Fact]
    public void TryParse_AnyTextOfDateCharacters_IsReadAsWrittenOrRefusedWithSuggestionThatReads() =>
        Gen.Char["0129Xxu-/.?~% TQSy"].Array[0, 14].Select(c => new string(c)).Sample(AnswersWell, iter: Often.Times(5_000));

    [Fact]
    public void TryParse_AcceptedFormWithOneCharacterChanged_IsReadAsWrittenOrRefusedWithSuggestionThatReads() =>
        Gen.Select(Gen.Int[0, AcceptedForms.Length - 1].Select(i => AcceptedForms[i]), Gen.Int[0, 40], Gen.Char["0193X-/.?~%ux Js"])
            .Select((text, at, with) => string.Concat(text.AsSpan(0, at % text.Length), [with], text.AsSpan((at % text.Length) + 1)))
            .Sample(AnswersWell, iter: Often.Times(5_000));

    private static bool AnswersWell(string text)
    {
        if (EdtfDate.TryParse(text, out var date, out var error))
            return date.ToString() == text.Trim() && !(date.Earliest > date.Latest);

        const string Write = "; write '";
        var at = error.IndexOf(Write, StringComparison.Ordinal) + Write.Length;
        return error.EndsWith('.') && (at < Write.Length || EdtfDate.TryParse(error[at..error.IndexOf('\'', at)], out _));
    }

    private static void AssertRefused(string text, string reason)
    {
        var sentence = $"{(text.Length == 0 ? "Empty text" : $"'{text}'")} cannot be read as a date: {reason}";

        Assert.False(EdtfDate.TryParse(text, out var date, out var error));
        Assert.Equal(sentence, error);
        Assert.Equal(default, date);
        Assert.False(EdtfDate.TryParse(text, out _));
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => EdtfDate.Parse(text)).Message);
    }

    private static T Read<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);
}
