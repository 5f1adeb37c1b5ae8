using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Deployments.Tests.Reference;

/// <summary>The built-in data files themselves, read as they are embedded, without the library's reader.</summary>
public sealed class ReferenceDataTests
{
    private const string Nations = "nations.tsv", NamesFile = "names.tsv", CodesFile = "codes.tsv", Spells = "spells.tsv", Successions = "successions.tsv",
        Territories = "territories.tsv", NotNations = "not-nations.tsv", Sources = "sources.tsv", Alliances = "alliances.tsv", Memberships = "memberships.tsv", Obligations = "obligations.tsv";

    private static readonly string[] CodeSystems = ["iso_alpha2", "iso_alpha3", "iso_numeric", "m49", "cow", "gw"];

    private static readonly ConcurrentDictionary<string, List<Dictionary<string, string>>> Read = new();

    [Theory]
    [InlineData(Nations, "id name life note source")]
    [InlineData(NamesFile, "of name kind during source")]
    [InlineData(CodesFile, "of system code during source")]
    [InlineData(Spells, "nation system code during marks source")]
    [InlineData(Successions, "from to on source")]
    [InlineData(Territories, "id name sovereigns note source")]
    [InlineData(NotNations, "name codes reason source")]
    [InlineData(Sources, "key citation")]
    [InlineData(Alliances, "id name other_names kind life cow atop incomplete source")]
    [InlineData(Memberships, "alliance nation role definition during source")]
    [InlineData(Obligations, "alliance kind by to during unknown source")]
    public void File_HasItsColumnsInEveryRow(string file, string columns)
    {
        var lines = Lines(file);

        Assert.Equal(columns.Split(' '), lines[0].Split('\t'));
        var count = columns.Split(' ').Length;
        Assert.DoesNotContain(lines.Skip(1), line => line[0] != '#' && line.Split('\t').Length != count);
    }

    [Theory]
    [InlineData(Nations, 1)]
    [InlineData(NamesFile, 4)]
    [InlineData(CodesFile, 4)]
    [InlineData(Spells, 4)]
    [InlineData(Successions, 2)]
    [InlineData(Territories, 1)]
    [InlineData(NotNations, 1)]
    [InlineData(Sources, 1)]
    [InlineData(Alliances, 1)]
    [InlineData(Memberships, 5)]
    [InlineData(Obligations, 5)]
    public void File_IsSortedByItsKey_WithoutDuplicates(string file, int keyColumns)
    {
        var keys = Lines(file).Skip(1).Where(line => line[0] != '#').Select(line => string.Join('\t', line.Split('\t').Take(keyColumns))).ToList();

        Assert.NotEmpty(keys);
        Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), keys);
    }

    [Theory]
    [InlineData(Nations)]
    [InlineData(NamesFile)]
    [InlineData(CodesFile)]
    [InlineData(Spells)]
    [InlineData(Successions)]
    [InlineData(Territories)]
    [InlineData(NotNations)]
    [InlineData(Alliances)]
    [InlineData(Memberships)]
    [InlineData(Obligations)]
    public void File_HasASourceInEveryRow_AndNoStrayBlanks(string file)
    {
        var rows = Rows(file);

        Assert.DoesNotContain(rows, row => row["source"].Length == 0);
        Assert.DoesNotContain(rows.SelectMany(row => row.Values), cell => cell != cell.Trim());
    }

    [Theory]
    [InlineData(Nations)]
    [InlineData(NamesFile)]
    [InlineData(CodesFile)]
    [InlineData(Spells)]
    [InlineData(Successions)]
    [InlineData(Territories)]
    [InlineData(NotNations)]
    public void File_NamesOnlyDeclaredSources(string file) =>
        Assert.Empty(Rows(file).SelectMany(row => row["source"].Split(' ')).Except(Rows(Sources).Select(row => row["key"])));

    [Fact]
    public void Sources_AreAllUsed() =>
        Assert.Empty(Rows(Sources).Select(row => row["key"]).Except(new[] { Nations, NamesFile, CodesFile, Spells, Successions, Territories, NotNations }.SelectMany(Rows).SelectMany(row => row["source"].Split(' '))));

    [Theory]
    [InlineData("id", "^[A-Z]{3}(-[0-9]{3})?$")]
    [InlineData("iso_alpha2", "^[A-Z]{2}$")]
    [InlineData("iso_alpha3", "^[A-Z]{3}$")]
    [InlineData("iso_numeric", "^[0-9]{3}$")]
    [InlineData("m49", "^[0-9]{3}$")]
    [InlineData("cow", "^[1-9][0-9]{0,2}$")]
    [InlineData("gw", "^[1-9][0-9]{0,2}$")]
    public void Nations_CodesAreWellFormed(string column, string pattern)
    {
        var codes = Rows(Nations).SelectMany(row => Codes(row, column)).Select(code => code.Code);

        Assert.DoesNotContain(codes, code => !Regex.IsMatch(code, pattern));
    }

    [Fact]
    public void Nations_SeveralCodesOfOneSystem_AreAllDated_AndInsideTheNationsLife()
    {
        foreach (var (row, column) in Rows(Nations).SelectMany(row => CodeSystems.Select(column => (row, column))))
        {
            var life = Span(row["life"]);
            Assert.True(!row[column].Contains('|') || row[column].Split('|').All(cell => cell.Contains('@')), row["id"]);
            Assert.All(Codes(row, column), code => Assert.True(life.Start <= code.Start && code.End <= life.End, $"{row["id"]} {column} {code}"));
        }
    }

    [Theory]
    [InlineData("iso_alpha2")]
    [InlineData("iso_alpha3")]
    [InlineData("iso_numeric")]
    [InlineData("m49")]
    [InlineData("cow")]
    [InlineData("gw")]
    public void Nations_NoCodeMeansTwoNationsOnOneDay(string column)
    {
        var codes = Rows(Nations).SelectMany(row => Codes(row, column)).GroupBy(code => code.Code);

        foreach (var same in codes.Select(group => group.OrderBy(code => code.Start).ToList()))
        {
            Assert.All(same.Zip(same.Skip(1)), pair => Assert.True(pair.First.End < pair.Second.Start, $"{pair.First} and {pair.Second} overlap."));
        }
    }

    [Fact]
    public void Nations_OneSystemHasOneCodePerDay()
    {
        foreach (var (row, column) in Rows(Nations).SelectMany(row => CodeSystems.Select(column => (row, column))))
        {
            var codes = Codes(row, column).OrderBy(code => code.Start).ToList();
            Assert.All(codes.Zip(codes.Skip(1)), pair => Assert.True(pair.First.End < pair.Second.Start, $"{row["id"]} {column}"));
        }
    }

    [Theory]
    [InlineData("gw", "970", "2000-01-01", "KIR")]
    [InlineData("cow", "970", "2000-01-01", "NRU")]
    [InlineData("iso_alpha2", "NA", "2000-01-01", "NAM")]
    [InlineData("cow", "365", "1914-08-01", "RUS")]
    [InlineData("cow", "365", "1991-12-25", "SUN")]
    [InlineData("cow", "365", "1991-12-26", "RUS")]
    [InlineData("gw", "365", "1985-09-30", "SUN")]
    [InlineData("iso_numeric", "643", "2000-01-01", "RUS")]
    [InlineData("iso_numeric", "810", "1985-09-30", "SUN")]
    [InlineData("cow", "260", "1990-10-02", "DEU")]
    [InlineData("cow", "260", "1990-10-03", null)]
    [InlineData("cow", "255", "1990-10-02", null)]
    [InlineData("cow", "255", "1990-10-03", "DEU")]
    [InlineData("gw", "260", "2016-12-31", "DEU")]
    [InlineData("gw", "255", "1990-10-03", null)]
    [InlineData("cow", "265", "1990-10-02", "DDR")]
    [InlineData("cow", "265", "1990-10-03", null)]
    [InlineData("cow", "678", "1990-05-21", "YEM")]
    [InlineData("cow", "679", "1990-05-22", "YEM")]
    [InlineData("gw", "678", "2016-12-31", "YEM")]
    [InlineData("cow", "680", "1990-05-21", "YMD")]
    [InlineData("cow", "345", "1914-08-01", "SRB")]
    [InlineData("cow", "345", "2003-02-03", "YUG")]
    [InlineData("cow", "345", "2003-02-04", "SCG")]
    [InlineData("cow", "345", "2006-06-04", "SCG")]
    [InlineData("cow", "345", "2006-06-05", "SRB")]
    [InlineData("gw", "345", "2006-06-05", null)]
    [InlineData("gw", "340", "2006-06-05", "SRB")]
    [InlineData("iso_alpha2", "CS", "1992-12-31", "CSK")]
    [InlineData("iso_alpha2", "CS", "2003-07-23", "SCG")]
    [InlineData("iso_alpha3", "YUG", "2003-07-22", "SCG")]
    [InlineData("iso_numeric", "891", "1993-07-28", "YUG")]
    [InlineData("cow", "817", "1968-06-30", "RVN")]
    [InlineData("cow", "327", "2016-12-31", null)]
    public void Nations_CodeOnADay_MeansThisNation(string system, string code, string day, string? id)
    {
        Assert.Equal(id, NationOf(system, code, Day(day)));
    }

    [Theory]
    [InlineData("KOS", "iso_alpha2 iso_alpha3 iso_numeric m49")]
    [InlineData("TWN", "m49")]
    [InlineData("PSE", "cow gw")]
    [InlineData("VAT", "cow gw")]
    [InlineData("RVN", "iso_alpha2 iso_alpha3 m49")]
    public void Nations_OutsideACodeSystem_HaveNoCodeInIt(string id, string systems)
    {
        var row = Rows(Nations).Single(nation => nation["id"] == id);

        Assert.Equal(systems.Split(' '), CodeSystems.Where(system => row[system].Length == 0));
    }

    [Fact]
    public void Nations_CodesAgreeWithThePublishedCodeList()
    {
        // Where the list puts a number of the past on a nation of today; the notes in the data say why it is not followed.
        string[] notFollowed = ["VAT cow 327", "VAT gw 327", "VNM gw 815"];
        (string List, string Ours)[] columns = [("iso2c", "iso_alpha2"), ("iso3c", "iso_alpha3"), ("iso3n", "iso_numeric"), ("un", "m49"), ("cown", "cow"), ("gwn", "gw")];
        var list = PublishedList.Rows("country_codes/codelist_slim.csv").Where(row => row["iso3c"].Length > 0).ToDictionary(row => row["iso3c"]);
        var compared = 0;

        foreach (var nation in Rows(Nations).Where(nation => list.ContainsKey(nation["id"])))
        {
            foreach (var (theirs, ours) in columns.Where(pair => list[nation["id"]][pair.List].Length > 0))
            {
                var published = list[nation["id"]][theirs];
                if (notFollowed.Contains($"{nation["id"]} {ours} {published}"))
                {
                    continue;
                }

                compared++;
                Assert.True(Codes(nation, ours).Any(code => code.Code == published || code.Code == published.PadLeft(3, '0')), $"{nation["id"]} {ours}: the list has {published}.");
            }
        }

        Assert.True(compared > 1100, $"Only {compared} codes were compared.");
    }

    [Theory]
    [InlineData("cow")]
    [InlineData("gw")]
    public void Nations_LivesCoverTheSpellsOfTheStateSystem(string system)
    {
        var spells = system == "cow"
            ? PublishedList.Rows("state_systems/states2016.csv").Select(row => (Code: row["ccode"], Start: Ymd(row, "st"), End: Ymd(row, "end")))
            : PublishedList.Rows("state_systems/gwstates_states-pkg.csv").Select(row => (Code: row["gwcode"], Start: Day(row["start"]), End: Day(row["end"])));
        var lives = Rows(Nations).ToDictionary(row => row["id"], row => Span(row["life"]));
        var known = Rows(Nations).SelectMany(row => Codes(row, system)).Select(code => code.Code).ToHashSet();

        foreach (var (code, start, end) in spells.Where(spell => known.Contains(spell.Code)))
        {
            Assert.All(new[] { start, end }, day =>
            {
                var id = NationOf(system, code, day);
                Assert.True(id is not null && lives[id].Start <= day && day <= lives[id].End, $"{system} {code} on {day} is {id ?? "nobody"}.");
            });
        }
    }

    private static string? NationOf(string system, string code, LocalDate day) =>
        Rows(Nations).SingleOrDefault(row => Codes(row, system).Any(dated => dated.Code == code && dated.Start <= day && day <= dated.End))?["id"];

    private static IEnumerable<(string Code, LocalDate Start, LocalDate End)> Codes(Dictionary<string, string> row, string column)
    {
        foreach (var cell in row[column].Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = cell.Split('@');
            var (start, end) = Span(parts.Length > 1 ? parts[1] : row.GetValueOrDefault("life", "/.."));
            yield return (parts[0], start, end);
        }
    }

    private static (LocalDate Start, LocalDate End) Span(string interval)
    {
        Assert.Equal(2, interval.Split('/').Length);
        var span = EdtfDate.Parse(interval).ToSpan();
        return (span.Start ?? LocalDate.MinIsoValue, span.End ?? LocalDate.MaxIsoValue);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static LocalDate Ymd(Dictionary<string, string> row, string prefix)
    {
        int Part(string name) => int.Parse(row[prefix + name], System.Globalization.CultureInfo.InvariantCulture);
        return new LocalDate(Part("year"), Part("month"), Part("day"));
    }

    private static List<Dictionary<string, string>> Rows(string file) =>
        Read.GetOrAdd(file, name => name == Nations ? WithCodes(Plain(name)) : Plain(name));

    private static List<Dictionary<string, string>> Plain(string name) => PublishedList.Table([.. Lines(name).Where(line => line[0] != '#')], line => line.Split('\t'));

    /// <summary>Each nation with a column for each system: its codes, dated ones with their span.</summary>
    private static List<Dictionary<string, string>> WithCodes(List<Dictionary<string, string>> nations)
    {
        var codes = Rows(CodesFile).ToLookup(row => (row["of"], row["system"]), row => row["code"] + (row["during"].Length == 0 ? "" : "@" + row["during"]));
        foreach (var (nation, column) in nations.SelectMany(nation => CodeSystems.Select(column => (nation, column))))
            nation[column] = string.Join('|', codes[(nation["id"], column == "gw" ? "gleditsch-ward" : column.Replace('_', '-'))]);
        return nations;
    }

    private static List<string> Lines(string file)
    {
        using var stream = Assembly.Load("Deployments.Core").GetManifestResourceStream("Deployments.Reference." + file);
        Assert.NotNull(stream);
        var text = new StreamReader(stream).ReadToEnd();
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return [.. text[..^1].Split('\n')];
    }
}
