#:project ../src/Deployments.Formats

// Uniformed UN peacekeepers in one month by the IPI Peacekeeping Database's files of contributors (a folder of one CSV for each nation), which are not part of this repository.
//   dotnet run samples/UnPeacekeeping.cs                                  a few rows that ship with the samples
//   dotnet run samples/UnPeacekeeping.cs ipi_peacekeeping/countries       the last list
//   dotnet run samples/UnPeacekeeping.cs ipi_peacekeeping/countries 2013-12
// Prints the total, troops, police and experts, then the ten largest contributors; then writes the dataset to Parquet and reads it back.
// What is unknown is no number: until July 1992 the lists count experts among the troops. A month without a list prints no number and exits 1.

using System.Globalization;
using Deployments;

if (args.Length > 2)
    return Refuse("usage: dotnet run samples/UnPeacekeeping.cs <folder-of-contributor-files> [yyyy-mm or yyyy-mm-dd]");
var path = args.Length > 0 ? args[0] : Path.Combine(SampleFolder(), "data", "un-contributors");
if (!Directory.Exists(path))
    return Refuse($"There is no folder '{path}'; expected one with a file for each contributor, such as Bangladesh.csv.");
var asked = default(EdtfDate);
if (args.Length == 2 && (!EdtfDate.TryParse(args[1], out asked) || args[1].Length is not (7 or 10) || asked.Earliest is null))
    return Refuse($"'{args[1]}' is neither a month nor a day; write it as 2013-12 or 2013-12-31.");

if (!Peacekeeping.TryLoadContributors([path], out var reading))
    return Refuse($"{path} cannot be used:\n{string.Join('\n', reading.Findings)}");
// A list holds for its month, also where it is dated a day or two before the month's end.
var data = reading.Dataset;
var lists = data.Contributions.SelectMany(c => c.Reports).Select(r => r.Effective.Earliest!.Value).Distinct().Order().ToList();
var month = args.Length == 2 ? asked.Earliest!.Value : lists[^1];
var held = lists.Where(d => d.Year == month.Year && d.Month == month.Month).ToList();
if (held.Count == 0)
    return Refuse(FormattableString.Invariant($"There is no list of {month.Year}-{month.Month:00} in {path}, so nobody knows; its {lists.Count} lists are of {lists[0]:uuuu-MM} to {lists[^1]:uuuu-MM}."));

var day = EdtfDate.FromDay(held[^1]);
Console.Error.WriteLine(reading);
foreach (var finding in reading.Findings.Where(f => f.Code == FindingCodes.RowTwice || f.Value == $"{day}"))
    Console.Error.WriteLine(finding);

var table = Nations(data);
var total = Text(table.Total($"{day}"));
Console.WriteLine($"total: {total}");
Console.WriteLine($"troops: {Of(PersonnelCategory.Troops)}");
Console.WriteLine($"police: {Of(PersonnelCategory.Police)}");
Console.WriteLine($"experts: {Of(PersonnelCategory.ExpertsOnMission)}");
var largest = table.ToRows().Where(r => r.Best > 0).Select(r => (Code: Code(r.Row), Best: r.Best!.Value)).OrderByDescending(r => r.Best).ThenBy(r => r.Code, StringComparer.Ordinal);
foreach (var (code, best) in largest.Take(10))
    Console.WriteLine(FormattableString.Invariant($"{code} {best}"));

var file = Path.Combine(Path.GetTempPath(), $"un-peacekeeping-{Environment.ProcessId}.parquet");
try
{
    data.WriteParquet(file);
    var again = Text(Nations(ParquetFiles.Load(file)).Total($"{day}"));
    if (again != total)
        return Refuse($"The dataset read back from Parquet comes to {again}, not to {total}.");
    Console.WriteLine(FormattableString.Invariant($"Parquet: {data.ReportCount} reports written and read back, with the same total"));
}
finally
{
    File.Delete(file);
}

return 0;

TroopTable Nations(Dataset from) => from.Personnel(Stage.Deployed, PersonnelCategory.Uniformed).IncludingHome().By(Facet.Nation).On(day);

string Of(PersonnelCategory category)
{
    var cell = data.Personnel(Stage.Deployed, category).IncludingHome().On(day).Total($"{day}");
    if (Text(cell) == "unknown")
        Console.Error.WriteLine($"{category}: {cell.UnknownCount} unknown, such as {string.Join("", cell.Explain().Unknown.Take(1).Select(u => $"{u.Contribution.Id} ({u.Reason} {u.IncludedIn})"))}.");
    return Text(cell);
}

static string Text(TroopCell cell) => cell switch
{
    { State: CellState.Figure, UnknownCount: 0, Best: { } best } => best.ToString(CultureInfo.InvariantCulture),
    { State: CellState.NoneReported } => "none reported",
    _ => "unknown",
};

string Code(string nation) => $"{data.FindNation(nation).Found?.CodeOn<IsoAlpha3>(day).Code?.ToString() ?? nation}";

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}

// The folder of this file, which `dotnet run` hands to the app.
static string SampleFolder() => AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples";
