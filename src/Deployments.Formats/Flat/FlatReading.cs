using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>What came of reading rows: the rows, unless something is an error.</summary>
internal static class FlatReading
{
    public static FlatTable<T> OrThrow<T>(this FlatTable<T> table, TableFindings findings)
    {
        var found = findings.InFileOrder();
        return found.Any(f => f.Severity == FindingSeverity.Error) ? throw new DatasetException(found) : table;
    }

    public static bool Finish<T>([NotNullWhen(true)] ref T? table, Finding? refusal, TableFindings found, out IReadOnlyList<Finding> findings)
        where T : class
    {
        findings = refusal is null ? found.InFileOrder() : [refusal, .. found.InFileOrder()];
        if (findings.Any(f => f.Severity == FindingSeverity.Error))
            table = null;
        return table is not null;
    }
}
