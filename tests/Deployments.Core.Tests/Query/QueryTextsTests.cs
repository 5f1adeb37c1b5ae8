using System.Globalization;
using System.Text;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>Answers about one made-up dataset in which everything odd happens once, word for word: titles, cells, footnotes, explanations and citations.</summary>
/// <remarks>A line that stood in an earlier answer is not written down again; what the built-in alliances say stands nowhere, since it grows.</remarks>
public sealed class QueryTextsTests
{
    private const string Written = "QueryTexts.txt";

    private static readonly Dataset Data = Made().Build();

    private static readonly IReadOnlyList<CalendarPeriod> Months = CalendarPeriods.Months("2016-01", "2016-04");

    private static readonly Func<TroopQuery, TroopQuery>[] Refinements =
    [
        q => q, q => q.By(Facet.Nation), q => q.By(Facet.Operation), q => q.By(Facet.Theatre), q => q.By(Facet.Host), q => q.By(Facet.OwedToHost), q => q.By(Facet.TreatiesWithLead),
        q => q.By(Facet.Category), q => q.By(Facet.Role), q => q.By(Facet.Presence), q => q.By(Facet.Branch), q => q.By(Facet.Component), q => q.By(Facet.Domain), q => q.By(Facet.Sex), q => q.By(Facet.Nation, Facet.Theatre),
        q => q.IncludingHome(), q => q.In("north"), q => q.In("north", "island"), q => q.Under("campaign"), q => q.Under("campaign", "patrol"), q => q.From("DEU"), q => q.From("DEU", "FRA").By(Facet.Nation), q => q.From("pact"),
        q => q.HostedBy("GEO"), q => q.HostedBy("GEO", "USA"), q => q.OwingHostAnything(), q => q.OwingHost(ObligationKind.Defence), q => q.OwingHostNothing(), q => q.InRole(ForceRole.Combat), q => q.WithPresence(Presence.Rotational),
        q => q.Commanded(CommandRelation.Standby), q => q.OfBranch(Branch.Army, Branch.Navy), q => q.OfComponent(Component.Reserve), q => q.InDomain(Domain.Afloat), q => q.OfSex(Sex.Female),
        q => q.SettledBy(Settlement.Envelope), q => q.SettledBy(Settlement.MostReliable, 100), q => q.SettledBy(Settlement.Lowest), q => q.SettledBy(Settlement.Highest, null), q => q.CarriedForwardAtMost(30),
        q => q.AsKnownOn("2016-02-10"), q => q.AsKnownOn("2016-12-31").By(Facet.Nation), q => q.MembersBy(MembershipDefinition.Signature).From("pact"),
    ];

    [Fact]
    public void Answers_SayWhatIsWrittenDown()
    {
        var said = new StringBuilder();
        HashSet<string> before = [];
        foreach (var (name, answer) in Answers())
        {
            said.Append(CultureInfo.InvariantCulture, $"# {name}\n");
            foreach (var line in Said(answer).Split('\n').Where(line => before.Add(line)))
                said.Append(line).Append('\n');
        }
        var text = said.ToString();
        if (Environment.GetEnvironmentVariable("DEPLOYMENTS_WRITE_ANSWERS") == "1")
            File.WriteAllText(Repository.PathOf("tests", "Deployments.Core.Tests", "Query", Written), text);

        using var file = new StreamReader(typeof(QueryTextsTests).Assembly.GetManifestResourceStream(Written)!);
        var written = file.ReadToEnd();
        var same = text.Zip(written).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            text == written,
            $"Answers differ from {Written}, first at \"{written[Math.Max(0, same - 40)..Math.Min(written.Length, same + 80)]}\"; run the tests twice with DEPLOYMENTS_WRITE_ANSWERS=1, look at what changed and commit the file.");
    }

    private static IEnumerable<(string Name, Func<object> Answer)> Answers()
    {
        foreach (var (i, refine) in Refinements.Index())
            yield return ($"refinement {i}", () => refine(Data.Troops(Stage.Deployed)).On("2016-01-31", "2016-04-30"));
        foreach (var rule in (Func<TroopQuery, object>[])[q => q.AtStarts(Months), q => q.AtEnds(Months), q => q.Peaks(Months), q => q.Lowest(Months), q => q.Averages(Months), q => q.PersonDays(Months), q => q.AtChanges("2016-01-01", "2016-03-31")])
            yield return ("a period rule", () => rule(Data.Troops(Stage.Deployed).By(Facet.Nation)));
        foreach (var periods in (IReadOnlyList<CalendarPeriod>[])[CalendarPeriods.Years("2014", "2017"), CalendarPeriods.Quarters("2016-01", "2016-06"), CalendarPeriods.EveryDays(45, "2016-01-01", "2016-06-30"), CalendarPeriods.Span("2016-01-10/2016-02-20"), []])
            yield return ("periods", () => Data.Troops(Stage.Deployed).AtEnds(periods));
        foreach (var day in (string[])["1999-01-01", "2016-01-15", "2016-02-15", "2016-04-30", "2019-01-01"])
            yield return ($"explained on {day}", () => Data.Troops(Stage.Deployed).On(day).Total(day).Explain());
        yield return ("explained peak", () => Data.Troops(Stage.Deployed).Peaks(Months).Total("2016-02").Explain());
        yield return ("explained lowest", () => Data.Troops(Stage.Deployed).Lowest(Months).Total("2016-02").Explain());
        yield return ("explained average", () => Data.Troops(Stage.Deployed).Averages(Months).Total("2016-02").Explain());
        yield return ("explained person-days", () => Data.Troops(Stage.Deployed).PersonDays(Months).Total("2016-02").Explain());
        yield return ("by stage", () => Data.Troops(Stage.Deployed).By(Facet.Stage).On("2016-04-30"));
        yield return ("pledged", () => Data.Troops(Stage.Pledged).On("2016-04-30"));
        yield return ("personnel", () => Data.Personnel(Stage.Deployed, PersonnelCategory.Police, PersonnelCategory.Civilians).On("2016-04-30"));
        yield return ("equipment", () => Data.Equipment(Stage.Deployed).By(Facet.Category).On("2016-04-30"));
        yield return ("frigates", () => Data.Equipment(Stage.Deployed, "frigate").On("2016-04-30"));
        yield return ("people served", () => Data.PeopleServed(Stage.Deployed, "trainees").On("2016-04-30"));
        yield return ("cited", () => Data.Troops(Stage.Deployed).By(Facet.Nation).On("2016-01-31", "2016-04-30").Cite());
        yield return ("pledges", () => Data.Pledges("2016-04-30"));
        yield return ("pledges cited", () => Data.Pledges("2016-04-30").Cite());
        yield return ("operations", () => string.Join(", ", Data.OperationsIn("north", "2016-01-01").Select(o => o.Id)));
        yield return ("contributors", () => string.Join(", ", Data.ContributorsIn("pact", "2016-01-31").Select(n => n.Id)));
        yield return ("no such theatre", () => Data.OperationsIn("nowhere", "2016-01-01"));
        foreach (var rule in (PeriodRule[])[PeriodRule.AtStart, PeriodRule.Average, PeriodRule.PersonDays])
            yield return ("the measure of a panel", () => $"{Data.Equipment(Stage.Deployed).Panel(PanelUnit.Nation, Months, rule).Measure}; {Data.Troops(Stage.Deployed).Panel(PanelUnit.Nation, Months, rule).Measure}");
        yield return ("explained at the start", () => Data.Troops(Stage.Deployed).By(Facet.Nation).AtStarts(Months)["DEU", "2016-02"].Explain());
        yield return ("the total of a table by stage", () => Data.Troops(Stage.Deployed).By(Facet.Stage).On("2016-04-30").Total("2016-04-30"));
        yield return ("a period twice", () => Data.Troops(Stage.Deployed).AtEnds([.. Months, .. Months]));
        yield return ("a period of a day", () => Data.Troops(Stage.Deployed).Peaks(CalendarPeriods.Span("2016-02-01/2016-02-01")));
        yield return ("periods the wrong way round", () => CalendarPeriods.Months("2016-04", "2016-01"));
        yield return ("periods without an end", () => CalendarPeriods.Months("2016-04", "2016/.."));
    }

    private static string Said(Func<object> answer)
    {
        try
        {
            return answer() switch
            {
                TroopTable table => $"{table.Title}\n{table}\n{Codes(table.Cells)}",
                AverageTable table => $"{table.Title}\n{table}\n{Codes(table.Cells)}",
                PersonDaysTable table => $"{table.Title}\n{table}\n{Codes(table.Cells)}",
                Citations citations => string.Join("\n", citations.Select(c => $"{c}")),
                var other => $"{other}",
            };
        }
        catch (Exception mistake) when (mistake is ArgumentException or InvalidOperationException)
        {
            return $"{mistake.GetType().Name}: {mistake.Message}";
        }
    }

    private static string Codes(IEnumerable<PeriodCell> cells) =>
        string.Join(" ", cells.Select(c => FormattableString.Invariant($"{c.SdmxCode}{(c.IsCertain ? "" : "~")}{c.UnknownCount}/{c.UnknownDays}")));

    private static Fixture Made() => new Fixture()
        .Nation("XAA").Nation("XBB", "2000/2015")
        .Alliance("pact", new Membership { Nation = "USA" }, new Membership { Nation = "DEU", During = "2000/2016-02" }, new Membership { Nation = "FRA", Definition = MembershipDefinition.Signature }, new Membership { Nation = "CAN", Role = MembershipRole.Observer })
        .Source("press", "2016-02-05", grade: Reliability.C).Source("gazette", "2016-03-01", grade: Reliability.A).Source("undated")
        .Series("lists", exhaustive: new ExhaustiveScope { Operations = ["patrol"] }).Source("list-1", "2016-01-20", "lists").Source("list-2", "2016-03-20", "lists")
        .Theatre("region").Theatre("north", "region", "GEO").Theatre("island", "region", "USA@2000/2016-02-15").Theatre("sea")
        .Operation("campaign", at: "north").Operation("push", partOf: "campaign", at: "north").Operation("patrol", "2010/2016-04-15", at: "sea").Operation("old", "2000/2014", at: "island")
        .Force("usa-army", f => f with { Operation = "campaign", Branch = Branch.Army, Role = ForceRole.Combat, Presence = Presence.Rotational }, Level("2016-01-10", 5000, "press"), Level("2016-02-10", "4,000-6,000", "gazette"), Change("2016-03-05", "-500", "gazette"))
        .Force("usa-navy", f => f with { Operation = "campaign", Branch = Branch.Navy, Domain = Domain.Afloat, IncludedIn = ["usa-army"] }, Level("2016-01-10", 1200, "press"))
        .Force("usa-home", f => f with { Theatres = ["island"], Component = Component.Reserve }, Level("2016-01-05", "about 700", "press"))
        .Force("deu", f => f with { Contributor = "DEU", Operation = "push", Sex = Sex.Female }, Level("2016-01", 150, "press"), Without("2016-03-01", MissingReason.Withheld, "gazette"))
        .Force("fra", f => f with { Contributor = "FRA", Operation = "patrol" }, Level("2016-01-15", 90, "list-1"), Level("2016-03-15", 80, "list-2"))
        .Force("can", f => f with { Contributor = "CAN", Operation = "patrol", Command = CommandRelation.Standby }, Level("2016-01-15", 60, "list-1"))
        .Force("gbr", f => f with { Contributor = "GBR", Operation = "patrol" }, Level("2016-01-15", 40, "undated"), Level("2016-01-20", "at least 45", "press"))
        .Force("ita", f => f with { Contributor = "ITA", Theatres = ["north", "sea"] }, Level("2016-01", "up to 300", "press"), Level("2016-04-01", 250, "gazette"))
        .Force("ita-2", f => f with { Contributor = "ITA", Theatres = ["north"], Continues = "ita" }, Level("2016-04-20", 260, "gazette"))
        .Force("esp", f => f with { Contributor = "ESP", Operation = "campaign" }, Without("2016-01-10", MissingReason.IncludedElsewhere, "press", "usa-army"))
        .Force("tur", f => f with { Contributor = "TUR", Operation = "campaign", Life = "2015/2016-03" }, Level("2015-06-01", 30, "gazette"))
        .Force("nld", f => f with { Contributor = "NLD", Operation = "campaign" }, Change("2016-02-01", "+20", "press"))
        .Force("bel", f => f with { Contributor = "BEL", Operation = "campaign" }, Level("2016-02-01", "dozens", "press"), Level("2016-02-01", 35, "gazette"))
        .Force("bel-2", f => f with { Contributor = "BEL", Operation = "campaign", Branch = Branch.Army }, Level("2016-02-01", 33, "press"))
        .Force("staff", f => f with { Contributor = "alliance:pact", Operation = "campaign" }, Level("2016-01-01", 12, "gazette"))
        .Force("xaa", f => f with { Contributor = "XAA", Operation = "campaign", Category = PersonnelCategory.Personnel }, Level("2016-01-01", 70, "press"))
        .Force("police", f => f with { Contributor = "SWE", Operation = "campaign", Category = PersonnelCategory.Police }, Level("2016-01-01", 15, "press"))
        .Force("polish", f => f with { Contributor = "POL", Operation = "campaign" }, Level("2016-01-10", 200, "press", stage: Stage.Pledged), Level("2016-03-10", 120, "gazette"))
        .Force("danish", f => f with { Contributor = "DNK", Operation = "campaign" }, Level("2016-01-10", 50, "press", stage: Stage.Pledged))
        .Force("ships", f => f with { Contributor = "FRA", Operation = "patrol", Category = null, Equipment = "frigate" }, Level("2016-01-10", 3, "press"))
        .Force("trainees", f => f with { Operation = "campaign", Category = null, Served = "trainees" }, Level("2016-01-10", 1000, "press"));
}
