using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Reads Gleditsch and Ward's list of independent states, as it stands.</summary>
/// <remarks>
/// <para>Columns that are read: gwcode (or statenumber), country_name (or statename, countryname), start (or startdate), end (or enddate), and microstate where there is one. Columns stand apart by commas or tabs.</para>
/// <para>
/// Ends are included. An end of 9999-12-31 is open; where no end is open, a last day on 31 December that no row goes beyond is the end of the list. A number
/// that means several nations over time gives a spell for each; one that means none keeps an id of its own, with a finding.
/// </para>
/// </remarks>
public static class GleditschWardStates
{
    /// <summary>The spells of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DatasetException">The file cannot be read at all; the exception says why. Rows that cannot be used are no reason: they are findings of the reading.</exception>
    /// <example>
    /// <code>
    /// var states = GleditschWardStates.Load("gwstates_states-pkg.csv");
    /// states.Spells[0].During // 1816-01-01/..
    /// </code>
    /// </example>
    public static StateListReading Load(string path) => PublishedFile.Load(path, Read);

    /// <summary>The spells of a file, unless it cannot be read at all.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="reading">The spells; absent where the file cannot be read.</param>
    /// <param name="findings">All findings.</param>
    /// <example>
    /// <code>
    /// GleditschWardStates.TryLoad("gwstates_states-pkg.csv", out var reading, out var findings) // true
    /// </code>
    /// </example>
    public static bool TryLoad(string path, [NotNullWhen(true)] out StateListReading? reading, out FindingList findings) =>
        (reading = PublishedFile.Read(path, Read, out findings)) is not null;

    /// <summary>The spells of a text in the file's format.</summary>
    /// <param name="text">The text, the first line with the names of the columns.</param>
    /// <exception cref="DatasetException">The text is no table with the columns that are needed.</exception>
    /// <example>
    /// <code>
    /// GleditschWardStates.Parse(File.ReadAllText("gwstates_states-pkg.csv")).RowsUsed // 3
    /// </code>
    /// </example>
    public static StateListReading Parse(string text) => PublishedFile.Parse(text, Read);

    private static StateListReading Read(Stream stream, TableFindings findings) => StateListImporter.Read(StateListFormat.GleditschWard, stream, findings);
}
