using System.Text.RegularExpressions;

namespace Deployments.Tests.Architecture;

/// <summary>Which room may use which: a room uses only itself and the rooms above it.</summary>
/// <remarks>
/// Reads the source text: a type belongs to the rooms in which it is declared, and any use of its name as a type counts. Parts of a partial type
/// may stand in several rooms; the name may then be used from the topmost of them on.
/// </remarks>
internal static partial class RoomRules
{
    /// <summary>The rooms from top to bottom; files beside the rooms stand above them all.</summary>
    public static IReadOnlyList<string> Rooms { get; } = ["", "Values", "Model", "Reference", "Alliances", "Validation", "Datasets", "Json", "Timeline", "Query", "Display"];

    /// <summary>One sentence for each use of a type from a room further down.</summary>
    public static IEnumerable<string> Violations(IEnumerable<(string Path, string Text)> files)
    {
        var code = files.Select(f => (f.Path, Room: RoomOf(f.Path), Text: Blanks().Replace(f.Text, " "))).ToList();
        var homes = code
            .SelectMany(f => Declarations().Matches(f.Text).Select(m => (Type: KeyOf(m), f.Room)))
            .GroupBy(d => d.Type, d => d.Room)
            .ToDictionary(g => g.Key, g => g.Min());
        foreach (var (path, room, text) in code)
        {
            foreach (var type in Uses().Matches(text).Select(KeyOf).Distinct())
            {
                if (homes.TryGetValue(type, out var home) && home > room)
                    yield return $"{path} uses {type}, which lives in {Rooms[home]}, below {(room == 0 ? "all rooms" : Rooms[room])}.";
            }
        }
    }

    private static int RoomOf(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var room = slash < 0 ? "" : path[..slash];
        var place = Rooms.ToList().IndexOf(room);
        return place >= 0 ? place : throw new InvalidOperationException($"{path} stands in no known room.");
    }

    /// <summary>Generic and plain types of one name are different types.</summary>
    private static string KeyOf(Match match) => match.Groups["name"].Value + (match.Groups["generic"].Success ? "<>" : "");

    /// <summary>Comments and texts, which may speak of anything.</summary>
    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|\"{3}.*?\"{3}|@"(?:""|[^"])*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'""", RegexOptions.Singleline)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+(?<name>[A-Z]\w*)(?<generic><)?")]
    private static partial Regex Declarations();

    /// <summary>A name that is neither a member (after a point) nor a call (before a parenthesis, unless after <c>new</c>).</summary>
    [GeneratedRegex(@"\bnew\s+(?<name>[A-Z]\w*)(?<generic><)?|(?<![\w.])(?<name>[A-Z]\w*)(?!\w)(?:(?<generic><)|(?!\s*\())")]
    private static partial Regex Uses();
}
