#:package Deployments.Formats@0.1.0
#:package Deployments.Plotting@0.1.0

// Who sends troops to UN peacekeeping: troops by country over time, the five largest contributors, the share of NATO's members, one cell explained, one chart.
//   dotnet run un-peacekeeping.cs                               eight contributors in 2013, which ship with the samples
//   dotnet run un-peacekeeping.cs ipi_peacekeeping/countries    the published files of all contributors, wherever you keep them
// The same analysis as un-peacekeeping.fsx and un-peacekeeping.ipynb.

using Deployments;

var folder = args.Length > 0 ? args[0] : Path.Combine("..", "data", "un-contributors-2013");

// 1. Read the lists. What was not used, and why, is in the reading.
var reading = Peacekeeping.LoadContributors(folder);
var data = reading.Dataset;
Console.WriteLine(reading);

// 2. Troops by country at the ends of quarters.
var troops = data.Troops(Stage.Deployed).By(Facet.Nation).AtQuarterEnds("2012-12", "2013-12");
Console.WriteLine(troops);

// 3. The five largest contributors at the end.
var last = troops.Periods[^1].Name;
foreach (var row in troops.ToRows().Where(r => r.Period == last).OrderByDescending(r => r.Best).Take(5))
    Console.WriteLine($"{row.Name}: {row.Best:#,0}");

// 4. The share of NATO's members, as they were on each day. Without two known figures there is none.
var nato = data.Troops(Stage.Deployed).From("nato").AtQuarterEnds("2012-12", "2013-12");
foreach (var (members, all) in nato.Totals().Zip(troops.Totals()))
{
    var share = members.Best is { } part && all.Best is { } whole ? $"{(decimal)part / whole:0.0 %}" : "unknown";
    Console.WriteLine($"{all.Period}: NATO's members {members} of {all}, {share}");
}

// 5. Why is this cell what it is?
Console.WriteLine(troops["Bangladesh", last].Explain());

// 6. One chart.
var chart = troops.ChartStacked(new ChartOptions { Largest = 5 });
chart.WriteSvg("un-peacekeeping.svg");
Console.WriteLine(chart);
