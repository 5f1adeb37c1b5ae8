using CsCheck;
using static Deployments.Tests.Generators;

namespace Deployments.Tests.Query;

/// <summary>What holds of every dataset and every question.</summary>
public sealed class LawTests
{
    private static readonly int Times = Often.Times(120);

    private static readonly IReadOnlyList<CalendarPeriod> Ends = CalendarPeriods.Days("2015-12-31", "2016-05-15", "2016-09-30", "2017-01-31", "2017-08-23", "2018-02-01");
    private static readonly IReadOnlyList<CalendarPeriod> Spells = CalendarPeriods.Span("2016-09-27/2016-10-04");

    /// <summary>Facets whose rows share no contribution.</summary>
    private static readonly Facet[] Exclusive = [Facet.Nation, Facet.Operation, Facet.Theatre, Facet.Host, Facet.Category, Facet.Role, Facet.Presence, Facet.Branch, Facet.Component, Facet.Domain, Facet.Sex];

    private static readonly Gen<Facet> AnyExclusive = OneOf(Exclusive);

    private static readonly Gen<Func<TroopQuery, TroopQuery>> Refinement = OneOf<Func<TroopQuery, TroopQuery>>(
        q => q,
        q => q.IncludingHome(),
        q => q.In("north"),
        q => q.Under("campaign"),
        q => q.From("pact"),
        q => q.HostedBy("FRA", "DEU"),
        q => q.OfBranch(Branch.Navy),
        q => q.OfSex(Sex.Female).OfComponent(Component.ActiveDuty),
        q => q.SettledBy(Settlement.Envelope),
        q => q.SettledBy(Settlement.MostReliable),
        q => q.CarriedForwardAtMost(90),
        q => q.AsKnownOn("2016-12-01"),
        q => q.Commanded(CommandRelation.Assigned, CommandRelation.Standby));

    private static readonly Gen<(Dataset Data, TroopQuery Query)> Questions = Gen.Select(Generators.Datasets, Refinement, Gen.Bool)
        .Select((data, refine, all) => (data, refine(all ? data.Personnel(Stage.Deployed, PersonnelCategory.Personnel) : data.Troops(Stage.Deployed))));

    [Fact]
    public void ExactLevels_TotalAsASumOfTheLatestRows() =>
        Gen.Select(Generators.ExactLevels, Gen.Int[-20, 640]).Sample(
            (data, days) =>
            {
                var day = new LocalDate(2016, 1, 1).PlusDays(days);
                var all = data.Contributions.SelectMany(c => c.Reports).Select(r => r.Effective.Earliest!.Value).ToList();
                var there = from c in data.Contributions
                            where c.Category is PersonnelCategory.Troops or PersonnelCategory.StaffOfficers
                            let last = c.Reports.Where(r => r.Effective.Earliest <= day).OrderByDescending(r => r.Effective.Earliest).FirstOrDefault()
                            where last is not null
                            group last.Level!.Value.Low by c.Contributor;
                var table = data.Troops(Stage.Deployed).By(Facet.Nation).On(day);
                var covered = all.Count > 0 && all.Min() <= day && day <= all.Max();

                Assert.Equal(!covered ? CellState.OutsideCoverage : there.Any() ? CellState.Figure : CellState.NoneReported, table.Total(Text(day)).State);
                Assert.Equal(covered && there.Any() ? there.Sum(g => g.Sum()) : null, table.Total(Text(day)).Best);
                Assert.Equal(covered ? there.ToDictionary(g => g.Key.ToString(), g => (long?)g.Sum()) : [], table.Rows.ToDictionary(r => r.ToString(), r => table[r.ToString(), Text(day)].Best));
            },
            iter: Times);

    [Fact]
    public void Bounds_AreInOrder() =>
        Gen.Select(Questions, AnyExclusive).Sample(
            (asked, facet) =>
            {
                var query = asked.Query.By(facet);
                foreach (var cell in query.AtEnds(Ends).Cells.Concat(query.Peaks(Spells).Cells).Concat(query.Lowest(Spells).Cells))
                    AssertInOrder(cell.Low, cell.Best, cell.High);
                foreach (var cell in query.PersonDays(Spells).Cells)
                    AssertInOrder(cell.PersonDays?.Low, cell.PersonDays?.Best, cell.PersonDays?.High);
            },
            iter: Times);

    [Fact]
    public void EveryTable_CanBePrintedAndEveryCellExplained() =>
        Gen.Select(Questions, AnyExclusive).Sample(
            (asked, facet) =>
            {
                var query = asked.Query.By(facet);
                Assert.NotEmpty(query.Averages(Spells).ToString());
                var peaks = query.Peaks(Spells);
                Assert.NotEmpty(peaks.ToString());
                Assert.All(peaks.Cells.Concat(query.Lowest(Spells).Cells), c => Assert.StartsWith(c.Explain().Question, c.Explain().ToString(), StringComparison.Ordinal));
            },
            iter: Times / 4);

    [Fact]
    public void Possible_HoldsTheFigureShown() =>
        Questions.Sample(
            asked =>
            {
                foreach (var cell in asked.Query.AtEnds(Ends).Cells.Where(c => c.State == CellState.Figure))
                    Assert.True(cell.Possible.Low <= cell.Low && (cell.Possible.High is null || cell.High <= cell.Possible.High), $"{cell.Possible} does not hold {cell.Text}");
            },
            iter: Times);

    [Fact]
    public void PartsListed_SumToTheCellOfADay() =>
        Gen.Select(Questions, AnyExclusive).Sample(
            (asked, facet) =>
            {
                foreach (var cell in asked.Query.By(facet).AtEnds(Ends).Cells.Where(c => c.State == CellState.Figure))
                {
                    var sum = Sum(cell.Explain());
                    Assert.Equal(cell.Low, sum.Low);
                    Assert.Equal(cell.KnownBest, sum.Best);
                    if (IsClosed(cell))
                        Assert.Equal((cell.Low, cell.Best, cell.High), (sum.Low, sum.Best, sum.High));
                }
            },
            iter: Times);

    /// <summary>A peak's low and its best can lie on two days; its parts are those of the day that it names.</summary>
    [Fact]
    public void PartsListed_SumToThePeakAndTheLowestDay() =>
        Gen.Select(Questions, Gen.Bool).Sample(
            (asked, highest) =>
            {
                var cell = (highest ? asked.Query.Peaks(Spells) : asked.Query.Lowest(Spells)).Cells.Single();
                if (cell.State != CellState.Figure)
                    return;
                var explained = cell.Explain();
                var sum = Sum(explained);
                if (cell.Best is { } best)
                    Assert.Equal(best, sum.Best);
                else if (highest || cell.UnknownDays == 0)
                    Assert.Equal(cell.Low, sum.Low);
                if (asked.Query.On(explained.Day).Cells.Single() is { State: CellState.Figure } day)
                    Assert.Equal(day.Low, sum.Low);
            },
            iter: Times);

    [Fact]
    public void PartsListed_SumToPersonDaysAndAverages() =>
        Gen.Select(Questions, AnyExclusive).Sample(
            (asked, facet) =>
            {
                var query = asked.Query.By(facet);
                foreach (var (days, average) in query.PersonDays(Spells).Cells.Zip(query.Averages(Spells).Cells))
                {
                    Assert.Equal(days.PersonDays, average.Average?.Sum);
                    if (days.PersonDays is not { } total)
                        continue;
                    var parts = days.Explain().Counted.Select(p => p.PersonDays!.Value).Aggregate(new PersonDays(0, 0, 0), (a, b) => a + b);
                    Assert.Equal(total.Low, parts.Low);
                    if (IsClosed(days) && days.UnknownDays == 0)
                        Assert.Equal(total, parts);
                }
            },
            iter: Times);

    /// <summary>
    /// With everything known, rows add up to the total where none of them separates a part from its whole. Where one does, the whole's row has bounds for
    /// the rest, so that the rows' sum can only be wider; but for a part above its whole, which the rows show in full.
    /// </summary>
    [Fact]
    public void Rows_SumToTheTotal() =>
        Gen.Select(Questions, AnyExclusive).Sample((asked, facet) => AssertRowsSum(asked.Query.By(facet).AtEnds(Ends)), iter: Times);

    [Fact]
    public void RowsOfWholesAndParts_SumToTheTotal() =>
        Gen.Select(WholesAndParts, OneOf(Facet.Nation, Facet.Role)).Sample((data, facet) => AssertRowsSum(data.Troops(Stage.Deployed).By(facet).AtYearEnds("2016", "2016")), iter: 8 * Times, print: made => made.Item1.ToJson());

    [Fact]
    public void LaterReports_ChangeNothingOfWhatWasKnown() =>
        Gen.Select(Questions.Select(q => q.Data), Gen.Int[0, 11], Generators.Report, Gen.Int[0, 8], Gen.Int[0, 400], AnyExclusive).Sample(
            (data, to, report, place, later, facet) =>
            {
                var known = new LocalDate(2016, 11, 30);
                var late = report with { Published = known.PlusDays(later + 1) };
                var more = data.Remade(all => all.Select((c, i) => i == to % data.Contributions.Count ? c with { Reports = [.. c.Reports.Take(place), late, .. c.Reports.Skip(place)] } : c));

                Assert.Equal(Printed(Ask(data)), Printed(Ask(more)));

                TroopTable Ask(Dataset edition) => edition.Troops(Stage.Deployed).AsKnownOn(known).By(facet).AtEnds(Ends);
            },
            iter: Times);

    [Fact]
    public void SplittingACalendar_ChangesNoCell() =>
        Gen.Select(Questions, AnyExclusive).Sample(
            (asked, facet) =>
            {
                var query = asked.Query.By(facet);
                var table = query.AtEnds(Ends);
                foreach (var period in Ends)
                {
                    var alone = query.AtEnds([period]);
                    foreach (var cell in alone.Cells)
                        Assert.Equal(Printed(cell), Printed(cell.Row is { } row ? table[row.ToString(), period.Name] : table.Total(period.Name)));
                }
            },
            iter: Times);

    [Fact]
    public void Facets_DoNotChangeTotals() =>
        Gen.Select(Questions, OneOf([.. Exclusive, Facet.Alliance]).List[1, 3]).Sample(
            (asked, facets) =>
            {
                var (plain, grouped) = (asked.Query.AtEnds(Ends), asked.Query.By([.. facets.Distinct()]).AtEnds(Ends));
                foreach (var period in Ends)
                    Assert.Equal(Printed(plain.Total(period.Name)), Printed(grouped.Total(period.Name)));
            },
            iter: Times);

    [Fact]
    public void Envelope_HoldsWhatEverySettlementSays() =>
        Generators.Datasets.Sample(
            data =>
            {
                var one = data.Remade(all => [all.First() with { Beside = [] }]);
                var said = Enum.GetValues<Settlement>().ToDictionary(s => s, s => Personnel(one).SettledBy(s, comparedWithinDays: null).AtEnds(Ends));
                foreach (var period in Ends)
                {
                    var cells = said.ToDictionary(s => s.Key, s => s.Value.Total(period.Name));
                    var envelope = cells[Settlement.Envelope];
                    if (envelope.State != CellState.Figure)
                        continue;
                    Assert.All(cells.Values, c => Assert.True(envelope.Low <= c.Low && (envelope.High is null || c.High <= envelope.High), $"{period}: {envelope} does not hold {c}"));
                    var (lowest, highest) = (cells[Settlement.Lowest], cells[Settlement.Highest]);
                    Assert.True((lowest.Best ?? lowest.Low) <= (highest.Best ?? highest.High ?? long.MaxValue), $"{period}: {lowest} is above {highest}");
                }
            },
            iter: 2 * Times);

    [Fact]
    public void PeaksLowestDaysAndPersonDays_FollowFromTheDays() =>
        Questions.Sample(
            asked =>
            {
                var days = asked.Query.On(Enumerable.Range(0, Spells[0].Days).Select(n => (EdtfDate)Spells[0].First.PlusDays(n))).Cells.ToList();
                var (peak, lowest) = (asked.Query.Peaks(Spells).Cells.Single(), asked.Query.Lowest(Spells).Cells.Single());
                var sum = asked.Query.PersonDays(Spells).Cells.Single();

                Assert.All(days, d => Assert.True(d.Low is null || peak.Low >= d.Low));
                Assert.All(days, d => Assert.True(peak.High is null || d.High is null || peak.High >= d.High));
                Assert.All(days, d => Assert.True(lowest.Low is null || d.Low is null || lowest.Low <= d.Low));
                if (lowest.State == CellState.NoneReported)
                    Assert.Contains(days, d => d.State == CellState.NoneReported);
                else
                    Assert.All(days.Where(d => d.UnknownDays == 0), d => Assert.True(d.High is null || lowest.High <= d.High));
                if (sum.PersonDays is { } total)
                    Assert.Equal(days.Sum(d => d.Low ?? 0), total.Low);
            },
            iter: Times);

    [Fact]
    public void FileOrderOfContributionsAndSources_ChangesNoCell() =>
        Gen.Select(Questions.Select(q => q.Data), Gen.Shuffle(Enumerable.Range(0, 12).ToArray()), OneOf(Enum.GetValues<Settlement>()), AnyExclusive).Sample(
            (data, order, settlement, facet) =>
            {
                var shuffled = data.Remade(all => all.Zip(order).OrderBy(p => p.Second).Select(p => p.First), all => all.Zip(order).OrderBy(p => p.Second).Select(p => p.First));

                Assert.Equal(Figures(data), Figures(shuffled));

                IEnumerable<string> Figures(Dataset edition) => Personnel(edition).SettledBy(settlement).By(facet).AtEnds(Ends).Cells.Select(c => $"{c.Row} {c.Period} {c.State} {c.Text} {c.Possible}");
            },
            iter: Times);

    [Fact]
    public void RoundTrip_ChangesNoCell() =>
        Gen.Select(Questions.Select(q => q.Data), AnyExclusive).Sample(
            (data, facet) => Assert.Equal(Printed(Personnel(data).By(facet).AtEnds(Ends)), Printed(Personnel(Dataset.Parse(data.ToJson())).By(facet).AtEnds(Ends))),
            iter: Times);

    [Fact]
    public void WhatHasNoFigure_ShowsNoNumber() =>
        Gen.Select(Questions, AnyExclusive).Sample(
            (asked, facet) =>
            {
                var query = asked.Query.By(facet);
                foreach (var cell in query.AtEnds(Ends).Cells.Concat(query.Peaks(Spells).Cells).Concat(query.Lowest(Spells).Cells).Where(c => c.State != CellState.Figure))
                {
                    Assert.Equal((null, null, null, null), (cell.Low, cell.Best, cell.High, cell.KnownBest));
                    Assert.True(cell.Count.IsUnknown);
                    Assert.Matches(@"^(none reported|not applicable|outside coverage|unknown( \(\d+\))?( \(.*days?.*\))?)$", cell.Text);
                }
            },
            iter: Times);

    [Fact]
    public void Zero_IsAlwaysAsserted() =>
        Gen.Select(Questions, AnyExclusive).Sample(
            (asked, facet) =>
            {
                var query = asked.Query.By(facet);
                foreach (var cell in query.AtEnds(Ends).Cells.Concat(query.Peaks(Spells).Cells).Concat(query.Lowest(Spells).Cells).Where(c => c.Text == "0"))
                {
                    var parts = cell.Explain().Counted;
                    Assert.NotEmpty(parts);
                    Assert.All(parts, p => Assert.True(p.How.StartsWith("zero", StringComparison.Ordinal) || p.Reports.Count > 0, p.How));
                }
            },
            iter: Times);

    private static TroopQuery Personnel(Dataset data) => data.Personnel(Stage.Deployed, PersonnelCategory.Personnel).IncludingHome();

    private static bool IsClosed(PeriodCell cell) => cell.UnknownCount == 0 && !cell.IsOpenedByLeftOut;

    private static TroopCount Sum(Explanation explanation) => TroopCounts.Sum(explanation.Counted.Select(p => p.Count));

    private static void AssertInOrder(long? low, long? best, long? high) =>
        Assert.True((low is not null || (best is null && high is null)) && !(low > best) && !(best > high) && !(low > high), $"{low} {best} {high}");

    private static void AssertRowsSum(TroopTable table)
    {
        foreach (var period in table.Periods)
        {
            var rows = table.Rows.Select(r => table[r.ToString(), period.Name]).ToList();
            var total = table.Total(period.Name);
            if (total.State == CellState.OutsideCoverage || !rows.Append(total).All(IsClosed))
                continue;
            var sum = TroopCounts.Sum(rows.Where(r => r.State == CellState.Figure).Select(r => r.Count));
            var whole = total.State == CellState.Figure ? total.Count : TroopCount.Zero;
            var apart = rows.SelectMany(r => r.PeriodFigure.Decisive.Cell.Counted).Where(p => p.Less.Count > 0).ToList();
            if (apart.Count == 0)
                Assert.Equal(whole, sum);
            Assert.True(sum.High is null || sum.High >= whole.High, $"{period}: {sum}, not up to {whole}");
            if (apart.TrueForAll(p => p.Less.Sum(l => l.Holding.Count.Low) <= p.Force.Holding.Count.Low))
                Assert.True(sum.Low <= whole.Low, $"{period}: {sum}, not down to {whole}");
        }
    }

    private static string Printed(PeriodCell cell) => $"{cell.Row} {cell.Period}: {cell.State} {cell.Text}{Environment.NewLine}{cell.Explain()}";

    private static IEnumerable<string> Printed(TroopTable table) => table.Cells.Select(Printed).Concat(table.Footnotes);

    private static string Text(LocalDate day) => IsoDay.Text(day);
}
