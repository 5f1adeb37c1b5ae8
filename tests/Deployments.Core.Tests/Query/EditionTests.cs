using CsCheck;
using NodaTime;
using static Deployments.Tests.Generators;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>Editions of one dataset: before a newer one is published everything reads as the older, then as the newer.</summary>
public class EditionTests
{
    private static readonly IReadOnlyList<CalendarPeriod> Ends = CalendarPeriods.Days("2016-05-15", "2016-09-30", "2017-01-31", "2017-08-23");

    [Fact]
    public void Changes_OfRecords_NameTheListTheKindAndTheRecord()
    {
        var older = Records("a", "Old name", "2000/2010");
        var newer = Records("b", "New name", "2000/2020");

        Assert.Equal(
            [
                "Revised dataset coverage", "Removed sources a", "Added sources b", "Removed series a", "Added series b", "Revised nations XAA", "Removed alliances a", "Added alliances b",
                "Revised theatres place", "Revised operations op", "Revised contributions force", "Removed totals op deployed 2016 a", "Added totals op deployed 2016 b", "Removed incidents a", "Added incidents b",
            ],
            newer.Changes(older).Records.Select(r => $"{r.Kind} {r.List} {r.Id}"));
        Assert.Empty(older.Changes(older).Records);
    }

    private static Dataset Records(string id, string name, string coverage) => new DatasetBuilder(new DatasetInfo { Title = "Made up", Coverage = EdtfDate.Parse(coverage) })
        .Add(new Source { Id = id, Publisher = "Ministry" })
        .Add(new Series { Id = id })
        .Add(new Nation { Id = "XAA", Name = name })
        .Add(new Alliance { Id = id, Name = name })
        .Add(new Theatre { Id = "place", Name = name })
        .Add(new Operation { Id = "op", Name = name, Life = "2000/.." })
        .Add(new ForceContribution { Id = "force", Contributor = "XAA", Operation = "op", Category = PersonnelCategory.Troops, Note = name })
        .Add(new ReportedTotal { Source = id, Operation = "op", Category = PersonnelCategory.Troops, Effective = "2016", Stage = Stage.Deployed, Figure = 5 })
        .Add(new Incident { Id = id, Name = name, Date = "2016-01-01" })
        .Build();

    [Fact]
    public void AsKnownOn_AClaimRevised_ReadsAsTheEditionOfTheDay()
    {
        var all = Edition("1", Level("2020-06-30", 4_500)).RevisedBy(Edition("2", Level("2020-06-30", 8_600)), "2021-03-01");

        Assert.Equal("4,500", all.Troops(Stage.Deployed).AsKnownOn("2021-02-28").Text("2020-07-01"));
        Assert.Equal("8,600", all.Troops(Stage.Deployed).AsKnownOn("2021-03-01").Text("2020-07-01"));
        Assert.Equal("8,600", all.On("2020-07-01"));
        Assert.True(Assert.Single(all.Changes("2021-02-28").Reports).IsFigureChanged);
        Assert.True(all.Changes("2021-03-01").IsEmpty);
    }

    [Fact]
    public void AsKnownOn_AClaimRemoved_WasKnownAndIsNoLongerClaimed()
    {
        var all = Edition("1", Level("2020-01-31", 100), Level("2020-06-30", 0)).RevisedBy(Edition("2", Level("2020-01-31", 100)), "2021-03-01");

        Assert.Equal("0", all.Troops(Stage.Deployed).AsKnownOn("2021-02-28").Text("2020-07-01"));
        Assert.Equal("100", all.On("2020-07-01"));
        var change = Assert.Single(all.Changes("2021-01-01").Reports);
        Assert.Equal((ChangeKind.Removed, false), (change.Kind, change.IsFigureChanged));
    }

    [Fact]
    public void Changes_OfForcesThatOneEditionLacks_AreAllTheirReports()
    {
        var (without, with) = (new Fixture().Force("a", Level("2020-01-31", 100)).Build(), new Fixture().Force("a", Level("2020-01-31", 100)).Force("b", Level("2020-01-31", 5), Level("2020-02-29", 6)).Build());

        Assert.Equal(["Added b 5", "Added b 6"], with.Changes(without).Reports.Select(c => $"{c.Kind} {c.Contribution} {c.After!.Level}"));
        Assert.Equal(["Removed b 5", "Removed b 6"], without.Changes(with).Reports.Select(c => $"{c.Kind} {c.Contribution} {c.Before!.Level}"));
        Assert.All(with.Changes(without).Reports, c => Assert.False(c.IsFigureChanged));
    }

    [Theory]
    [InlineData("2021-03-01", null, null, "2021-03-01")]
    [InlineData(null, "2021-03-02", null, "2021-03-02")]
    [InlineData(null, null, "2021-03", "2021-03-31")]
    [InlineData("2021-03-01", "2021-03-02", "2021-02", "2021-03-02")]
    public void RevisedBy_WithoutADay_TakesTheLastThatAnythingInItWasPublished(string? report, string? source, string? total, string day)
    {
        var all = Edition("1", Level("2020-06-30", 1)).RevisedBy(Published("2", report, source, total));

        Assert.Equal(day, IsoDay.Text(all.Editions[^1].Published!.Value));
    }

    [Theory]
    [InlineData(null, "of 'Made up'")]
    [InlineData("2", "'2'")]
    public void RevisedBy_WithoutADay_WhereNothingIsDated_AsksForOne(string? edition, string named) =>
        Assert.Equal(
            $"Nothing in the edition {named} has a publication date; name the day on which it was published. (Parameter 'published')",
            Assert.Throws<ArgumentException>(() => Edition("1", Level("2020-06-30", 1)).RevisedBy(Published(edition, null, null, null))).Message);

    [Fact]
    public void RevisedBy_OnADayNotAfterTheOneBefore_IsRefused() =>
        Assert.Equal(
            "The edition '3' would be published on 2021-03-01, and the one before it, '2', was on 2021-03-01; name the day on which the newer one was published. (Parameter 'published')",
            Assert.Throws<ArgumentException>(() => Edition("1", Level("2020-06-30", 1)).RevisedBy(Edition("2", Level("2020-06-30", 2)), "2021-03-01").RevisedBy(Edition("3", Level("2020-06-30", 3)), "2021-03-01")).Message);

    [Fact]
    public void RevisedBy_TheSameEdition_ChangesNothing()
    {
        var data = Edition("1", Level("2020-06-30", 4_500));

        Assert.Same(data, data.RevisedBy(Edition("1", Level("2020-06-30", 4_500))));
        Assert.Same(data, data.RevisedBy(data));
        Assert.Equal([(data, null)], data.Editions.Select(e => (e.Data, e.Published)));
    }

    [Fact]
    public void RevisedBy_ThreeEditionsInARow_EachAnswersForItsTime()
    {
        var (one, two, three) = (Edition("1", Level("2020-06-30", 1)), Edition("2", Level("2020-06-30", 2)), Edition("3", Level("2020-06-30", 3)));
        var all = one.RevisedBy(two, "2021-03-01").RevisedBy(three, "2022-03-01").WithMemoryBudget(1_000_000);
        var alike = one.RevisedBy(two.RevisedBy(three, "2022-03-01"), "2021-03-01");

        foreach (var data in new[] { all, alike })
        {
            Assert.Equal(["1", "1", "2", "2", "3"], new[] { "2020-12-31", "2021-02-28", "2021-03-01", "2022-02-28", "2022-03-01" }.Select(d => data.Troops(Stage.Deployed).AsKnownOn(d).Text("2020-07-01")));
            Assert.Equal([null, new LocalDate(2021, 3, 1), new LocalDate(2022, 3, 1)], data.Editions.Select(e => e.Published));
            Assert.Equal("2", data.EditionOn("2021-12-31").Info.Edition);
            Assert.Equal("3", data.Troops(Stage.Deployed).AsKnownOn("2021-03-01").AsKnownOn("2023-01-01").Text("2020-07-01"));
        }
    }

    [Fact]
    public void AsKnownOn_WhatTheEditionDoesNotHave_IsRefused()
    {
        var newer = new Fixture().Operation("flank").Force("a", f => f with { Operation = "flank" }, Level("2020-06-30", 5, published: "2020-07-01")).Build();
        var all = Edition("1", Level("2020-06-30", 1)).RevisedBy(newer, "2021-03-01");

        Assert.StartsWith(
            "The edition of the dataset known on 2021-02-28 has no operation flank.",
            Assert.Throws<ArgumentException>(() => all.Troops(Stage.Deployed).Under("flank").AsKnownOn("2021-02-28")).Message, StringComparison.Ordinal);
        Assert.Equal("5", all.Troops(Stage.Deployed).Under("flank").AsKnownOn("2021-03-01").Text("2020-07-01"));
    }

    [Fact]
    public void AsKnownOn_AnyDay_ReadsAsTheEditionOfThatDay() =>
        Gen.Select(Generators.Datasets, Generators.Datasets, Gen.Int[0, 900], Gen.Int[1, 899], OneOf<Facet[]>([], [Facet.Nation], [Facet.Theatre, Facet.Role])).Sample(
            (older, newer, days, cut, facets) =>
            {
                var (known, published) = (new LocalDate(2015, 12, 1).PlusDays(days), new LocalDate(2015, 12, 1).PlusDays(cut));
                var all = older.RevisedBy(newer, published);
                Assert.Equal(Said(newer, null), Said(all, null));
                Assert.Equal(Said(known < published ? older : newer, known), Said(all, known));
                string Said(Dataset data, LocalDate? day)
                {
                    var query = data.Troops(Stage.Deployed).By(facets);
                    var table = (day is { } asKnown ? query.AsKnownOn(asKnown) : query).AtEnds(Ends);
                    return table + string.Concat(table.Cells.Select(c => c.Explain())) + data.Pledges("2017-01-01", day is { } on ? (EdtfDate)on : default(EdtfDate?));
                }
            },
            iter: Often.Times(100));

    /// <summary>Claims left out, changed and added at random.</summary>
    [Fact]
    public void AsKnownOn_ARevisedEdition_ReadsAsTheEditionOfThatDay() =>
        Gen.Select(Generators.Datasets, Gen.Select(Report, Gen.Int[0, 4]).Array[12], Gen.Int[0, 800]).Sample(
            (older, changes, days) =>
            {
                var newer = older.Remade(all => all.Select((c, i) => changes[i] switch
                {
                    (_, 0) => c with { Reports = [.. c.Reports.Skip(1)] },
                    (var added, 1) => c with { Reports = [.. c.Reports, added] },
                    (var changed, 2) => c with { Reports = [.. c.Reports.Select((r, n) => n == 0 ? changed with { Effective = r.Effective } : r)] },
                    _ => c,
                }));
                var (known, published) = (new LocalDate(2016, 1, 1).PlusDays(days), new LocalDate(2017, 1, 1));
                var all = older.RevisedBy(newer, published);
                Assert.Equal(Said(known < published ? older : newer), Said(all));
                string Said(Dataset data) => data.Troops(Stage.Deployed).By(Facet.Nation).AsKnownOn(known).AtEnds(Ends).ToString();
            },
            iter: Often.Times(100));

    private static Dataset Edition(string edition, params TroopReport[] reports) => Of(edition, "2020-08-01", reports).Build();

    /// <summary>An edition whose report, source and published total are dated, or are not.</summary>
    private static Dataset Published(string? edition, string? report, string? source, string? total) =>
        Of(edition, source, Level("2020-06-30", 2, published: report), Level("2015-01-01", 3))
            .Add(new ReportedTotal { Source = "times", Operation = "op", Category = PersonnelCategory.Troops, Effective = "2016-01-01", Stage = Stage.Deployed, Figure = 5, Published = total is null ? default(EdtfDate?) : (EdtfDate)total }).Build();

    private static DatasetBuilder Of(string? edition, string? published, params TroopReport[] reports) =>
        new DatasetBuilder(new DatasetInfo { Title = "Made up", Edition = edition, Coverage = "2000/2039" }).Add(new Source { Id = "times", Publisher = "T", Published = published is null ? default(EdtfDate?) : (EdtfDate)published })
            .Add(new Operation { Id = "op", Name = "Op", Life = "2000/.." })
            .Add(new ForceContribution { Id = "a", Contributor = "USA", Operation = "op", Category = PersonnelCategory.Troops, Reports = reports });
}
