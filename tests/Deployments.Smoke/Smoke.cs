#:package Deployments.Core@VERSION
#:package Deployments.Formats@VERSION

// The main query from end to end, as a trimmed or native program would use it: see README.md beside this file.
//   Smoke kfor.json FOLDER    the folder takes what is saved

using Deployments;
using NodaTime;

var started = Environment.GetEnvironmentVariable("SMOKE_TIMES") is null ? null : System.Diagnostics.Stopwatch.StartNew();
var folder = args[1];

// A dataset, its totals by country as known on a day, one cell explained.
var data = Dataset.Load(args[0]);
var table = data.Troops(Stage.Deployed).AsKnownOn(new LocalDate(2022, 12, 31)).By(Facet.Nation).AtYearEnds("2020", "2022");
Console.WriteLine(table);
var cell = table.Cells.Where(c => c.Row is not null && c.State == CellState.Figure).OrderByDescending(c => c.Low).First();
Console.WriteLine(cell.Explain());
if (started is not null)
    Console.Error.WriteLine(FormattableString.Invariant($"load, total and explain: {started.Elapsed.TotalMilliseconds:F0} ms"));

// A table by a mapping, with a row that cannot be used.
var mapping = new TableMapping
{
    Info = new DatasetInfo { Title = "Contributors to two missions" },
    Document = new Source { Id = "ministry", Publisher = "A ministry of defence", Published = "2020-03-15" },
    Contributor = "country",
    Operation = "mission",
    Category = PersonnelCategory.Troops,
    Effective = "date",
    Figures = ["troops"],
};
const string Csv = "country,mission,date,troops\nFrance,UNIFIL,2020-01-31,700\nIreland,UNIFIL,2020-01-31,about 340\nFrance,MINUSMA,2020-02-29,30\n";
File.WriteAllText(Path.Combine(folder, "missions.csv"), Csv);
var reading = mapping.Load(Path.Combine(folder, "missions.csv"));
Console.WriteLine(reading);
var missions = reading.Dataset.Troops(Stage.Deployed).By(Facet.Nation).AtMonthEnds("2020-01", "2020-02");
Console.WriteLine(missions);
mapping.TryReadText(Csv + "Irelnd,UNIFIL,2020-02-29,n.a.\n", out var refused);
foreach (var finding in refused.Findings)
    Console.WriteLine(finding);

// What is saved is what comes back, byte for byte.
var saved = Path.Combine(folder, "saved.json");
data.Save(saved);
Same("JSON", Dataset.Load(saved));
missions.WriteCsv(Path.Combine(folder, "missions-out.csv"));
Console.WriteLine(File.ReadAllText(Path.Combine(folder, "missions-out.csv")));
data.WriteParquet(Path.Combine(folder, "saved.parquet"));
Same("Parquet", ParquetFiles.Load(Path.Combine(folder, "saved.parquet")));
data.WriteArrow(Path.Combine(folder, "saved.arrow"));
Same("Arrow", ArrowFiles.Load(Path.Combine(folder, "saved.arrow")));
data.WriteDataPackage(Path.Combine(folder, "saved.zip"), "2024-06-30");
Same("data package", DataPackages.Load(Path.Combine(folder, "saved.zip")));

// What is built in.
Console.WriteLine(string.Join(", ", Nations.Find("South Korea")));
Console.WriteLine(Alliances.Between("USA", "DEU", "1955-05-06"));
Console.WriteLine(table.Cite());

void Same(string form, Dataset back) => Console.WriteLine(back.ToJson() == data.ToJson() ? $"{form}: the same" : $"{form}: CHANGED");
