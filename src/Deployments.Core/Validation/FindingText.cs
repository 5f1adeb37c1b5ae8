using System.Globalization;
using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>A message that is put together only where its finding will be listed: a million look-alikes make a thousand sentences and a number.</summary>
[InterpolatedStringHandler]
internal ref struct FindingText
{
    private DefaultInterpolatedStringHandler text;

    public FindingText(int literalLength, int formattedCount, DatasetFindings findings, FindingCode code, out bool isListed)
    {
        isListed = findings.Lists(code);
        text = isListed ? new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
    }

    public void AppendLiteral(string value) => text.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

    public void AppendFormatted(string? value) => text.AppendFormatted(value);

    public string ToStringAndClear() => text.ToStringAndClear();
}
