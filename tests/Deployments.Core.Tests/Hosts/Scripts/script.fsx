#i "nuget: FEED";;
#r "nuget: Deployments.Core, VERSION";;
open Deployments;;
printfn "begin";;

let data = Dataset.Load "dataset.json";;
let table = data.Troops(Stage.Deployed).In("elsewhere").By(Facet.Nation).AtMonthEnds("2016-06", "2016-06");;
let isRead, _, findings = Dataset.TryParse """{ "format": "deployments/1", "title": 5 }""";;
findings;;
table["NOR", "2016-06"].Explain();;
table.Series("NOR");;
Nations.Find("Norway", on = 1985).Found;;
data.Operations[0];;
data;;
TroopCount.Parse "nearly 200";;

// Inside other values too.
[TroopCount.Parse "nearly 200"; TroopCount.Parse "some 560"], Some (EdtfDate.Parse "2016-07~");;
{| Who = Nations.FromIso3("NOR").Found.Id; Since = NodaTime.LocalDate(2016, 6, 15) |};;
table.ToRows() |> Seq.map (fun row -> row.Row, Option.ofNullable row.Best) |> Seq.toList;;
#quit;;
