#r "nuget: Deployments.Formats, 0.1.0"
#r "nuget: Deployments.Plotting, 0.1.0"

// Who sends troops to UN peacekeeping: troops by country over time, the five largest contributors, the share of NATO's members, one cell explained, one chart.
//   dotnet fsi un-peacekeeping.fsx                               eight contributors in 2013, which ship with the samples
//   dotnet fsi un-peacekeeping.fsx ipi_peacekeeping/countries    the published files of all contributors, wherever you keep them
// The same analysis as un-peacekeeping.cs and un-peacekeeping.ipynb.

open Deployments

let folder =
    match fsi.CommandLineArgs with
    | [| _; path |] -> path
    | _ -> System.IO.Path.Combine(__SOURCE_DIRECTORY__, "..", "data", "un-contributors-2013")

// 1. Read the lists. What was not used, and why, is in the reading.
let reading = Peacekeeping.LoadContributors folder
let data = reading.Dataset
printfn $"{reading}"

// 2. Troops by country at the ends of quarters.
let troops = data.Troops(Stage.Deployed).By(Facet.Nation).AtQuarterEnds("2012-12", "2013-12")
printfn $"{troops}"

// 3. The five largest contributors at the end.
let last = (Seq.last troops.Periods).Name

troops.ToRows()
|> Seq.filter (fun row -> row.Period = last && row.Best.HasValue)
|> Seq.sortByDescending (fun row -> row.Best.Value)
|> Seq.truncate 5
|> Seq.iter (fun row -> printfn $"{row.Name}: {row.Best:``#,0``}")

// 4. The share of NATO's members, as they were on each day. Without two known figures there is none.
let nato = data.Troops(Stage.Deployed).From("nato").AtQuarterEnds("2012-12", "2013-12")

for members, all in Seq.zip (nato.Totals()) (troops.Totals()) do
    let share =
        match Option.ofNullable members.Best, Option.ofNullable all.Best with
        | Some part, Some whole -> (decimal part / decimal whole).ToString "0.0 %"
        | _ -> "unknown"

    printfn $"{all.Period}: NATO's members {members} of {all}, {share}"

// 5. Why is this cell what it is?
printfn $"""{troops["Bangladesh", last].Explain()}"""

// 6. One chart.
let chart = troops.ChartStacked(ChartOptions(Largest = 5))
chart.WriteSvg "un-peacekeeping.svg"
printfn $"{chart}"
