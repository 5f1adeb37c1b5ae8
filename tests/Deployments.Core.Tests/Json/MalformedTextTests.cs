using System.Text;

namespace Deployments.Tests.Json;

/// <summary>Bytes and texts that are not JSON, or no object of the format.</summary>
public sealed class MalformedTextTests
{
    private const string AnObject = "expected one object, { \"format\": \"deployments/1\", … }.";
    private const string NotJson = "From here on the file is not JSON: ";

    [Theory]
    [InlineData("", "error DEP006 at line 1, column 1, $: The file is empty; " + AnObject)]
    [InlineData(" \r\n\t ", "error DEP006 at line 1, column 1, $: The file is empty; " + AnObject)]
    [InlineData("[]", "error DEP012 at line 1, column 1, $: A list stands here; " + AnObject)]
    [InlineData("\n null", "error DEP012 at line 2, column 2, $: The value null stands here; " + AnObject)]
    [InlineData("12", "error DEP012 at line 1, column 1, $: The number 12 stands here; " + AnObject)]
    [InlineData("\"Ex\"", "error DEP012 at line 1, column 1, $: The text 'Ex' stands here; " + AnObject)]
    [InlineData("{", "error DEP010 at line 1, column 2, $: The file ends in the middle: a text, a list or an object is not closed. It may have been cut short.")]
    [InlineData("{ \"title\": \"Half a", "error DEP010 at line 1, column 19, $.title: The file ends in the middle: a text, a list or an object is not closed. It may have been cut short.")]
    [InlineData("{ \"format\": \"deployments/1\",\n  \"title\": \"é\", }", "error DEP010 at line 2, column 17, $: " + NotJson + "a comma stands before '}'; remove the comma.")]
    [InlineData("{ \"title\": \"x\" // why\n}", "error DEP010 at line 1, column 16, $: " + NotJson + "JSON has no comments; put the remark into a \"note\".")]
    [InlineData("{ 'title': \"x\" }", "error DEP010 at line 1, column 3, $: " + NotJson + "texts stand in double quotation marks, \"…\", not in single ones.")]
    [InlineData("{ \"title\": NaN }", "error DEP010 at line 1, column 12, $.title: " + NotJson + "'N' cannot stand here; texts stand in quotation marks, and the only words without them are true, false and null.")]
    [InlineData("{ \"title\": \"a\nb\" }", "error DEP010 at line 1, column 14, $.title: " + NotJson + "the control character U+000A cannot stand here; inside a text a line break is written \\n and a tab \\t.")]
    [InlineData("{ \"title\" \"x\" }", "error DEP010 at line 1, column 11, $: " + NotJson + "'\"' cannot stand here.")]
    public void Parse_NoJson_SaysWhereAndWhat(string json, string expected) => Assert.Equal(expected, JsonTexts.Findings(json));

    [Fact]
    public void Parse_TextBehindTheObject_IsAFindingBesideTheOthers() =>
        Assert.Equal(
            """
            error DEP020 at line 1, column 1, $: "format" is missing; expected "deployments/1".
            error DEP010 at line 2, column 1, $: From here on the file is not JSON: '{' cannot stand here.
            """,
            JsonTexts.Findings("{ \"title\": \"x\" }\n{}"));

    [Theory]
    [InlineData("{ \"format\": \"deployments/2\", \"colour\": 1 }")]
    [InlineData("{ \"format\": \"deployments/2\", \"colour\": ")]
    public void Parse_OtherFormat_IsTheOnlyFinding(string json) =>
        Assert.Equal("error DEP021 at line 1, column 13, $.format: The file says that its format is 'deployments/2'; this version of the library reads \"deployments/1\" only.", JsonTexts.Findings(json));

    [Fact]
    public void Parse_DeepNesting_IsAFinding() =>
        Assert.Equal(
            "error DEP012 at line 1, column 1, $: A list stands here; " + AnObject + "\n"
            + "error DEP011 at line 1, column 65, $: The file is nested more than 64 levels deep here; the format needs no more than six.",
            JsonTexts.Findings(new string('[', 100_000)));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x7B })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x7B, 0x00, 0x00, 0x00 })]
    [InlineData(new byte[] { 0x00, 0x00, 0xFE, 0xFF })]
    [InlineData(new byte[] { 0x7B, 0x00, 0x7D, 0x00 })]
    public void Parse_WideEncoding_SaysSaveAsUtf8(byte[] bytes) =>
        Assert.Equal("error DEP007 at line 1, column 1, $: The file is written in UTF-16 or UTF-32; save the file as UTF-8.", Refused(bytes));

    [Fact]
    public void Parse_Latin1Byte_SaysWhichByte() =>
        Assert.Equal(
            "error DEP008 at line 2, column 15, $: The byte 0xE9 at byte 43 of the file is not UTF-8; save the file as UTF-8.",
            Refused([.. "{ \"format\": \"deployments/1\",\n \"title\": \"caf"u8, 0xE9, .. "\" }"u8]));

    [Fact]
    public void Parse_InvalidByteBehindMuchText_SaysWhichByte() =>
        Assert.Equal(
            "error DEP008 at line 1, column 5001, $: The byte 0xC3 at byte 10000 of the file is not UTF-8; save the file as UTF-8.",
            Refused([.. Encoding.UTF8.GetBytes(new string('é', 5000)), 0xC3]));

    [Fact]
    public void Parse_ByteOrderMarkOfUtf8_IsAccepted()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(JsonTexts.Everything)];

        Assert.Equal(JsonTexts.Everything, Dataset.Parse(marked).ToJson());
    }

    [Fact]
    public void Parse_HalfACharacterInAString_IsRefusedNotReplaced() =>
        Assert.Equal(
            "error DEP037 at line 2, column 11, $: The text holds half a character, U+D800; expected text without control characters.",
            JsonTexts.Findings("{\n\"title\": \"\ud800\" }"));

    [Fact]
    public void Parse_Null_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentNullException>(() => Dataset.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => Dataset.Read(null!));
    }

    private static string Refused(byte[] bytes) =>
        string.Join("\n", Assert.Throws<DatasetException>(() => Dataset.Parse(bytes)).Findings);
}
