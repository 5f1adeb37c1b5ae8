using System.Globalization;
using System.Text;

namespace Deployments.Tests.Docs;

/// <summary>What examples know as <c>Console</c>: it keeps what they print, apart from every other test.</summary>
public sealed class DocConsole
{
    private readonly StringBuilder printed = new();

    public void WriteLine() => printed.Append('\n');

    public void WriteLine(object? value) => printed.Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');

    public void Write(object? value) => printed.Append(Convert.ToString(value, CultureInfo.InvariantCulture));

    /// <summary>Everything printed since the last call, without empty lines and spaces at its end.</summary>
    public string Take()
    {
        var text = printed.ToString().ReplaceLineEndings("\n").TrimEnd();
        printed.Clear();
        return text;
    }
}
