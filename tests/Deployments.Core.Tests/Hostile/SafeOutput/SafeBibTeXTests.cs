using System.Text.RegularExpressions;

namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>BibTeX entries hold what they cite and nothing of it is a command, a field or an entry.</summary>
public sealed partial class SafeBibTeXTests
{
    private static readonly string[] Fields = ["author", "title", "edition", "series", "year", "date", "url", "howpublished", "note"];

    public static TheoryData<int> Numbers => HostileTexts.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void BibTeX_OfAHostileText_HasTheEntriesAndFieldsThatItShould(int number)
    {
        var text = HostileTexts.Taken[number];
        foreach (var written in Writers.Of(text, "bib"))
        {
            var cited = (Citations)written.Of;
            SeenText.AssertHonest(written.Text, written.Name);
            var entries = Read(written.Text);
            Assert.Equal(cited.Select(c => c.Key), entries.Select(e => e.Key));
            Assert.All(entries, e => Assert.Empty(e.Fields.Keys.Except(Fields)));
            Assert.Equal(
                cited.Select(c => (c.Publisher, c.Title, c.Edition, c.PartOf, c.Locator)).Select(c => (Seen(c.Publisher), Seen(c.Title), Seen(c.Edition), Seen(c.PartOf), Seen(c.Locator))),
                entries.Select(e => (Plain(e, "author"), Plain(e, "title"), Plain(e, "edition"), Plain(e, "series"), Plain(e, "howpublished") ?? e.Fields.GetValueOrDefault("url"))));
        }
    }

    [Theory]
    [InlineData("\\", "\\textbackslash{}")]
    [InlineData("{", "\\textbraceleft{}")]
    [InlineData("}", "\\textbraceright{}")]
    [InlineData("\\}", "\\textbackslash{}\\textbraceright{}")]
    [InlineData("~^", "\\textasciitilde{}\\textasciicircum{}")]
    [InlineData("$&#_%", "\\$\\&\\#\\_\\%")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("a\u202Eb", "a\\textbackslash{}u202Eb")]
    [InlineData("\"@,='", "\"@,='")]
    [InlineData("Zoë, 北約 é", "Zoë, 北約 é")]
    public void Field_OfEachSign_IsEscaped(string text, string written) => Assert.Equal(
        $"@misc{{k,\n  author = {{{{{written}}}}},\n  note = {{{written}}},\n}}\n",
        BibTeX.Entry(new Citation { Kind = CitationKind.Document, Key = "k", Publisher = text, Note = text }));

    [Theory]
    [InlineData("https://example.org/a_b%20~{c}\\d", "url = {https://example.org/a_b%20~%7Bc%7D%5Cd}")]
    [InlineData("https://example.org/a b", "howpublished = {https://example.org/a b}")]
    [InlineData("https://example.org/\u200Bx", "howpublished = {https://example.org/\\textbackslash{}u200Bx}")]
    [InlineData("javascript:alert(1)", "howpublished = {javascript:alert(1)}")]
    [InlineData("HTTP://example.org", "howpublished = {HTTP://example.org}")]
    public void Locator_IsAnAddressOnlyWhereItIsOneOfTheWeb(string locator, string written) => Assert.Equal(
        $"@misc{{k,\n  {written},\n}}\n",
        BibTeX.Entry(new Citation { Kind = CitationKind.Document, Key = "k", Locator = locator }));

    [Theory]
    [InlineData("a{b},c=d%e", "a-b-c-d-e")]
    [InlineData("--x--", "x")]
    [InlineData("\u202E", "")]
    [InlineData("NATO.2016_a", "NATO.2016_a")]
    public void Key_HasNoSignWithAMeaning(string text, string key) => Assert.Equal(key, BibTeX.Key(text));

    // Of an address only braces and backslashes are written otherwise.
    private static string? Seen(string? text) => text is null ? null : IsWeb(text)
        ? text.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal)
        : SeenText.AsCodes(text.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' '));

    private static bool IsWeb(string text) => text.StartsWith("https://", StringComparison.Ordinal) && !text.Any(c => char.IsWhiteSpace(c) || SeenText.IsHidden(c));

    /// <summary>A field as a reader of TeX sees it; every command in it is one that only draws a sign.</summary>
    private static string? Plain(Entry entry, string field)
    {
        if (!entry.Fields.TryGetValue(field, out var value))
            return null;
        value = value.StartsWith('{') ? value[1..^1] : value;
        var plain = Command().Replace(value, m => m.Groups[1].Value switch
        {
            "textbackslash{}" => "\\",
            "textasciitilde{}" => "~",
            "textasciicircum{}" => "^",
            "textbraceleft{}" => "{",
            "textbraceright{}" => "}",
            "$" or "&" or "#" or "_" or "%" => m.Groups[1].Value,
            _ => throw new InvalidOperationException($"The command {m.Value} stands in {value}."),
        });
        Assert.DoesNotMatch(Bare(), value);
        return plain;
    }

    /// <summary>As BibTeX reads: an entry ends where its braces do, and so does a field; a backslash before one makes no difference.</summary>
    private static List<Entry> Read(string text)
    {
        var entries = new List<Entry>();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at))
        {
            var body = Braced(text, text.IndexOf('{', at), out at);
            var key = body[..body.IndexOf(',', StringComparison.Ordinal)];
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = key.Length + 1; body.IndexOf('=', i) is >= 0 and var equals;)
                fields.Add(body[i..equals].Trim(' ', ',', '\n'), Braced(body, body.IndexOf('{', equals), out i));
            entries.Add(new Entry(key, fields));
        }

        return entries;
    }

    private static string Braced(string text, int open, out int after)
    {
        var depth = 0;
        for (after = open; ; after++)
        {
            depth += text[after] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return text[(open + 1)..after++];
        }
    }

    private sealed record Entry(string Key, Dictionary<string, string> Fields);

    [GeneratedRegex(@"\\([a-z]+(\{\})?|.)")]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<!\\)[$&#_%~^]")]
    private static partial Regex Bare();
}
