using System.Text;
using CsCheck;

namespace Deployments.Tests.Formats;

/// <summary>Where lines of a table end, by a look at one sign after the other.</summary>
public sealed class CsvLineEndsTests
{
    [Fact]
    public void LineEnds_OfAnyText_AreThoseOutsideQuotedFields() => Gen.Char["ab\",;\n\r"].Array[0, 24].Select(c => new string(c)).Sample(
        text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var ends = Plain(text, ",").ToList();
            Assert.Equal(ends.FirstOrDefault(), CsvLineEnds.First(bytes, ","));
            Assert.Equal(ends.LastOrDefault(), CsvLineEnds.Last(bytes, ","));
        },
        iter: Often.Times(5_000));

    private static IEnumerable<int> Plain(string text, string separators)
    {
        var (isQuoted, isFirst) = (false, true);
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
                i++;
            else if (text[i] == '"' && (isQuoted || isFirst))
                (isQuoted, isFirst) = (!isQuoted, false);
            else if (!isQuoted)
            {
                isFirst = text[i] is '\n' or '\r' || separators.Contains(text[i]);
                if (text[i] == '\n')
                    yield return i + 1;
            }
        }
    }
}
