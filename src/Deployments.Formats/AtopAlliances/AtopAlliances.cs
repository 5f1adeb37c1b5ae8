using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Reads the Alliance Treaty Obligations and Provisions data, version 4.01, the member-level file (<c>atop-member-level.csv</c>), as it stands.</summary>
/// <remarks>
/// <para>
/// Columns that are read: atopid, cow4id, member, the years, months and days of entry and exit, ineffect, phase, defense, offense, neutral, nonagg, consul,
/// version. The conditions on obligations (conditio, defcon and the rest) and all other provisions are not read.
/// </para>
/// <para>
/// Exits are excluded and become the day before; 0 is in force at 2016-12-31. The coverage is 1815-01-01 to 2016-12-31. A date without a day is taken as its month.
/// A treaty in several phases repeats its members: it is one alliance, with each member's spans merged and its obligations dated by phase. Accession is dated by
/// signature. What a row's state owes, it owes every other member; a blank flag is unknown.
/// </para>
/// <para>
/// Alliances have ids such as <c>atop-3180</c> and the definition <see cref="MembershipDefinition.Atop"/>. State numbers are those of Correlates of War and mean
/// nations by day; a number that means no built-in nation on a day keeps an id such as <c>cow-300</c>, with a finding. Cite as: Leeds et al. 2002, ATOP v4.01.
/// </para>
/// </remarks>
public static class AtopAlliances
{
    /// <summary>The alliances of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DatasetException">The file cannot be read at all; the exception says why. Rows that cannot be used are no reason: they are findings of the reading.</exception>
    /// <example>
    /// <code>
    /// var atop = AtopAlliances.Load("atop-member-level.csv");
    /// atop.Set.Between("USA", "TUR", "1951-10-22").FirstOwes // defence, non-aggression, consultation
    /// </code>
    /// </example>
    public static AllianceReading Load(string path) => AllianceImporter.Given(AllianceImporter.Read(path, f => new AtopMemberRows(f), out var findings), findings);

    /// <summary>The alliances of a file, unless it cannot be read at all.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="reading">The alliances; absent where the file cannot be read.</param>
    /// <param name="findings">All findings.</param>
    /// <example>
    /// <code>
    /// if (!AtopAlliances.TryLoad("missing.csv", out var reading, out var findings))
    ///     Console.WriteLine(findings[0]);
    /// </code>
    /// </example>
    public static bool TryLoad(string path, [NotNullWhen(true)] out AllianceReading? reading, out FindingList findings) =>
        (reading = AllianceImporter.Read(path, f => new AtopMemberRows(f), out findings)) is not null;

    /// <summary>The alliances of a text in the file's format.</summary>
    /// <param name="text">The text, the first line with the names of the columns.</param>
    /// <exception cref="DatasetException">The text is no table with the columns that are needed.</exception>
    /// <example>
    /// <code>
    /// var atop = AtopAlliances.Parse(File.ReadAllText("atop-member-level.csv"));
    /// atop.Set.Alliances[0].Id // atop-3180
    /// </code>
    /// </example>
    public static AllianceReading Parse(string text) => AllianceImporter.Given(AllianceImporter.Parse(text, f => new AtopMemberRows(f), out var findings), findings);
}
