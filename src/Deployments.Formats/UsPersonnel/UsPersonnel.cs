using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Reads United States personnel by place, one report after another since 1950: reports of the Defense Manpower Data Center and its predecessors as compiled for troopdata (<c>dmdc_reports.csv</c>), as they stand.</summary>
/// <remarks>
/// <para>
/// Each row is one place of one report and speaks of the last day of the report's month. The active-duty total is a contribution of the United States in
/// that theatre; the branches that make it are parts of it. The Selected Reserve stands by (<see cref="CommandRelation.Standby"/>) and civilians are a category
/// of their own, so that neither is in <c>Troops()</c> unless asked for. Crews of ships that are printed beside a total and not in it are <see cref="CommandRelation.Associated"/>.
/// </para>
/// <para>
/// A place that a complete report does not name had nobody: zero. What is "see elsewhere" or "not available" is unknown, not zero. A regional subtotal is the
/// whole of the places that stand beside it. What the file leaves open is decided in a table of judgement calls, which its codebook shows.
/// </para>
/// <para>Territories such as Guam are home (see <c>IncludingHome</c>): the reports count them abroad.</para>
/// </remarks>
public static class UsPersonnel
{
    /// <summary>The reports of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DatasetException">The file cannot be read, or rows of it cannot be used; the exception says which and why.</exception>
    /// <example>
    /// <code>
    /// var us = UsPersonnel.Load("samples/data/a-few-us-troops.csv").Dataset;
    /// us.Troops(Stage.Deployed).HostedBy("KOR").AtMonthEnds("1985-09", "1985-09").Total("1985-09") // 41,718
    /// </code>
    /// </example>
    public static UsPersonnelReading Load(string path) => TryLoad(path, out var reading, out var findings) ? reading : throw new DatasetException(findings);

    /// <summary>The reports of a file, unless it cannot be read or has rows that cannot be used: whoever was left out of a complete list would be zero.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="reading">The reports; absent where there are errors.</param>
    /// <param name="findings">All findings.</param>
    /// <example>
    /// <code>
    /// UsPersonnel.TryLoad("samples/data/a-few-us-troops.csv", out var reading, out var findings) // true
    /// </code>
    /// </example>
    public static bool TryLoad(string path, [NotNullWhen(true)] out UsPersonnelReading? reading, out FindingList findings)
    {
        var name = Path.GetFileName(path);
        return Sound(PublishedFile.Read(path, (stream, found) => UsPersonnelImporter.Read(stream, name, found), out findings), ref findings, out reading);
    }

    /// <summary>The reports of a text in the file's format.</summary>
    /// <param name="text">The text, the first line with the names of the columns.</param>
    /// <exception cref="DatasetException">The text is no table with the columns that are needed, or rows of it cannot be used.</exception>
    /// <example>
    /// <code>
    /// var us = UsPersonnel.Parse(File.ReadAllText("samples/data/a-few-us-troops.csv"));
    /// us.Lists.Select(l =&gt; $"{l.Title}, {l.Kind}") // September 1985, Complete
    /// </code>
    /// </example>
    public static UsPersonnelReading Parse(string text) =>
        Sound(PublishedFile.Parse(text, (stream, found) => UsPersonnelImporter.Read(stream, null, found), out var findings), ref findings, out var reading) ? reading : throw new DatasetException(findings);

    private static bool Sound(UsPersonnelReading? read, ref FindingList findings, [NotNullWhen(true)] out UsPersonnelReading? reading)
    {
        if (read is not null)
            findings = read.Findings;
        reading = read?.Made is null ? null : read;
        return reading is not null;
    }
}
