using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Reads the Correlates of War Formal Alliances list, version 4.1, the file by member (<c>alliance_v4.1_by_member.csv</c>), as it stands.</summary>
/// <remarks>
/// <para>
/// Columns that are read: version4id, ccode, state_name, ss_type, the days, months and years of all_st, all_end, mem_st and mem_end, left_censor,
/// right_censor, defense, neutrality, nonaggression, entente, version. The dyadic and yearly files are others.
/// </para>
/// <para>
/// Ends are included; a blank end is in force at 2012-12-31. The coverage is 1816-01-01 to 2012-12-31. A start of 1816-01-01 with left_censor is an unknown
/// start before it. Each row's flags are what its state owes every other member while the row lasts; a blank flag is unknown, and so is offence, which the
/// list does not record. An entente is consultation. Rows of one nation that overlap or adjoin are merged: 260 until 1990-10-02 and 255 since are one Germany.
/// </para>
/// <para>
/// Alliances have ids such as <c>cow-227</c> and the definition <see cref="MembershipDefinition.Cow"/>. State numbers mean nations by day; a number that means
/// no built-in nation on a day keeps an id such as <c>cow-240</c>, with a finding. Cite as: Gibler 2009, Correlates of War Formal Alliances v4.1.
/// </para>
/// </remarks>
public static class CowAlliances
{
    /// <summary>The alliances of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DatasetException">The file cannot be read at all; the exception says why. Rows that cannot be used are no reason: they are findings of the reading.</exception>
    /// <example>
    /// <code>
    /// var cow = CowAlliances.Load("alliance_v4.1_by_member.csv");
    /// cow.Set.Between("USA", "DEU", "1998-06-30").FirstOwes // defence, non-aggression, consultation; unknown: offence
    /// </code>
    /// </example>
    public static AllianceReading Load(string path) => AllianceImporter.Given(AllianceImporter.Read(path, f => new CowMemberRows(f), out var findings), findings);

    /// <summary>The alliances of a file, unless it cannot be read at all.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="reading">The alliances; absent where the file cannot be read.</param>
    /// <param name="findings">All findings.</param>
    /// <example>
    /// <code>
    /// CowAlliances.TryLoad("alliance_v4.1_by_member.csv", out var reading, out var findings) // true
    /// </code>
    /// </example>
    public static bool TryLoad(string path, [NotNullWhen(true)] out AllianceReading? reading, out FindingList findings) =>
        (reading = AllianceImporter.Read(path, f => new CowMemberRows(f), out findings)) is not null;

    /// <summary>The alliances of a text in the file's format.</summary>
    /// <param name="text">The text, the first line with the names of the columns.</param>
    /// <exception cref="DatasetException">The text is no table with the columns that are needed.</exception>
    /// <example>
    /// <code>
    /// var cow = CowAlliances.Parse(File.ReadAllText("alliance_v4.1_by_member.csv"));
    /// cow.Set.MembersOf("cow-1", "1900-01-01").Nations // [GBR, PRT]
    /// </code>
    /// </example>
    public static AllianceReading Parse(string text) => AllianceImporter.Given(AllianceImporter.Parse(text, f => new CowMemberRows(f), out var findings), findings);
}
