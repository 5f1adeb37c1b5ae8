namespace Deployments.Tests.Plotting;

/// <summary>Small made-up tables and every kind of chart.</summary>
internal static class Charted
{
    /// <summary>Portugal has figures, bounds and an end; Spain is withheld from March; Italy starts in March with "more than 200"; a name with signs of XML is in the title.</summary>
    public static Dataset Lantern { get; } = Dataset.Parse("""
        {
          "format": "deployments/1", "title": "Lantern <&> \"tests\"", "coverage": "2016-01-01/2016-06-30",
          "sources": [{ "id": "gazette", "publisher": "The <Gazette> & Sons" }, { "id": "herald", "publisher": "The Herald" }],
          "operations": [{ "id": "lantern", "name": "Lantern", "life": "2016-01-01/.." }],
          "contributions": [
            { "id": "prt", "contributor": "PRT", "operation": "lantern", "category": "troops", "life": "2016-01-10/2016-05-31", "reports": [
              { "effective": "2016-01-10", "stage": "deployed", "level": "100-140 (best 120)", "source": "gazette", "published": "2016-01-11" },
              { "effective": "2016-02-10", "stage": "deployed", "level": "80", "source": "herald", "published": "2016-05-01" } ] },
            { "id": "esp", "contributor": "ESP", "operation": "lantern", "category": "troops", "reports": [
              { "effective": "2016-01-20", "stage": "deployed", "level": 50, "source": "gazette", "published": "2016-01-21" },
              { "effective": "2016-03-01", "stage": "deployed", "missing": "withheld", "source": "gazette", "published": "2016-03-02" },
              { "effective": "2016-01-02", "stage": "pledged", "level": 70, "source": "gazette", "published": "2016-01-03" } ] },
            { "id": "ita", "contributor": "ITA", "operation": "lantern", "category": "troops", "reports": [
              { "effective": "2016-03-10", "stage": "deployed", "level": "more than 200", "source": "herald", "published": "2016-03-11" } ] }
          ]
        }
        """);

    public static TroopQuery Troops => Lantern.Troops(Stage.Deployed);

    public static TroopTable ByNation => Troops.By(Facet.Nation).AtMonthEnds("2015-12", "2016-07");

    /// <summary>Every kind of chart, by name.</summary>
    public static IReadOnlyDictionary<string, Func<ChartOptions?, Chart>> Kinds { get; } = new Dictionary<string, Func<ChartOptions?, Chart>>
    {
        ["total"] = o => ByNation.ChartTotal(o),
        ["revised"] = o => ByNation.ChartRevised(Troops.AsKnownOn("2016-03-05").AtMonthEnds("2015-12", "2016-07"), o),
        ["row"] = o => ByNation.ChartRow("ESP", o),
        ["rows"] = o => ByNation.ChartRows(["ESP", "Italy", "PRT"], o),
        ["stacked"] = o => ByNation.ChartStacked(o),
        ["stages"] = o => Troops.By(Facet.Stage).AtMonthEnds("2016-01", "2016-06").ChartStages(o),
        ["compared"] = o => ByNation.ChartCompared(Troops.SettledBy(Settlement.Highest).AtMonthEnds("2016-01", "2016-06"), "Most <recent>", "Highest", o),
        ["compared rows"] = o => Troops.By(Facet.Nation).On("2016-02-29").ChartCompared(Troops.By(Facet.Nation).On("2016-03-31"), "February", "March", o),
        ["ranking"] = o => ByNation.ChartRanking("2016-04", o),
        ["heat map"] = o => ByNation.ChartHeatMap(o),
        ["coverage"] = o => ByNation.ChartCoverage(o),
        ["delivery"] = o => Lantern.Pledges(on: "2016-04-30").ChartDelivery(o),
    };

    public static TheoryData<string, ChartTheme> KindsAndThemes => [.. Kinds.Keys.SelectMany(k => Enum.GetValues<ChartTheme>().Select(t => new TheoryDataRow<string, ChartTheme>(k, t)))];

    public static StepMarks MarksOf(TroopTable table, string row)
    {
        var figures = FigureTable.Of(table, isTrimmed: false);
        return StepMarks.Of(figures.Slots, figures.RequireRow(row).Figures);
    }

    public static int Day(string day) => DayNumber.Of(EdtfDate.Parse(day).Earliest!.Value);
}
