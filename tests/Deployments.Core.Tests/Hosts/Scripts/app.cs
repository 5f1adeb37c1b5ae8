#:package Deployments.Core@VERSION
#:package Deployments.Formats@VERSION
#:property TreatWarningsAsErrors=true
using Deployments;

var data = Dataset.Load("dataset.json");
var table = data.Troops(Stage.Deployed).By(Facet.Nation).AtMonthEnds("2016-06", "2016-06");
var isRead = Dataset.TryParse("""{ "format": "deployments/1", "title": 5 }""", out _, out var findings);

Show("table", table);
Show("findings", findings);
Show("explanation", table["NOR", "2016-06"].Explain());
Show("series", table.Series("NOR"));
Show("nation", Nations.Find("Norway").Found);
Show("operation", data.Operations[0]);
Show("dataset", data);
Show("count", TroopCount.Parse("nearly 200"));
Show("rows for LINQ", string.Join(", ", table.ToRows().Select(r => $"{r.Row} {r.Low}")));
Show("another package", table.ToCsv().Split('\n')[1]);

static void Show(string what, object? value) => Console.WriteLine($"== {what}\n{value}\n");
