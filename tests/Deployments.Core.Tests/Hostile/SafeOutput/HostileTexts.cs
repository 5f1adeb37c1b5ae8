namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>Texts that want to run, forge or hide something in one format or another.</summary>
internal static class HostileTexts
{
    /// <summary>What a line that a text has forged begins with.</summary>
    public const string Forged = "FORGED";

    /// <summary>Texts that a dataset takes.</summary>
    public static IReadOnlyList<string> Taken { get; } =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</style></title></desc></td><script>alert(1)</script>", "]]><!--x--!><b>", "&lt;script&gt;&#60;b&#62;&amp;",
        "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "https://example.org/\"><script>alert(1)</script>",
        "=cmd|' /C calc'!A0", "+1", "-1", "-2+3+cmd|' /C calc'!A0", "@SUM(1)", "\t=1+1", "\r=1+1", "\n=1+1", "'=1+1", " =1+1", "\uFF1D1+1", "=HYPERLINK(\"http://example.org\";\"x\")",
        "x;=cmd|' /C calc'!A0", "x,=cmd|' /C calc'!A0", "x\t=cmd|' /C calc'!A0", "x;\"=1+1\"", "x\n=1+1", "x;'=1+1", "x;\uFF20SUM(1)", "rose; -200", "a,\"b;=1+1",
        "first\r\nFORGED 999,999", "first\nFORGED: error DEP001", "first\u2028FORGED\u2029FORGED",
        "kfor\u202E0001\u202C", "\u2066x\u2069\u200F\u061C", "ze\u200Bro\u2060\u00AD", "\uFEFF=1+1", "\u180E\u034F\u3164\uFFA0", "\uFFFE\uFFFF", "\U000E0041\U000E007F", "\uFFF9a\uFFFAb\uFFFB",
        "\\input{/etc/passwd}", "} , note={FORGED}, x={", "100% & $x_y^z~#\\", "@misc{forged,\n  title={x}}", "| a | `b` | [c](javascript:alert(1))", "{{7*7}}${7*7}<%= 7*7 %>",
        "../../x", "C:\\x\\..\\y", "'; DROP TABLE reports; --", "a|b\\|c", "\\u202E", "%0d%0a%00", new string('N', 2_000), string.Concat(Enumerable.Repeat("A long name; ", 800)),
    ];

    private static readonly string[] Chosen = ["</style>", "]]>", "\r=1+1", "=HYPERLINK", "x;\"=1+1\"", "\r\nFORGED", "\u202E", "\uFEFF", "\uFFFE", "note={", "../../x", "NNN"];

    /// <summary>Texts that nothing takes, and that are repeated in messages all the same.</summary>
    public static IReadOnlyList<string> Refused { get; } =
        ["nul \0 FORGED", "bell \a", "\u001B[31mred\u001B[2J", "\u009B31mred", "back\b\b\b\bFORGED", "next\u0085FORGED", "form\fFORGED\vFORGED", "delete\u007F", "half \uD800 of one", "\uDC00"];

    /// <summary>The numbers of the texts that are tried: in an ordinary run one of each kind, in a long run all.</summary>
    public static TheoryData<int> Numbers => [.. Often.Times(1) > 1 ? Enumerable.Range(0, Taken.Count) : Chosen.Select(c => Taken.Select((t, i) => (Text: t, Place: i)).First(t => t.Text.Contains(c, StringComparison.Ordinal)).Place)];

    /// <summary>An id made of as much of the text as an id bears.</summary>
    public static string Id(string text, string what) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !SeenText.IsHidden(c) && !char.IsSurrogate(c) && c is not (':' or '@' or '"' or '\''))) is var rest ? rest[..Math.Min(rest.Length, 100)] + what : what;

    /// <summary>Whether a text has no place in what is shown of an object: built-in places, and answers that name records by their ids alone.</summary>
    public static bool IsSilent(object of) => of is Territory or PledgeList or PeriodTable<AverageCell> { Facets.Count: 0 } or Dyad or DyadTable or AllianceChanges or AllianceComparison or DatasetChanges or ReconciliationTable or PeriodSeries<TroopCell> or FindingList;
}
