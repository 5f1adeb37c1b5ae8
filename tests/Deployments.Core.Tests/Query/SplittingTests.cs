using CsCheck;
using static Deployments.Tests.Generators;

namespace Deployments.Tests.Query;

/// <summary>Saying the same in other pieces changes no total: a theatre of two halves, a span of two, a period of two; and knowing less never says more.</summary>
public sealed class SplittingTests
{
    private static readonly int Times = Often.Times(60);
    private static readonly IReadOnlyList<CalendarPeriod> Ends = CalendarPeriods.Days("2016-05-15", "2016-09-30", "2016-10-04", "2016-10-05", "2017-01-31", "2017-08-23");

    private static readonly Gen<Func<TroopQuery, TroopQuery>> Refinement = OneOf<Func<TroopQuery, TroopQuery>>(
        q => q, q => q.In("north"), q => q.In("north-1", "south"), q => q.Under("campaign"), q => q.From("pact"), q => q.From("accord", "FRA"), q => q.HostedBy("FRA", "DEU"), q => q.IncludingHome(),
        q => q.OwingHost(ObligationKind.Consultation), q => q.SettledBy(Settlement.Envelope), q => q.AsKnownOn("2016-12-01"));

    private static readonly Gen<(Dataset Data, Func<TroopQuery, TroopQuery> Refine, Facet Facet)> Questions =
        Gen.Select(Generators.Datasets, Refinement, OneOf(Facet.Nation, Facet.Host, Facet.Alliance, Facet.Operation, Facet.Category));

    [Fact]
    public void ATheatreInTwoHalves_ChangesNoTotal() => Questions.Sample(
        asked =>
        {
            Theatre[] halves = [new() { Id = "north-1-a", Name = "A", Parent = "north-1" }, new() { Id = "north-1-b", Name = "B", Parent = "north-1" }];
            var split = Remade(asked.Data, theatres: all => [.. all, .. halves], contributions: all => all.Select((c, i) => c with
            {
                Theatres = [.. c.Theatres.Select(t => t == (Id<Theatre>)"north-1" ? halves[i % 2].Id : t)],
            }));
            AssertSame(asked, split);
        },
        iter: Times);

    [Fact]
    public void MembershipsAndHostsInTwoSpans_ChangeNoTotal() => Questions.Sample(
        asked =>
        {
            var split = Remade(
                asked.Data,
                theatres: all => all.Select(t => t with { Hosts = [.. t.Hosts.SelectMany(h => Halves(h.During).Select(span => new Dated<Id<Nation>>(h.Value, span)))] }),
                alliances: all => all.Select(a => a with
                {
                    Members = [.. a.Members.SelectMany(m => Halves(m.During).Select(span => m with { During = span }))],
                    Obligations = [.. a.Obligations.SelectMany(o => Halves(o.During).Select(span => o with { During = span }))],
                }));
            AssertSame(asked, split);
        },
        iter: Times);

    [Fact]
    public void APeriodInTwo_HasTheSamePersonDaysAndThePeakOfItsHalves() => Gen.Select(Questions, Gen.Int[0, 59]).Sample(
        (asked, day) =>
        {
            var (first, last) = (new LocalDate(2016, 8, 20), new LocalDate(2016, 10, 20));
            var query = Ask(asked.Data, asked.Refine, asked.Facet);
            CalendarPeriod whole = new("whole", first, last);
            CalendarPeriod[] halves = [new("one", first, first.PlusDays(day)), new("two", first.PlusDays(day + 1), last)];
            var (days, daysOfHalves) = (query.PersonDays([whole]).Totals(), query.PersonDays(halves).Totals());
            var (peak, peaks) = (query.Peaks([whole]).Totals(), query.Peaks(halves).Totals());

            Assert.Equal(days[0].PersonDays?.Low ?? 0, daysOfHalves.Sum(d => d.PersonDays?.Low ?? 0));
            Assert.Equal(days[0].UnknownDays, daysOfHalves.Sum(d => d.UnknownDays));
            Assert.Equal(peak[0].Low ?? 0, peaks.Max(p => p.Low ?? 0));
            Assert.Equal(peak[0].UnknownDays, peaks.Sum(p => p.UnknownDays));
        },
        iter: Times);

    [Fact]
    public void AWiderBound_NeverNarrowsATotal() => Gen.Select(Questions, Gen.Int[0, 99], Gen.Long[0, 50], Gen.Long[0, 50]).Sample(
        (asked, place, below, above) =>
        {
            var reports = asked.Data.Contributions.SelectMany(c => c.Reports.Select((r, i) => (c.Id, Place: i, r.Level))).Where(r => r.Level is { High: not null }).ToList();
            if (reports.Count == 0)
                return;
            var chosen = reports[place % reports.Count];
            var level = chosen.Level!.Value;
            var wider = TroopCount.FromNumbers(Math.Max(0, level.Low - below), level.Best, level.High + above);
            var widened = Remade(asked.Data, contributions: all => all.Select(c => c.Id != chosen.Id ? c : c with
            {
                Reports = [.. c.Reports.Select((r, i) => i == chosen.Place ? r with { Level = wider } : r)],
            }));
            var (before, after) = (Ask(asked.Data, asked.Refine, asked.Facet).AtEnds(Ends), Ask(widened, asked.Refine, asked.Facet).AtEnds(Ends));

            foreach (var (was, now) in before.Totals().Zip(after.Totals()))
            {
                // An exact zero of a force that is partly inside leaves nothing there; a figure leaves an unknown part.
                Assert.True(was.State == now.State || (level.High == 0 && (was.State, now.State) == (CellState.NoneReported, CellState.Unknown)), $"{was} became {now} on {was.Period}.");
                Assert.True((now.Low ?? 0) <= (was.Low ?? 0) && (now.High ?? long.MaxValue) >= (was.High ?? long.MaxValue), $"{chosen.Id}, report {chosen.Place}, from {level} to {wider}: {was} became {now} on {was.Period}.");
            }
        },
        iter: Times, print: q => q.Item1.Data.ToJson());

    private static void AssertSame((Dataset Data, Func<TroopQuery, TroopQuery> Refine, Facet Facet) asked, Dataset other) =>
        Assert.Equal(Figures(Ask(asked.Data, asked.Refine, asked.Facet)), Figures(Ask(other, asked.Refine, asked.Facet)));

    private static TroopQuery Ask(Dataset data, Func<TroopQuery, TroopQuery> refine, Facet facet) => refine(data.Personnel(Stage.Deployed, PersonnelCategory.Personnel)).By(facet);

    private static IEnumerable<string> Figures(TroopQuery query) => query.AtEnds(Ends).Cells.Select(c => $"{c.Row} {c.Period} {c.State} {c.Text} {c.Certain} {c.Possible}");

    /// <summary>A span in two, one ending on 2016-10-04 and one beginning on the day after; as it is where it does not hold both days.</summary>
    private static EdtfDate?[] Halves(EdtfDate? span) => (span ?? EdtfDate.Parse("../..")).ToString().Split('/') is [var from, var to]
        && (span ?? EdtfDate.Parse("../..")).ToSpan() is var days && days.Contains(new LocalDate(2016, 10, 4)) && days.Contains(new LocalDate(2016, 10, 5))
        ? [EdtfDate.Parse($"{from}/2016-10-04"), EdtfDate.Parse($"2016-10-05/{to}")]
        : [span];

    private static Dataset Remade(
        Dataset data, Func<IEnumerable<Theatre>, IEnumerable<Theatre>>? theatres = null, Func<IEnumerable<Alliance>, IEnumerable<Alliance>>? alliances = null,
        Func<IEnumerable<ForceContribution>, IEnumerable<ForceContribution>>? contributions = null) =>
        new DatasetBuilder(data.Info).Add(data.Sources).Add(data.Series).Add(data.Nations).Add(alliances?.Invoke(data.Alliances) ?? data.Alliances).Add(theatres?.Invoke(data.Theatres) ?? data.Theatres)
            .Add(data.Operations).Add(contributions?.Invoke(data.Contributions) ?? data.Contributions).Build();
}
