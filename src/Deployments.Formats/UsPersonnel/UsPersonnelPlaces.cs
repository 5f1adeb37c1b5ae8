using System.Text.RegularExpressions;

namespace Deployments;

/// <summary>The places that rows speak of, known by the compilers' name and number unless the printed name is plainly another place.</summary>
internal sealed partial class UsPersonnelPlaces
{
    private readonly Dictionary<(string Code, string Name), UsPersonnelPlace> places = [];
    private readonly Dictionary<string, UsPersonnelPlace> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<UsPersonnelPlace, (UsPersonnelOther? Other, List<UsPersonnelRow> Rows)> rowsOf = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<UsPersonnelPlace> all = [];

    public IReadOnlyList<UsPersonnelPlace> All => all;

    /// <summary>A name without footnote marks and without the years for which it is meant: "Germany *", "South Viet-Nam e/ f/", "PANAMA (1980 - PRESENT)".</summary>
    public static string Clean(string name) => Years().Replace(Marks().Replace(name.Trim(), ""), "").Trim();

    public static Id<ForceContribution> WholeOf(UsPersonnelPlace place) => $"usa-{place.Theatre}-troops-active-duty";

    /// <summary>The place of that name; null where no row has it.</summary>
    public UsPersonnelPlace? Named(string name) => byName.GetValueOrDefault(name);

    public void Add(UsPersonnelRow row)
    {
        var printed = Clean(row.Location);
        var other = UsPersonnelJudgements.Others.FirstOrDefault(o => o.Code == row.Code && o.Locations.Contains(printed, StringComparer.OrdinalIgnoreCase));
        var country = Clean(row.Country);
        var name = other?.Name ?? UsPersonnelJudgements.Names.FirstOrDefault(n => n.Printed.Equals(country, StringComparison.OrdinalIgnoreCase))?.Name ?? country;
        var code = UsPersonnelJudgements.Codes.Where(c => c.Code == row.Code && c.Name == name).Select(c => c.Means).FirstOrDefault(row.Code);
        if (!places.TryGetValue((code, name), out var place))
        {
            var id = Slug.Of(name);
            place = new UsPersonnelPlace(ids.Add(id) ? id : $"{id}-{Slug.Of(code)}", name, code, other is null ? name : country);
            ids.Add(place.Theatre.Value);
            places.Add((code, name), place);
            byName.TryAdd(name, place);
            rowsOf.Add(place, (other, []));
            all.Add(place);
        }

        row.Place = place;
        rowsOf[place].Rows.Add(row);
    }

    /// <summary>The theatres of the places, with their hosts; a place whose soil is nobody's on some days has a finding.</summary>
    public IReadOnlyList<Theatre> Theatres(TableFindings findings) => [.. all.Select(p => new Theatre
    {
        Id = p.Theatre,
        Name = p.Name,
        Hosts = UsPersonnelHosts.Of(p, rowsOf[p].Other, rowsOf[p].Rows, findings),
        Maritime = p.Code == UsPersonnelFormat.Afloat,
    })];

    [GeneratedRegex(@"(\s*(\*|\b[a-z]/))+\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s*\(\d{4} - (\d{4}|PRESENT)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Years();
}
