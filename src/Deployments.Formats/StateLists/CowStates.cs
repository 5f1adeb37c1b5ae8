using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Reads the Correlates of War list of state system membership (<c>states2016.csv</c>), as it stands.</summary>
/// <remarks>
/// <para>Columns that are read: ccode, statenme, and the days, months and years of the start (styear, stmonth, stday) and the end (endyear, endmonth, endday).</para>
/// <para>
/// Ends are included. An end of 9999-12-31 is open; where no end is open, a last day on 31 December that no row goes beyond is the end of the list. A number
/// that means several nations over time gives a spell for each; one that means none keeps an id of its own, with a finding.
/// </para>
/// </remarks>
public static class CowStates
{
    /// <summary>The spells of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DatasetException">The file cannot be read at all; the exception says why. Rows that cannot be used are no reason: they are findings of the reading.</exception>
    /// <example>
    /// <code>
    /// var cow = CowStates.Load("states2016.csv");
    /// cow.Spells.Where(s =&gt; s.Nation == "HTI").Select(s =&gt; s.During) // 1859-01-01/1915-07-28, 1934-08-15/2016-12-31
    /// </code>
    /// </example>
    public static StateListReading Load(string path) => PublishedFile.Load(path, Read);

    /// <summary>The spells of a file, unless it cannot be read at all.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="reading">The spells; absent where the file cannot be read.</param>
    /// <param name="findings">All findings.</param>
    /// <example>
    /// <code>
    /// CowStates.TryLoad("states2016.csv", out var reading, out var findings) // true
    /// </code>
    /// </example>
    public static bool TryLoad(string path, [NotNullWhen(true)] out StateListReading? reading, out FindingList findings) =>
        (reading = PublishedFile.Read(path, Read, out findings)) is not null;

    /// <summary>The spells of a text in the file's format.</summary>
    /// <param name="text">The text, the first line with the names of the columns.</param>
    /// <exception cref="DatasetException">The text is no table with the columns that are needed.</exception>
    /// <example>
    /// <code>
    /// var cow = CowStates.Parse(File.ReadAllText("states2016.csv"));
    /// $"{cow.LastDay:uuuu-MM-dd}" // 2016-12-31
    /// </code>
    /// </example>
    public static StateListReading Parse(string text) => PublishedFile.Parse(text, Read);

    private static StateListReading Read(Stream stream, TableFindings findings) => StateListImporter.Read(StateListFormat.Cow, stream, findings);
}
