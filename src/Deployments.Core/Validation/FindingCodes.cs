using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Every kind of finding. Codes keep their meaning from release to release; a code that is given up is not used again.</summary>
/// <remarks>DEP0xx: reading a file. DEP1xx: single records. DEP2xx: references and trees. DEP3xx: time. DEP4xx: figures that look wrong.</remarks>
public static partial class FindingCodes
{
    // Initialisers of a type in several files run in no stated order, so the list is made when it is first asked for.
    private static readonly Lazy<IReadOnlyList<FindingCode>> LazyAll = new(Collect);

    /// <summary>All kinds, in order of code.</summary>
    /// <example>
    /// <code>
    /// FindingCodes.All.First(c =&gt; c.Code == "DEP205").Meaning // A record refers to a theatre that the dataset does not have.
    /// </code>
    /// </example>
    public static IReadOnlyList<FindingCode> All => LazyAll.Value;

    private static ValueList<FindingCode> Collect()
    {
        List<FindingCode> codes = [];
        AddReading(codes);
        AddTables(codes);
        AddRecords(codes);
        AddReferences(codes);
        AddTime(codes);
        AddFigures(codes);
        return ValueList<FindingCode>.Of(codes.OrderBy(c => c.Code, StringComparer.Ordinal));
    }

    // The name of a kind is that of its property, which the compiler hands over.
    private static FindingCode Error(string code, string meaning, string advice, [CallerMemberName] string name = "") =>
        new(code, FindingSeverity.Error, meaning) { Name = name, Advice = advice };

    private static FindingCode Warning(string code, string meaning, string advice, [CallerMemberName] string name = "") =>
        new(code, FindingSeverity.Warning, meaning) { Name = name, Advice = advice };

    static partial void AddReading(List<FindingCode> codes);

    static partial void AddTables(List<FindingCode> codes);

    static partial void AddRecords(List<FindingCode> codes);

    static partial void AddReferences(List<FindingCode> codes);

    static partial void AddTime(List<FindingCode> codes);

    static partial void AddFigures(List<FindingCode> codes);
}
