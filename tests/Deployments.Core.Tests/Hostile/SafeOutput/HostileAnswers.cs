using System.Collections.Concurrent;
using Deployments.Tests.Formats.Mappings;

namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>Everything that can be made of a hostile text: datasets, answers of every kind, charts, findings.</summary>
internal static class HostileAnswers
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<object>>> Known = new(StringComparer.Ordinal);

    /// <summary>At least one object of every type that writes itself, and those of which all others are part.</summary>
    public static IReadOnlyList<object> Of(string text) => Known.GetOrAdd(text, t => new(() => [.. Make(t)])).Value;

    /// <summary>The dataset of a hostile text.</summary>
    public static Dataset Data(string text) => Of(text).OfType<Dataset>().First();

    private static IEnumerable<object> Make(string text)
    {
        var data = HostileData.Of(text);
        var nation = HostileTexts.Id(text, "nation");
        var query = data.Troops(Stage.Deployed);
        var months = CalendarPeriods.Months("2016-01", "2016-03");
        var table = query.By(Facet.Operation, Facet.Nation, Facet.Theatre, Facet.Alliance).AtEnds(months);
        var byNation = query.By(Facet.Nation).AtEnds([.. months, new CalendarPeriod(text, new(2016, 4, 1), new(2016, 4, 30))]);
        var panel = query.Panel(PanelUnit.Nation, months, PeriodRule.AtEnd).WithCodes(CodeSystem.Cow);
        var averages = query.By(Facet.Nation).Averages(months);
        var days = query.By(Facet.Nation).PersonDays(months);
        var pact = data.Alliances[0].Id;
        var set = AllianceSet.Of(data.Alliances);

        yield return data;
        yield return table;
        yield return byNation;
        yield return data.PeopleServed(Stage.Deployed, text).On("2016-02-01");
        yield return byNation.Series(nation);
        yield return byNation.Totals();
        yield return byNation.Total("2016-03").Explain();
        yield return data.Troops(Stage.Deployed).In(data.Theatres[1].Id.Value).On("2016-03-01").Total("2016-03-01").Explain();
        yield return averages;
        yield return averages.Totals();
        yield return days;
        yield return days.Totals();
        yield return panel;
        yield return data.Pledges("2016-06-01");
        yield return data.Reconcile();
        yield return data.Changes(HostileData.Of(text, level: 90));
        yield return byNation.Cite();
        yield return query.From(pact.Value).On("2016-02-01").Cite();
        yield return data.Sources[0];
        yield return data.Operations[0];
        yield return data.Theatres[1];
        yield return data.Contributions[0];
        yield return data.Incidents[0];
        yield return data.Figures(data.Incidents[0].Id.Value, text);
        yield return data.Alliances[0];
        yield return data.Nations[0];
        yield return data.Series[0];
        yield return data.Totals[0];
        yield return Nations.Territories[0];
        yield return data.FindNation(text + " of nowhere");
        yield return data.FindNation(nation);
        yield return data.FindOperation(text);
        yield return set.Between(nation, "USA", "2016-02-01");
        yield return set.DyadsOn("2016-02-01");
        yield return set.ChangesBetween("2016-01-01", "2018-01-01");
        yield return set.Compare(pact, data.Alliances[1].Id, "2016-02-01");
        yield return set.MembersOf(pact, "2016-02-01");
        yield return set.SpellsOf(pact);
        yield return new DatasetEdition(data, null);
        yield return new ChartOptions { Title = text };
        yield return CsvStyle.Tabs;
        yield return new RecordChange(ChangeKind.Added, text, text);
        yield return new ExhaustiveScope { Operations = [data.Operations[0].Id] };
        yield return new Judgement(text, text) { Because = text };
        yield return new StateSpell { System = StateSystem.Cow, Code = text, Nation = nation, During = "2000", Citation = text };
        yield return new UsPersonnelPlace(data.Theatres[0].Id, text, text, text);
        yield return new UsPersonnelList(new(2016, 1, 1), text, 1, default);
        yield return new UnMissionSeat(data.Operations[0].Id, data.Theatres[0].Id, null, null);
        yield return Findings(text);
        yield return Mapping(text);
        yield return data.ToFlat();
        yield return table.ToFlat();
        yield return averages.ToFlat();
        yield return days.ToFlat();
        yield return panel.ToFlat();
        yield return data.Pledges("2016-06-01").ToFlat();
        yield return data.Reconcile().ToFlat();
        foreach (var chart in Charts(text, data, byNation))
            yield return chart;
    }

    private static IEnumerable<Chart> Charts(string text, Dataset data, TroopTable table)
    {
        var query = data.Troops(Stage.Deployed);
        var options = new ChartOptions { Title = text };
        yield return table.ChartTotal();
        yield return table.ChartRevised(query.AsKnownOn("2016-03-05").AtEnds(table.Periods), options);
        yield return table.ChartRow(HostileTexts.Id(text, "nation"), options);
        yield return table.ChartRows([HostileTexts.Id(text, "nation"), "USA"]);
        yield return table.ChartStacked(options);
        yield return query.By(Facet.Stage).AtMonthEnds("2016-01", "2016-06").ChartStages(options);
        yield return table.ChartCompared(query.SettledBy(Settlement.Highest).AtEnds(table.Periods), text, text, options);
        yield return query.By(Facet.Operation).On("2016-02-29").ChartCompared(query.By(Facet.Operation).On("2016-03-31"), text, text);
        yield return query.By(Facet.Operation).On("2016-02-29").ChartRanking("2016-02-29");
        yield return table.ChartHeatMap(options);
        yield return table.ChartCoverage();
        yield return table.Series(HostileTexts.Id(text, "nation")).Chart();
        yield return data.Pledges("2016-06-01").ChartDelivery();
    }

    /// <summary>Findings of two doors about a text that is wrong everywhere.</summary>
    public static FindingList Findings(string text)
    {
        var quoted = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        Mapped.Long.TryReadText($"country,mission,date,troops,{quoted}\n{quoted},op,2016-01-01,5,x\nUSA,op,{quoted},5,x\nUSA,op,2016-01-01,{quoted},x\n", out var reading);
        var name = $"\"{string.Concat(text.Select(c => $"\\u{(int)c:X4}"))}\"";
        Dataset.TryParse($"{{ \"format\": {name}, \"title\": \"T\", \"coverage\": {name}, {name}: 1, \"sources\": [{{ \"id\": {name}, \"publisher\": \"\", \"published\": {name} }}] }}", out _, out var findings);
        return [.. reading.Findings, .. findings];
    }

    private static TableMapping Mapping(string text) => Mapped.Long with
    {
        Info = new DatasetInfo { Title = text, Description = text },
        Document = new Source { Id = "list", Publisher = text, Title = text },
        Contributor = Field.Column(text),
        Figures = [new FigureColumn { Column = text, Low = text }],
        MissingTexts = [new MissingText(text, MissingMeaning.Withheld) { Because = text }],
        Aliases = [new ColumnAlias(text + "1", [text + "2"])],
        Skip = [new RowRule { Column = text, Texts = [text], Because = text }],
    };
}
