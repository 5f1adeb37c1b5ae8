using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary>What the command line asks for: sizes, <c>--json</c>, <c>--without linq,dictionary</c>.</summary>
internal sealed record CompareOptions(IReadOnlyList<int> Sizes, bool Json, IReadOnlySet<string> Without)
{
    /// <summary>The second edition, in <c>--without</c>.</summary>
    public const string Lifelike = "lifelike";

    public static CompareOptions Read(IEnumerable<string> arguments, params IEnumerable<int> sizes)
    {
        List<int> named = [];
        HashSet<string> without = [];
        var json = false;
        var expectsNames = false;
        foreach (var argument in arguments)
        {
            if (expectsNames)
                without.UnionWith(argument.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            else if (argument == "--json")
                json = true;
            else if (argument != "--without")
                named.Add(int.Parse(argument, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
            expectsNames = argument == "--without" && !expectsNames;
        }

        return new(named.Count > 0 ? named : [.. sizes], json, without);
    }
}
