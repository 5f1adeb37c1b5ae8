using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Reads the United Nations' list of peacekeeping operations (<c>DPPADPOSS-PKO.csv</c>), as it stands.</summary>
/// <remarks>
/// <para>Columns that are read: mission_acronym, mission_name, lead_department, mission_isactive, start_date, end_date, mission_location, mission_longitude, mission_latitude, last_update.</para>
/// <para>
/// An operation's id is its acronym in lower case, such as <c>unavem-ii</c>. Days are included; the first of a month stands for the month. A blank last day is
/// open where the operation is active, and unknown otherwise. Degrees may have a decimal comma; where longitude and latitude changed places they are put right,
/// with a finding. What the list leaves open is decided in a table of judgement calls, which its codebook shows.
/// </para>
/// </remarks>
public static class UnMissions
{
    /// <summary>The operations of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DatasetException">The file cannot be read at all; the exception says why. Rows that cannot be used are no reason: they are findings of the reading.</exception>
    /// <example>
    /// <code>
    /// var missions = UnMissions.Load("DPPADPOSS-PKO.csv");
    /// $"{missions.Operations[0].Name}: {missions.Operations[0].Life}" // United Nations Interim Administration Mission in Kosovo: 1999-06-10/..
    /// </code>
    /// </example>
    public static UnMissionReading Load(string path) => PublishedFile.Load(path, UnMissionImporter.Read);

    /// <summary>The operations of a file, unless it cannot be read at all.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="reading">The operations; absent where the file cannot be read.</param>
    /// <param name="findings">All findings.</param>
    /// <example>
    /// <code>
    /// UnMissions.TryLoad("DPPADPOSS-PKO.csv", out var reading, out var findings) // true
    /// </code>
    /// </example>
    public static bool TryLoad(string path, [NotNullWhen(true)] out UnMissionReading? reading, out FindingList findings) =>
        (reading = PublishedFile.Read(path, UnMissionImporter.Read, out findings)) is not null;

    /// <summary>The operations of a text in the file's format.</summary>
    /// <param name="text">The text, the first line with the names of the columns.</param>
    /// <exception cref="DatasetException">The text is no table with the columns that are needed.</exception>
    /// <example>
    /// <code>
    /// UnMissions.Parse(File.ReadAllText("DPPADPOSS-PKO.csv")).Seats.Count // 1
    /// </code>
    /// </example>
    public static UnMissionReading Parse(string text) => PublishedFile.Parse(text, UnMissionImporter.Read);
}
