using System.Globalization;
using System.Text;

namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>No text is a formula in a CSV file, whichever sign a program splits its lines at, and none is changed by going out and coming in.</summary>
public sealed class SafeCsvTests
{
    public static TheoryData<int> Numbers => HostileTexts.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Csv_OfAHostileText_HasNoCellThatIsAFormula(int number)
    {
        var tables = Writers.Of(HostileTexts.Taken[number], "csv").ToList();

        Assert.True(tables.Count > 20);
        foreach (var table in tables)
        {
            Assert.DoesNotContain(Rows(table.Text, ",").SelectMany(r => r), IsFormula);
            Assert.Single(Rows(table.Text, ",").Select(r => r.Count).Distinct());
        }
    }

    /// <summary>Excel splits at semicolons wherever the comma is a decimal point, and tables are pasted with tabs; other programs look for several signs at once.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public void Csv_SplitElsewhere_HasNoCellThatIsAFormula(int number)
    {
        foreach (var (written, other) in new[] { (CsvStyle.Default, ";"), (CsvStyle.Default, "\t"), (CsvStyle.Default, ",;\t"), (new CsvStyle { Delimiter = ';' }, ","), (new CsvStyle { Delimiter = ';' }, "\t"), (CsvStyle.Tabs, ","), (CsvStyle.Tabs, ";") })
        {
            var csv = HostileAnswers.Data(HostileTexts.Taken[number]).ToFlat().ToCsv(written);
            Assert.DoesNotContain(Rows(csv, other).SelectMany(r => r), IsFormula);
            if (!other.Contains(written.Delimiter, StringComparison.Ordinal))
                Assert.DoesNotContain(csv.Split([.. other, '\r', '\n']).Select(c => c.TrimStart(' ', '"', '\u00A0', '\uFEFF')), IsFormula);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Csv_OfAHostileText_HoldsItAndReadsBackEqual(int number)
    {
        var text = HostileTexts.Taken[number];
        foreach (var style in new[] { CsvStyle.Excel, CsvStyle.Tabs, new CsvStyle { Delimiter = ';' }, new CsvStyle { GuardFormulas = false } })
        {
            foreach (var flat in HostileAnswers.Of(text))
                ReadBack.Csv(flat, style);
        }
    }

    /// <summary>Another reader finds the text itself, apostrophes apart.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public void Csv_OfAHostileText_IsTheTextForEveryReader(int number)
    {
        var data = HostileAnswers.Data(HostileTexts.Taken[number]);
        var rows = Rows(data.ToFlat().ToCsv(), ",").ToList();
        var expected = data.ToRows().Select(r => data.ToFlat().Schema.Columns.Select(c => Plain(c.TextOf(r) ?? "")));

        Assert.Equal(expected, rows.Skip(1).Select(r => r.Select(Plain)));
    }

    [Theory]
    [InlineData("x;=1", "x;'=1")]
    [InlineData("x;'=1", "x;''=1")]
    [InlineData("x\n- y", "x\n'- y")]
    [InlineData("x; \"=1", "x;' \"=1")]
    [InlineData("a;b;@c", "a;b;'@c")]
    [InlineData("=a;=b", "'=a;'=b")]
    [InlineData("x,=1", "x,=1")]
    [InlineData("x;-5;+6", "x;-5;+6")]
    [InlineData("x;", "x;")]
    [InlineData(";;", ";;")]
    [InlineData("\t", "'\t")]
    [InlineData("+5;x", "'+5;x")]
    [InlineData("[\"a\",\"=b\"]", "[\"a\",\"=b\"]")]
    public void Guard_OfPartsOfAText_IsTakenAwayAgain(string text, string guarded)
    {
        var guard = new FormulaGuard(',');

        Assert.Equal(guarded, guard.Guard(text));
        Assert.Equal(text, guard.Unguard(guarded));
    }

    /// <summary>What the shortest texts of the dangerous signs come to, all of them.</summary>
    [Fact]
    public void Guard_OfEveryShortText_IsTakenAwayAgain()
    {
        const string Signs = "'=+-; \"\t\nx1,";
        var texts = new List<string> { "" };
        for (var length = 0; length < 4; length++)
            texts.AddRange([.. texts.Where(t => t.Length == length).SelectMany(t => Signs.Select(c => t + c))]);
        foreach (var delimiter in ",;\t")
        {
            var guard = new FormulaGuard(delimiter);
            foreach (var text in texts)
            {
                var guarded = guard.Guard(text);
                Assert.Equal(text, guard.Unguard(guarded));
                Assert.DoesNotContain(guarded.Split([.. ",;\t\n".Where(c => c != delimiter)]).Skip(1).Select(p => p.TrimStart(' ', '"')), IsFormula);
                Assert.False(IsFormula(guarded), guarded);
            }
        }
    }

    /// <summary>Whether a spreadsheet would reckon with it: a signed number is none but itself.</summary>
    private static bool IsFormula(string cell) => cell.TrimStart(' ', '\t', '\r', '\n', '\u00A0', '\uFEFF') is [var first, .. var rest]
        && (first is '=' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' || (first is '+' or '-' && !decimal.TryParse(rest, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _) && !rest.All(c => char.IsAsciiDigit(c) || c is ',' or '.')));

    private static string Plain(string text) => text.Replace("'", "", StringComparison.Ordinal);

    /// <summary>RFC 4180, with any of several delimiters.</summary>
    private static IEnumerable<List<string>> Rows(string csv, string delimiters)
    {
        var (row, cell, isQuoted, wasQuoted) = (new List<string>(), new StringBuilder(), false, false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (isQuoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
                cell.Append(csv[i++]);
            else if (csv[i] == '"' && (isQuoted || (cell.Length == 0 && !wasQuoted)))
                (isQuoted, wasQuoted) = (!isQuoted, true);
            else if (isQuoted || !(delimiters + "\r\n").Contains(csv[i], StringComparison.Ordinal))
                cell.Append(csv[i]);
            else if (csv[i] != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                wasQuoted = false;
                if (csv[i] != '\n')
                    continue;
                yield return row;
                row = [];
            }
        }
    }
}
