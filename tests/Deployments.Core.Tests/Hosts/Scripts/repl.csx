#r "nuget: Deployments.Core, VERSION"
using Deployments;
Console.WriteLine("begin");
var data = Dataset.Load("dataset.json");
var table = data.Troops(Stage.Deployed).By(Facet.Nation).AtMonthEnds("2016-06", "2016-06");
var isRead = Dataset.TryParse("""{ "format": "deployments/1", "title": 5 }""", out _, out var findings);
table
findings
table["NOR", "2016-06"].Explain()
table.Series("NOR")
Nations.Find("Norway").Found
data.Operations[0]
data
TroopCount.Parse("nearly 200")
new[] { TroopCount.Parse("nearly 200"), TroopCount.Parse("some 560") }
