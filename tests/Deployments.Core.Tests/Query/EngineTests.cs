using CsCheck;
using Deployments.Tests.Query.Plain;
using static Deployments.Tests.Generators;

namespace Deployments.Tests.Query;

/// <summary>The engine answers as the rules do, applied day by day and force by force: cell for cell, with footnotes and explanations.</summary>
public sealed class EngineTests
{
    private static readonly int Times = Often.Times(300);

    private static readonly IReadOnlyList<CalendarPeriod> Ends = CalendarPeriods.Days("2015-12-31", "2016-05-15", "2016-09-30", "2017-01-31", "2017-08-23", "2018-02-01");
    private static readonly IReadOnlyList<CalendarPeriod> Months = CalendarPeriods.Months("2016-11", "2017-01");

    private static readonly IReadOnlyList<CalendarPeriod> NearDays = CalendarPeriods.EveryDays(1, "2015-12-30", "2016-01-20");
    private static readonly IReadOnlyList<CalendarPeriod> NearSpells = [.. CalendarPeriods.EveryDays(4, "2015-12-30", "2016-01-20"), .. CalendarPeriods.Span("2015-12/2016-02")];

    private static readonly Gen<IReadOnlyList<CalendarPeriod>> Calendars = OneOf(
        Months,
        CalendarPeriods.EveryDays(9, "2016-06-20", "2016-07-30"),
        [.. CalendarPeriods.Span("2017-02-20/2017-03-15"), .. CalendarPeriods.Span("2016-02-20/2016-03-05")],
        CalendarPeriods.Days("2016-08-01", "2016-08-02"),
        []);

    private static readonly Func<TroopQuery, TroopQuery>[] Refinements =
    [
        q => q, q => q, q => q,
        q => q.IncludingHome(),
        q => q.In("north"),
        q => q.In("north-1", "south"),
        q => q.Under("campaign"),
        q => q.From("pact"),
        q => q.From("pact", "USA"),
        q => q.From("accord"),
        q => q.From("FRA", "XBB"),
        q => q.HostedBy("FRA", "DEU"),
        q => q.HostedBy("XAA"),
        q => q.OwingHostAnything(),
        q => q.OwingHost(ObligationKind.Defence),
        q => q.OwingHostNothing(),
        q => q.InRole(ForceRole.Combat),
        q => q.WithPresence(Presence.Rotational, Presence.Permanent),
        q => q.OfBranch(Branch.Army),
        q => q.OfComponent(Component.ActiveDuty, Component.Reserve),
        q => q.InDomain(Domain.Afloat),
        q => q.OfSex(Sex.Female),
        q => q.SettledBy(Settlement.Envelope),
        q => q.SettledBy(Settlement.MostReliable, 100),
        q => q.SettledBy(Settlement.Lowest),
        q => q.SettledBy(Settlement.Highest, null),
        q => q.CarriedForwardAtMost(90),
        q => q.AsKnownOn("2016-12-01"),
        q => q.AsKnownOn("2017-05-05"),
        q => q.MembersBy(MembershipDefinition.Signature),
        q => q.Commanded(CommandRelation.Assigned, CommandRelation.Standby),
        q => q.Commanded(CommandRelation.Standby),
    ];

    private static readonly Gen<TroopQuery> Questions =
        from data in Generators.Datasets
        from what in Gen.Int[0, 5]
        from one in OneOf(Refinements)
        from two in OneOf(Refinements)
        from facets in OneOf<Facet[]>(
            [], [Facet.Nation], [Facet.Nation], [Facet.Operation], [Facet.Theatre], [Facet.Host], [Facet.Alliance], [Facet.Category], [Facet.Role], [Facet.Presence],
            [Facet.Branch], [Facet.Component, Facet.Sex], [Facet.Domain, Facet.Nation], [Facet.Sex],
            [Facet.Nation, Facet.Operation], [Facet.Host, Facet.Role], [Facet.Alliance, Facet.Nation], [Facet.OwedToHost], [Facet.TreatiesWithLead], [Facet.TreatiesWithLead, Facet.Nation],
            [Facet.Stage], [Facet.Stage, Facet.Nation])
        select two(one(what switch
        {
            0 => data.Personnel(Stage.Deployed, PersonnelCategory.Personnel),
            1 => data.Troops(Stage.Pledged),
            2 => data.Equipment(Stage.Deployed),
            _ => data.Troops(Stage.Deployed),
        })).By(facets);

    [Fact]
    public void TotalsOnDays_AreThoseOfThePlainRules() =>
        Questions.Sample(query => AssertPlain(query, PeriodRule.AtEnd, Ends), iter: Times);

    [Fact]
    public void TotalsOfPeriods_AreThoseOfThePlainRules() =>
        Gen.Select(Questions, Calendars, OneOf(PeriodRule.Peak, PeriodRule.Lowest, PeriodRule.AtStart)).Sample(
            (query, periods, rule) => AssertPlain(query, rule, periods),
            iter: Times / 2);

    [Fact]
    public void SumsOverPeriods_AreThoseOfThePlainRules() =>
        Gen.Select(Questions, Calendars).Sample(
            (query, periods) =>
            {
                AssertPlain(query, PeriodRule.Average, periods);
                AssertPlain(query, PeriodRule.PersonDays, periods);
            },
            iter: Times / 4);

    /// <summary>Days, ends, publications and limits fall on one another and beside one another.</summary>
    [Fact]
    public void TotalsWithinAFewDays_AreThoseOfThePlainRules() =>
        Gen.Select(Generators.FewDays, NearTerms, OneOf<Facet[]>([], [Facet.Nation], [Facet.Nation]), OneOf(Enum.GetValues<PeriodRule>())).Sample(
            (data, terms, facets, rule) =>
            {
                var asked = data.Troops(Stage.Deployed).SettledBy(terms.Settlement, terms.ComparedWithin).By(facets);
                asked = terms.CarriedForward is { } limit ? asked.CarriedForwardAtMost(limit) : asked;
                asked = terms.AsKnownOn is { } known ? asked.AsKnownOn(known) : asked;
                AssertPlain(asked, rule, rule == PeriodRule.AtEnd ? NearDays : NearSpells);
            },
            iter: Times,
            print: made => $"{made.Item2} {string.Join(", ", made.Item3)} {made.Item4}\n{made.Item1.ToJson()}");

    /// <summary>Without complete lists only what differs from everything known is worked out anew.</summary>
    [Fact]
    public void TotalsAsKnownOnADay_AreThoseOfThePlainRules() =>
        Gen.Select(Generators.Datasets.Where(d => d.Series.All(s => s.Exhaustive is null)), Gen.Int[0, 700], OneOf(Refinements), OneOf<Facet[]>([], [Facet.Nation])).Sample(
            (data, day, refine, facets) =>
            {
                var query = refine(data.Troops(Stage.Deployed).AsKnownOn(new LocalDate(2015, 12, 20).PlusDays(day))).By(facets);
                AssertPlain(query, PeriodRule.AtEnd, Ends);
                AssertPlain(query, PeriodRule.Peak, Months);
            },
            iter: Times / 2);

    private static void AssertPlain(TroopQuery query, PeriodRule rule, IReadOnlyList<CalendarPeriod> periods)
    {
        var plain = PlainEngine.Answer(query.Data, query.Options, rule, periods);
        switch (rule)
        {
            case PeriodRule.Average: Answers.AssertSame(query.Averages(periods), new AverageTable(plain)); break;
            case PeriodRule.PersonDays: Answers.AssertSame(query.PersonDays(periods), new PersonDaysTable(plain)); break;
            default: Answers.AssertSame(query.By(rule, periods), new TroopTable(plain)); break;
        }
    }
}
