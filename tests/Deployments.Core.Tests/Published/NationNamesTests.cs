using System.Globalization;

namespace Deployments.Tests.Published;

/// <summary>Every name and code of a nation in the published datasets is settled on every day of its span.</summary>
public sealed class NationNamesTests
{
    private static readonly string[] Months = ["", .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12]];

    /// <summary>Hosts that the compilers of the reports file under the number of another nation or of one that did not exist; the name is right.</summary>
    private static readonly string[] OtherwiseNumbered = ["Vietnam", "Viet Nam", "Viet-Nam", "Serbia", "Vatican City"];

    /// <summary>Numbers of the reports that are neither Correlates of War's nor above 999: Puerto Rico, and Serbia as in Gleditsch-Ward.</summary>
    private static readonly int[] NoNumbers = [6, 340];

    [Fact]
    public void CodeList_EveryRow_IsANationATerritoryOrStatedAsNeither()
    {
        foreach (var row in CsvText.Rows(Repository.Published("country_codes", "codelist_slim.csv")))
        {
            var name = row["country.name.en"];
            var id = Nations.Find(name).Found?.Id.Value ?? Nations.FindTerritory(name).Found?.Id.Value;
            Assert.True(id is not null || Settled.Is(Nations.Find(name)), name);
            if (row["iso3c"].Length == 0)
                continue;
            Assert.Equal(row["iso3c"], id);
            foreach (var match in new[] { Nations.FromIso3(row["iso3c"]), Nations.FromIso2(row["iso2c"]), Nations.FromIsoNumeric(row["iso3n"].PadLeft(3, '0')), Nations.FromIso3(row["iso3c"], 2020) })
                Assert.True(match.IsFound ? match.Found.Id.Value == id : match.Reason.StartsWith($"{Nations.FindTerritory(name).Found?.Name} ({id}) is no nation", StringComparison.Ordinal), $"{name}: {match}");
        }
    }

    [Fact]
    public void CodeList_EveryNumberOfAStateSystem_MeansTheNationOfItsRow()
    {
        // 327 is the Papal States, and 815 the Vietnam until 1893; the list puts them on nations of today.
        foreach (var row in CsvText.Rows(Repository.Published("country_codes", "codelist_slim.csv")))
        {
            if (Nations.Find(row["country.name.en"]).Found is not { } nation)
                continue;
            if (row["cown"].Length > 0 && row["cown"] != "327")
                Assert.True(Means(Nations.FromCow(int.Parse(row["cown"], CultureInfo.InvariantCulture)), nation), $"{nation.Name} {row["cown"]}");
            if (row["gwn"].Length > 0 && row["gwn"] is not ("327" or "815"))
                Assert.True(Means(Nations.FromGleditschWard(int.Parse(row["gwn"], CultureInfo.InvariantCulture)), nation), $"{nation.Name} {row["gwn"]}");
        }

        static bool Means(Match<Nation> match, Nation nation) => match.Found?.Id == nation.Id || match.Candidates.Contains(nation);
    }

    [Fact]
    public void Peacekeepers_EveryContributor_IsTheNationOfItsCode()
    {
        foreach (var row in CsvText.Rows(Repository.Published("ipi_peacekeeping", "contributor_mission_type_sex.csv")).DistinctBy(r => (r["Contributor"], r["Contributor_ISO-3"], r["Date"])))
        {
            if (row["Contributor"] == "all")
                Assert.Equal("'all' is no nation: it is the sum of all rows beside it.", Nations.Find("all", row["Date"]).Reason);
            else
                Settled.Agrees(row["Contributor"], row["Date"], Nations.FromIso3(row["Contributor_ISO-3"].TrimEnd('\''), row["Date"]));
        }
    }

    [Fact]
    public void Peacekeepers_EveryContributorFile_IsANationOnEveryDateOfIt()
    {
        foreach (var file in Directory.GetFiles(Repository.Published("ipi_peacekeeping", "countries")))
        {
            foreach (var row in CsvText.Rows(file).Where(r => r["Troops"] != "NA" || r["Police"] != "NA" || r["Experts"] != "NA"))
            {
                var match = Nations.Find(Path.GetFileNameWithoutExtension(file), row["Date"]);
                Assert.True(match.IsFound, $"{file} {row["Date"]}: {match}");
            }
        }
    }

    [Fact]
    public void Peacekeepers_EveryHost_IsSettled()
    {
        foreach (var row in CsvText.Rows(Repository.Published("ipi_peacekeeping", "missions_monthly.csv")).DistinctBy(r => (r["Country of Mission"], r["Date"])).Where(r => r["Country of Mission"] is not ("" or "NA")))
            Settled.Agrees(row["Country of Mission"], row["Date"], Nations.FromIso3(row["Country of Mission ISO-3"], row["Date"]), mustBeFound: false);
    }

    [Fact]
    public void PersonnelByHost_EveryPlace_IsSettled_AndAgreesWithItsNumber()
    {
        foreach (var row in CsvText.Rows(Repository.Published("us_troops", "dmdc_reports.csv")).DistinctBy(r => (r["ccode"], r["countryname"], r["Location"], r["year"], r["month"])))
        {
            var month = new YearMonth(int.Parse(row["year"], CultureInfo.InvariantCulture), Array.IndexOf(Months, row["month"]));
            var day = month.ToDateInterval().End;
            var number = int.Parse(row["ccode"], CultureInfo.InvariantCulture);
            Assert.True(Settled.Is(Nations.FromCow(number, day)) || NoNumbers.Contains(number), $"{number}");
            foreach (var name in new[] { row["countryname"], row["Location"] })
            {
                var match = Nations.Find(name, day);
                Assert.True(Settled.Is(match) || Nations.FindTerritory(name).IsFound, $"{name} {day}: {match}");
                if (!OtherwiseNumbered.Contains(name, StringComparer.OrdinalIgnoreCase) && !OtherwiseNumbered.Contains(row["countryname"]))
                    Settled.Agrees(name, day, Nations.FromCow(number, day), mustBeFound: false);
            }
        }
    }

    [Fact]
    public void CowAlliances_EveryMember_IsTheNationOfItsNumberThroughoutItsMembership()
    {
        foreach (var row in CsvText.Rows(Repository.Published("cow_alliances", "alliance_v4.1_by_member.csv")))
        {
            var first = new LocalDate(Number(row, "mem_st_year"), Number(row, "mem_st_month"), Number(row, "mem_st_day"));
            var last = row["mem_end_year"].Length == 0 ? new LocalDate(2012, 12, 31) : new LocalDate(Number(row, "mem_end_year"), Number(row, "mem_end_month"), Number(row, "mem_end_day"));
            foreach (var day in YearsOf(first, last))
            {
                var code = Nations.FromCow(Number(row, "ccode"), day);
                Assert.True(Settled.Is(code), $"{row["ccode"]} {day}: {code}");
                Settled.Agrees(row["state_name"], day, code, mustBeFound: false);
            }
        }
    }

    [Fact]
    public void Atop_EveryMemberNumber_IsSettledThroughoutItsMembership()
    {
        foreach (var row in CsvText.Rows(Repository.Published("atop", "atop-member-level.csv")))
        {
            for (var year = Number(row, "yrent"); year <= (Number(row, "yrexit") is > 0 and var exit ? exit : 2018); year++)
            {
                var match = Nations.FromCow(Number(row, "member"), year);
                Assert.True(Settled.Is(match), $"{row["member"]} {year}: {match}");
            }
        }
    }

    private static IEnumerable<LocalDate> YearsOf(LocalDate first, LocalDate last) =>
        Enumerable.Range(first.Year + 1, Math.Max(0, last.Year - first.Year)).Select(y => new LocalDate(y, 1, 1)).Prepend(first).Append(last);

    private static int Number(Dictionary<string, string> row, string column) => int.Parse(row[column], CultureInfo.InvariantCulture);
}
