#:project ../src/Deployments.Formats

// Counts United States military on active duty abroad at one month's report, in the DMDC reports as compiled for troopdata (dmdc_reports.csv), which is not part of this repository.
//   dotnet run samples/UsTroops.cs dmdc_reports.csv 1985-09
// Prints the sum of the rows as the report lists them, without the United States' own row, and the ten largest. Territories such as Guam are among them, as in the reports.
// What makes a number doubtful is said on the error stream; a file or a month that cannot be used prints no number and exits 1. Without arguments it reads samples/data/a-few-us-troops.csv: five rows of September 1985.

using System.Globalization;
using Deployments;

if (args is not ([] or [_, _]))
    return Refuse("usage: dotnet run samples/UsTroops.cs <dmdc-reports-csv> <yyyy-mm>, such as 1985-09");
var (path, month) = args is [var file, var asked] ? (file, asked) : (Path.Combine("samples", "data", "a-few-us-troops.csv"), "1985-09");
if (!EdtfDate.TryParse(month, out var report) || month.Length != "1985-09".Length || report.Latest is not { } day)
    return Refuse($"'{month}' is not a month; write it as 1985-09.");
if (!UsPersonnel.TryLoad(path, out var reading, out var findings))
    return Refuse($"{path} cannot be used:\n{string.Join('\n', findings)}");
if (reading.Lists.FirstOrDefault(l => l.Day == day) is not { } list)
    return Refuse($"{path} has no report of {month}; its reports are of {string.Join(", ", reading.Lists.Select(l => l.Title))}.");
if (list.Kind == UsPersonnelListKind.HomeOnly)
    return Refuse($"The report of {list.Title} has the United States alone: how many were abroad is unknown.");

var data = reading.Dataset;
var home = reading.Places.FirstOrDefault(p => p.Code == "2")?.Theatre.Value;
var places = reading.Places.ToDictionary(p => p.Theatre.Value);
var rows = data.ToRows().Where(r => r.EffectiveFirst == day && r is { Component: Component.ActiveDuty, Branch: null } && r.Theatres[0] != home).ToList();
if (list.Kind == UsPersonnelListKind.Partial)
    Console.Error.WriteLine($"The report of {list.Title} is partial: places that it does not name are unknown, not zero, and the total is of those that it names.");
foreach (var row in rows.Where(r => r.Low is null))
    Console.Error.WriteLine($"{places[row.Theatres[0]].Name}: no figure ({row.Missing}). {string.Join(' ', row.Caveats)}");

var literal = rows.Sum(r => r.Low ?? 0);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"total: {literal}"));
foreach (var (name, count) in rows.Where(r => r.Low is not null).Select(r => (places[r.Theatres[0]].Country, r.Low!.Value)).OrderByDescending(r => r.Value).ThenBy(r => r.Country, StringComparer.Ordinal).Take(10))
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {count}"));

// The library's own total of that day: wholes replace their parts, and what is older than the report is left out.
var once = OnceAbroad(data);
if (once != literal)
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"each force once: {once} ({Why()})"));

var parquet = Path.Combine(Path.GetTempPath(), $"us-troops-{Guid.NewGuid():N}.parquet");
try
{
    data.WriteParquet(parquet);
    var again = ParquetFiles.Load(parquet);
    if (OnceAbroad(again) != once || again.ReportCount != data.ReportCount)
        return Refuse($"The dataset read back from Parquet has another total: {OnceAbroad(again)} instead of {once}.");
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"written to Parquet and read back: {again.ReportCount} reports, the same total"));
}
finally
{
    File.Delete(parquet);
}

return 0;

long OnceAbroad(Dataset from) => Low(from.Troops(Stage.Deployed)) - (home is null ? 0 : Low(from.Troops(Stage.Deployed).In(home)));

long Low(TroopQuery troops) => troops.IncludingHome().CarriedForwardAtMost(0).AtMonthEnds(report, report).Total(month).Low ?? 0;

string Why()
{
    var wholes = data.Contributions.Where(c => c.IncludedIn.Count > 0).SelectMany(c => c.IncludedIn.Where(i => i.HoldsOn(day)).Select(i => i.Value.Value)).ToHashSet();
    var subtotals = rows.Where(r => wholes.Contains(r.Contribution) && data.Contributions.Any(c => c.Theatres[0].Value != r.Theatres[0] && rows.Any(p => p.Contribution == c.Id.Value && p.Low is not null) && c.IncludedIn.Any(i => i.HoldsOn(day) && i.Value.Value == r.Contribution))).Select(r => r.Label).Distinct().ToList();
    var twice = rows.GroupBy(r => r.Contribution).Where(g => g.Count() > 1).Select(g => g.First().Label).ToList();
    return string.Join("; ", subtotals.Select(s => $"the subtotal \"{s}\" stands beside its parts").Concat(twice.Select(t => $"{t} is listed twice")));
}

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
