#:project ../src/Deployments.Core

// Prints total troops by country over time from a dataset file, with bounds and footnotes, and explains one cell.
//   dotnet run samples/TroopsByCountry.cs                  the shipped dataset
//   dotnet run samples/TroopsByCountry.cs my-dataset.json  a file of your own
// A file with errors prints its findings and exits 1.

using Deployments;
using NodaTime;

var shipped = args.Length == 0;
var path = shipped ? Path.Combine(SampleFolder(), "data", "kfor.json") : args[0];

if (!Dataset.TryLoad(path, out var data, out var findings))
{
    Console.Error.WriteLine($"{path} cannot be used:");
    foreach (var finding in findings)
        Console.Error.WriteLine(finding);
    return 1;
}

Console.WriteLine(data.Info.Title);
foreach (var finding in findings)
    Console.WriteLine(finding);
Console.WriteLine();

if (data.Coverage is not { Start: { } first, End: { } last })
{
    Console.WriteLine("The dataset has no dated reports, so there is nothing to total.");
    return 0;
}

// Six columns, so that a table fits a screen: the last day that the dataset covers and the five year, month or day ends before it.
// For every year, write query.AtYearEnds("1999", "2024"); for a limit on old figures, query.CarriedForwardAtMost(366).
var query = data.Troops(Stage.Deployed).By(Facet.Nation);
var table = query.AtEnds(Columns(first, last));
Console.WriteLine(table);

// The cell to explain: the largest figure of the last column that has one.
var cell = table.Cells.Where(c => c.Row is not null && c.State == CellState.Figure).OrderByDescending(c => c.Period.Last).ThenByDescending(c => c.Low).FirstOrDefault();
if (cell is not null)
    Console.WriteLine(cell.Explain());
return 0;

static IReadOnlyList<CalendarPeriod> Columns(LocalDate first, LocalDate last)
{
    var days = Period.DaysBetween(first, last);
    var all = days > 2 * 366 ? CalendarPeriods.Years(first, last) : days > 2 * 31 ? CalendarPeriods.Months(first, last) : CalendarPeriods.EveryDays(1, first, last);
    return [.. all.Where(p => p.Last < last).TakeLast(5), .. CalendarPeriods.Days(last)];
}

// The folder of this file, which `dotnet run` hands to the app.
static string SampleFolder() => AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples";
