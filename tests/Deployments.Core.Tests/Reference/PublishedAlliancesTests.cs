using System.Globalization;

namespace Deployments.Tests.Reference;

/// <summary>The built-in members beside the two published datasets: each difference is listed with its reason, and no other may appear.</summary>
public sealed class PublishedAlliancesTests
{
    private static readonly LocalDate LastDayOfCow = new(2012, 12, 31), LastDayOfAtop = new(2016, 12, 31);

    /// <summary>A nation's spell in a published dataset, both ends included; no end where it is in force when the dataset ends.</summary>
    private sealed record Spell(string Alliance, string Nation, LocalDate Start, LocalDate? End);

    [Fact]
    public void Cow_MembersDifferOnlyWhereItIsExplained()
    {
        var spells = Of("cow", "cow_alliances/alliance_v4.1_by_member.csv", "version4id", row => (row["ccode"], Date(row, "mem_st_year", "mem_st_month", "mem_st_day"), Date(row, "mem_end_year", "mem_end_month", "mem_end_day")));

        Assert.Equal(PublishedDifferences.Cow.Select(d => d.Text).Order(StringComparer.Ordinal), Differences(spells, LastDayOfCow));
    }

    /// <summary>ATOP's exits are exclusive; 0 means in force.</summary>
    [Fact]
    public void Atop_MembersDifferOnlyWhereItIsExplained()
    {
        var spells = Of("atop", "atop/atop-member-level.csv", "atopid", row => (row["member"], Date(row, "yrent", "moent", "dayent"), Date(row, "yrexit", "moexit", "dayexit")?.PlusDays(-1)));

        Assert.Equal(PublishedDifferences.Atop.Select(d => d.Text).Order(StringComparer.Ordinal), Differences(spells, LastDayOfAtop));
    }

    [Fact]
    public void Differences_AllHaveAReason() =>
        Assert.All(PublishedDifferences.Cow.Concat(PublishedDifferences.Atop), d => Assert.True(d.Reason.Length > 10, d.Text));

    [Fact]
    public void Obligations_AreOfTheKindsThatAtopCodes()
    {
        (string Column, ObligationKind Kind)[] kinds =
        [
            ("defense", ObligationKind.Defence), ("offense", ObligationKind.Offence), ("neutral", ObligationKind.Neutrality),
            ("nonagg", ObligationKind.NonAggression), ("consul", ObligationKind.Consultation),
        ];
        var rows = PublishedList.Rows("atop/atop-member-level.csv").ToLookup(row => row["atopid"]);

        foreach (var alliance in ReferenceTable.Read("alliances").Where(r => r.Parts("atop").Length > 0))
        {
            var coded = kinds.Where(k => alliance.Parts("atop").Any(n => rows[n].Any(row => row[k.Column] == "1"))).Select(k => k.Kind);
            Assert.Equal((alliance["id"], string.Join(' ', coded.Order())), (alliance["id"], string.Join(' ', BuiltInReference.AlliancesById[alliance["id"]].Obligations.Where(o => !o.Unknown).Select(o => o.Kind).Distinct().Order())));
        }
    }

    /// <summary>A spell agrees where one of our spans, by either definition, has its start, and one has its end; spans that begin after the dataset ends are not compared.</summary>
    private static IEnumerable<string> Differences(IReadOnlyCollection<Spell> spells, LocalDate last)
    {
        Assert.True(spells.Count > 100, $"Only {spells.Count} spells were compared.");
        var differences = new List<string>();
        foreach (var alliance in spells.GroupBy(s => s.Alliance))
        {
            var ours = BuiltInReference.AlliancesById[alliance.Key].Members
                .Where(m => m.Role == MembershipRole.Member && (m.Span.Start ?? LocalDate.MinIsoValue) <= last).ToLookup(m => m.Nation.Value, m => m.During!.Value);
            foreach (var spell in alliance)
            {
                var spans = ours[spell.Nation].ToList();
                if (spans.Count == 0)
                    differences.Add($"{alliance.Key} {spell.Nation}: ours has none");
                if (spans.Count > 0 && !spans.Any(s => s.Start.Earliest <= spell.Start && spell.Start <= s.Start.Latest))
                    differences.Add($"{alliance.Key} {spell.Nation}: starts {Text(spell.Start)}");
                if (spans.Count > 0 && !spans.Any(s => spell.End is { } end ? s.End.Earliest <= end && end <= s.End.Latest : s.EndKind != EdtfEnd.Stated || s.End.Latest > last))
                    differences.Add($"{alliance.Key} {spell.Nation}: ends {Text(spell.End)}");
            }

            differences.AddRange(ours.Select(g => g.Key).Except(alliance.Select(s => s.Nation)).Select(nation => $"{alliance.Key} {nation}: theirs has none"));
        }

        return differences.Distinct().Order(StringComparer.Ordinal);
    }

    /// <summary>The spells of the alliances that name their number, phases and changes of a nation's number joined.</summary>
    private static List<Spell> Of(string dataset, string path, string number, Func<Dictionary<string, string>, (string Code, LocalDate? Start, LocalDate? End)> read)
    {
        var ids = ReferenceTable.Read("alliances").SelectMany(r => r.Parts(dataset).Select(n => (Number: n, Id: r["id"]))).ToDictionary(p => p.Number, p => p.Id);
        var rows = PublishedList.Rows(path).Where(row => ids.ContainsKey(row[number]))
            .Select(row => (Alliance: ids[row[number]], Number: row[number], Read: read(row)))
            .Select(p => (p.Number, Spell: new Spell(p.Alliance, NationOf(p.Read.Code, p.Read.Start!.Value), p.Read.Start.Value, p.Read.End)));
        return [.. rows.GroupBy(p => (p.Number, p.Spell.Alliance, p.Spell.Nation)).SelectMany(g => Joined(g.Select(p => p.Spell))).Distinct()];
    }

    private static List<Spell> Joined(IEnumerable<Spell> spells)
    {
        var joined = new List<Spell>();
        foreach (var spell in spells.OrderBy(s => s.Start))
        {
            if (joined is [.., var before] && before.End is { } end && end.PlusDays(1) >= spell.Start)
                joined[^1] = before with { End = spell.End };
            else
                joined.Add(spell);
        }

        return joined;
    }

    /// <summary>The nation of a number on a day; COW lets a few accede before they exist.</summary>
    private static string NationOf(string cow, LocalDate day) =>
        BuiltInReference.NationsById.Values.Where(n => n.Codes.Cow.Any(c => c.Value.Value == cow && c.HoldsOn(day)))
            .OrderByDescending(n => n.Life!.Value.ToSpan().Contains(day)).First().Id.Value;

    private static LocalDate? Date(Dictionary<string, string> row, string year, string month, string day) =>
        row[year] is "" or "0" ? null : new LocalDate(Number(row[year]), Number(row[month]), Number(row[day]));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "never";
}
