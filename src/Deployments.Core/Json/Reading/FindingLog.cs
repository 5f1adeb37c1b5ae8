using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Deployments;

/// <summary>Collects what is wrong with a file, and knows the path at which the reader is.</summary>
/// <remarks>Keeps at most <see cref="Most"/>: a file that is nothing but mistakes must not fill the memory. The others are counted.</remarks>
internal sealed class FindingLog
{
    public const int Most = 1000;

    private static readonly SearchValues<char> PlainNameLetters = SearchValues.Create("$_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly List<(string? Name, int Index)> path = [];
    private readonly List<PlacedFinding> kept = [];

    public long Count { get; private set; }

    public IReadOnlyList<PlacedFinding> Kept => kept;

    /// <summary>Whether what follows cannot be read at all.</summary>
    public bool IsCutShort { get; private set; }

    public void Enter(string name) => path.Add((name, 0));

    public void Enter(int index) => path.Add((null, index));

    public void Leave() => path.RemoveAt(path.Count - 1);

    /// <summary>A finding at the token where the reader stands.</summary>
    public void Add(ref Utf8JsonReader reader, FindingCode code, string message, string expected) =>
        Add(reader.TokenStartIndex, code, message, kept.Count < Most ? JsonTokens.Value(ref reader) : null, expected);

    /// <summary>A finding at a byte; where a property is missing, its name says which.</summary>
    public void Add(long offset, FindingCode code, string message, string? value, string expected, string? missing = null)
    {
        Count++;
        if (kept.Count == Most)
            return;
        var finding = new Finding(code, Path(path.Count), message) { Value = value, Expected = expected };
        kept.Add(missing is null
            ? new PlacedFinding(offset, finding) { Object = Path(path.FindLastIndex(s => s.Name is not null)) }
            : new PlacedFinding(offset, finding) { Wrong = $"{finding.Path}.{missing}", Object = finding.Path });
    }

    /// <summary>A finding after which nothing more can be read; it is always kept.</summary>
    public void CutShort(PlacedFinding last)
    {
        Count++;
        if (kept.Count == Most)
            kept.RemoveAt(Most - 1);
        kept.Add(last with { Finding = last.Finding with { Path = Path(path.Count) } });
        IsCutShort = true;
    }

    /// <summary>Reading stops here.</summary>
    public void CutShort() => IsCutShort = true;

    public void Clear()
    {
        kept.Clear();
        Count = 0;
    }

    private string Path(int steps)
    {
        var text = new StringBuilder("$");
        foreach (var (name, index) in path.Take(steps))
            text.Append(name is null ? FormattableString.Invariant($"[{index}]") : PathSegment(name));
        return text.ToString();
    }

    private static string PathSegment(string name) =>
        name.Length > 0 && !name.AsSpan().ContainsAnyExcept(PlainNameLetters) && name.Length <= Excerpt.Longest
            ? "." + name
            : $"[{Excerpt.Of(name)}]";
}
