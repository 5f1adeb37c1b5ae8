using System.Reflection;

namespace Deployments.Tests.Hosts;

/// <summary>One value of each kind that a notebook shows.</summary>
internal static class ShownValues
{
    private static readonly Dataset Data = Dataset.Load(Repository.PathOf("tests", "Deployments.Core.Tests", "Hosts", "Scripts", "dataset.json"));

    public static TheoryData<string> Names => [.. All.Keys];

    public static IReadOnlyDictionary<string, object> All { get; } = Values().ToDictionary(v => v.GetType().Name);

    /// <summary>The types that say they can show themselves as HTML.</summary>
    public static IEnumerable<Type> Types => new[] { typeof(Dataset), typeof(Chart) }.SelectMany(t => t.Assembly.GetExportedTypes()).Where(t => ToHtml(t) is not null && !t.IsAbstract);

    /// <summary>A public method without parameters that returns HTML: what Verso looks for.</summary>
    public static MethodInfo? ToHtml(Type type) => type.GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, []) is { } method && method.ReturnType == typeof(string) ? method : null;

    private static IEnumerable<object> Values()
    {
        var query = Data.Troops(Stage.Deployed).By(Facet.Nation);
        var table = query.AtMonthEnds("2016-06", "2016-06");
        _ = Dataset.TryParse("""{ "format": "deployments/1", "title": 5 }""", out _, out var findings);
        yield return Data;
        yield return table;
        yield return table.Series("NOR");
        yield return query.AtMonthEnds("2016-06", "2016-07").ChartTotal();
        yield return table["NOR", "2016-06"].Explain();
        yield return query.Averages(CalendarPeriods.Months("2016-06", "2016-06"));
        yield return query.PersonDays(CalendarPeriods.Months("2016-06", "2016-06"));
        yield return query.Panel(PanelUnit.Nation, CalendarPeriods.Months("2016-06", "2016-06"), PeriodRule.AtEnd);
        yield return findings!;
        yield return Data.Pledges("2016-07-01");
        yield return Data.Reconcile();
        yield return Data.Changes(Data);
        yield return table.Cite();
        yield return Data.Operations[0];
        yield return Data.Theatres[0];
        yield return Data.Contributions[0];
        yield return Data.Sources[0];
        yield return Nations.Find("Norwey");
        yield return Nations.FromIso3("NOR").Found!;
        yield return Nations.Territories[0];
        yield return Alliances.All[0];
        yield return Alliances.Between("USA", "DEU", "1955-05-06");
        yield return Alliances.DyadsOn("1950-01-01");
        yield return Alliances.ChangesBetween("1949-01-01", "1950-01-01");
        yield return AllianceSet.Of(Alliances.All).Compare("nato", "nato", "1950-01-01");
        var coalition = Repository.Shipped("coalition-2016-07.json");
        yield return coalition.Incidents[0];
        yield return coalition.Figures("aleppo-strikes-2016-07-19", "civilians killed");
    }
}
