namespace Deployments.Tests.Query;

/// <summary>Troops joined to treaties: what contributors owe the host, and how they are bound to the nation that leads, on the day.</summary>
public sealed class TreatyTiesTests
{
    [Fact]
    public void OwingHost_CountsWhoHasPromisedToDefendTheHost_OnTheDay()
    {
        var table = Data().Troops(Stage.Deployed).OwingHost(ObligationKind.Defence).By(Facet.Nation).On("2015-06-01", "2016-06-01");
        Assert.Equal(["XLE", "XAL"], table.Rows.Select(r => r.Parts[0]).OrderDescending());
        Assert.Equal(100, table["XLE", "2015-06-01"].Low);
        Assert.Equal(100, table["XLE", "2016-06-01"].Low);
        Assert.Equal(CellState.NoneReported, table["XAL", "2015-06-01"].State);
        Assert.Equal(10, table["XAL", "2016-06-01"].Low);
    }

    [Fact]
    public void OwingHost_IsDirected()
    {
        // Ruritania has promised to consult Arcadia; Arcadia has promised nothing of the kind.
        var table = Data().Troops(Stage.Deployed).OwingHost(ObligationKind.Consultation).By(Facet.Nation).On("2016-06-01");
        Assert.Equal(["XRU"], table.Rows.Select(r => r.Parts[0]));
        Assert.Empty(Data().Troops(Stage.Deployed).From("XAR").OwingHost(ObligationKind.Consultation).By(Facet.Operation).On("2016-06-01").Rows);
    }

    [Fact]
    public void OwingHostNothing_LeavesOutWhoeverOwesAnything()
    {
        var table = Data().Troops(Stage.Deployed).OwingHostNothing().By(Facet.Nation).On("2015-06-01", "2016-06-01");
        Assert.Equal(["XAL", "XAR", "XOT"], table.Rows.Select(r => r.Parts[0]).Order());
        Assert.Equal(CellState.Unknown, table["XAR", "2016-06-01"].State);
        Assert.Equal(10, table["XAL", "2015-06-01"].Low);
        Assert.Equal(CellState.NoneReported, table["XAL", "2016-06-01"].State);
        Assert.Equal(1, table["XOT", "2016-06-01"].Low);
    }

    [Fact]
    public void OwingHostNothing_OutsideTheCoverageOfAList_IsUnknownAndOpensTheHigh()
    {
        var cell = Data("2014/2015").Troops(Stage.Deployed).OwingHostNothing().On("2016-06-01").Total("2016-06-01");
        Assert.Equal(CellState.Unknown, cell.State);
        Assert.Null(cell.High);
        Assert.Contains(cell.Explain().LeftOut, l => l.Reason == LeftOutReason.ObligationUnknown);
    }

    [Fact]
    public void OwingHost_WhatAListLeavesOpen_IsUnknownAndOpensTheHigh()
    {
        var cell = Data().Troops(Stage.Deployed).From("XAR").OwingHost(ObligationKind.Offence).On("2016-06-01").Total("2016-06-01");
        Assert.Equal(CellState.Unknown, cell.State);
        Assert.Null(cell.High);
    }

    [Fact]
    public void ByOwedToHost_RowsAreWhatIsOwed()
    {
        var table = Data().Troops(Stage.Deployed).Under("watch").By(Facet.OwedToHost).On("2015-06-01", "2016-06-01");
        Assert.Equal(["defence + non-aggression", "nothing"], table.Rows.Select(r => r.Parts[0]).Order());
        Assert.Equal(100, table["defence + non-aggression", "2015-06-01"].Low);
        Assert.Equal(110, table["defence + non-aggression", "2016-06-01"].Low);
        Assert.Equal(11, table["nothing", "2015-06-01"].Low);
        Assert.Equal(1, table["nothing", "2016-06-01"].Low);
    }

    [Fact]
    public void SeveralHosts_OwedDifferently_ArePartlyInside_AndEachIsNamedWithWhatItIsOwed()
    {
        // Ruritania's force lies in Arcadia, which it owes consultation, and in the homeland, which it owes nothing.
        var data = Across(["arcadia", "homeland"]);

        Assert.Equal(["XAR: consultation; XHO: nothing"], data.Troops(Stage.Deployed).Under("march").By(Facet.OwedToHost).On("2016-06-01").Rows.Select(r => r.Parts[0]));
        Assert.Equal([LeftOutReason.PartlyInside], data.Troops(Stage.Deployed).Under("march").OwingHostAnything().Cell("2016-06-01").Explain().LeftOut.Select(l => l.Reason));
        Assert.Equal([LeftOutReason.PartlyInside], data.Troops(Stage.Deployed).Under("march").OwingHostNothing().Cell("2016-06-01").Explain().LeftOut.Select(l => l.Reason));
    }

    [Fact]
    public void Theatre_WithHostsOnlyInsideIt_IsPartlyInside_AndOneWithoutAnyIsOutside()
    {
        var inside = Across(["region"], new Theatre { Id = "region", Name = "Region" }).Troops(Stage.Deployed).Under("march").OwingHostAnything().Cell("2016-06-01");
        var sea = Across(["sea"], new Theatre { Id = "sea", Name = "Sea" }).Troops(Stage.Deployed).Under("march").OwingHostAnything().Cell("2016-06-01");
        var both = Across(["sea", "region"], new Theatre { Id = "region", Name = "Region" }, new Theatre { Id = "sea", Name = "Sea" }).Troops(Stage.Deployed).Under("march").OwingHostAnything().Cell("2016-06-01");

        Assert.Equal([LeftOutReason.PartlyInside], inside.Explain().LeftOut.Select(l => l.Reason));
        Assert.Equal((CellState.NoneReported, 0), (sea.State, sea.Explain().LeftOut.Count));
        Assert.Equal([LeftOutReason.PartlyInside], both.Explain().LeftOut.Select(l => l.Reason));
    }

    [Fact]
    public void ByTreatiesWithLead_RowsAreNumbersOfAlliancesInForce()
    {
        var table = Data().Troops(Stage.Deployed).Under("watch").By(Facet.TreatiesWithLead).On("2015-06-01", "2016-06-01");
        Assert.Equal(["(the lead itself)", "0", "1"], table.Rows.Select(r => r.Parts[0]).Order(StringComparer.Ordinal));
        Assert.Equal(11, table["0", "2015-06-01"].Low);
        Assert.Equal(1, table["0", "2016-06-01"].Low);
        Assert.Equal(10, table["1", "2016-06-01"].Low);
        Assert.Equal(100, table["(the lead itself)", "2016-06-01"].Low);
    }

    [Fact]
    public void ByTreatiesWithLead_OutsideTheListsOfSomeAlliances_RowsSayWhatMayBeMissing()
    {
        // Of the one list of all alliances the last day is in 2015: after that nobody knows what else binds them.
        var rows = new DatasetBuilder(new DatasetInfo { Title = "Treaties and troops", Coverage = "2014/2017" })
            .Add(new Source { Id = "s", Publisher = "A ministry", Published = "2014-02-01" })
            .Add(new Nation { Id = "XLE", Name = "The lead" }, new Nation { Id = "XAL", Name = "The ally" }, new Nation { Id = "XOT", Name = "Another" })
            .Add(
                new Alliance { Id = "pact", Name = "The pact", Members = [new Membership { Nation = "XLE" }, new Membership { Nation = "XAL" }] },
                new Alliance { Id = "listed", Name = "One of a list of all alliances", Coverage = "2014/2015", Members = [new Membership { Nation = "XOT", Definition = MembershipDefinition.Cow }] })
            .Add(new Theatre { Id = "homeland", Name = "Homeland" })
            .Add(new Operation { Id = "watch", Name = "Watch", Lead = (Contributor)"XLE", Life = "2014/..", Theatres = ["homeland"] })
            .Add(Force("XAL", "homeland", 10), Force("XOT", "homeland", 1))
            .Build().Troops(Stage.Deployed).By(Facet.TreatiesWithLead);

        Assert.Equal([("0", "1"), ("1", "10")], Rows("2015-06-01"));
        Assert.Equal([("(unknown)", "1"), ("1 or more", "10")], Rows("2016-06-01"));

        IEnumerable<(string, string)> Rows(string day) => rows.On(day) is var table ? table.Rows.Select(r => (r.Parts[0], table[r.ToString(), day].Text)).OrderBy(r => r.Item1, StringComparer.Ordinal) : [];
    }

    [Fact]
    public void From_AnAllianceRecordedByAnotherDefinition_MeansItsMembersByThat()
    {
        var table = Data().Troops(Stage.Deployed).From("listed").By(Facet.Nation).On("2016-06-01");
        Assert.Equal(["XOT"], table.Rows.Select(r => r.Parts[0]));
        Assert.Contains(table.Footnotes, f => f.Contains("Correlates of War", StringComparison.Ordinal));
        Assert.Equal(CellState.Unknown, Data().Troops(Stage.Deployed).From("listed").MembersBy(MembershipDefinition.InForce).On("2016-06-01").Total("2016-06-01").State);
    }

    [Fact]
    public void From_AnAllianceOutsideTheDaysThatItsListCovers_IsUnknownAndOpensTheHigh()
    {
        var table = Data("2014/2015").Troops(Stage.Deployed).From("shield").On("2015-06-01", "2016-06-01");
        Assert.Equal(100, table.Total("2015-06-01").High);
        Assert.Equal(CellState.Unknown, table.Total("2016-06-01").State);
        Assert.Null(table.Total("2016-06-01").High);
        Assert.Contains(table.Total("2016-06-01").Explain().LeftOut, l => l.Reason == LeftOutReason.MembershipUnknown);
    }

    [Fact]
    public void ContributorsIn_OutsideTheDaysThatAListCovers_IsAnError() =>
        Assert.Contains("2014-01-01/2015-12-31", Assert.Throws<ArgumentException>(() => Data("2014/2015").ContributorsIn("shield", "2016-06-01")).Message, StringComparison.Ordinal);

    [Fact]
    public void OwingHostNothing_WithoutAListOfAllAlliances_IsUnknown()
    {
        // The built-in alliances are not all that there are: bilateral treaties are not among them.
        var data = new DatasetBuilder(new DatasetInfo { Title = "An ally by a treaty that is not built in", Coverage = "1998" })
            .Add(new Source { Id = "s", Publisher = "A ministry", Title = "A list", Published = "1998-02-01" })
            .Add(new Theatre { Id = "japan", Name = "Japan", Hosts = ["JPN"] })
            .Add(Force("USA", "japan", 40_000) with { Reports = [new TroopReport { Source = "s", Effective = "1998-01-31", Stage = Stage.Deployed, Level = 40_000 }] })
            .Build();
        var table = data.Troops(Stage.Deployed).OwingHostNothing().On("1998-06-30");
        Assert.Equal(CellState.Unknown, table.Total("1998-06-30").State);
        Assert.Null(table.Total("1998-06-30").High);
        Assert.Equal(["(unknown)"], data.Troops(Stage.Deployed).By(Facet.OwedToHost).On("1998-06-30").Rows.Select(r => r.Parts[0]));
    }

    [Fact]
    public void From_AnIncompleteListOfMembers_IsUnknownForWhoIsNotListed()
    {
        var table = Data().Troops(Stage.Deployed).From("open").By(Facet.Nation).On("2016-06-01");
        Assert.Equal(CellState.Figure, table["XOT", "2016-06-01"].State);
        Assert.Equal(CellState.Unknown, table["XAL", "2016-06-01"].State);
        Assert.Null(table.Total("2016-06-01").High);
    }

    [Fact]
    public void ByTreatiesWithLead_OneTreatyInTwoLists_CountsOnce()
    {
        var table = Data(twice: true).Troops(Stage.Deployed).Under("watch").By(Facet.TreatiesWithLead).On("2016-06-01");
        Assert.Equal(["(the lead itself)", "0", "1"], table.Rows.Select(r => r.Parts[0]).Order(StringComparer.Ordinal));
    }

    /// <summary>A force of Ruritania in some theatres; Arcadia lies in a region, where there is one.</summary>
    private static Dataset Across(string[] theatres, params Theatre[] more) => new DatasetBuilder(new DatasetInfo { Title = "Across borders", Coverage = "2014/2017" })
        .Add(new Source { Id = "s", Publisher = "A ministry", Title = "A list", Published = "2014-02-01" })
        .Add(new Nation { Id = "XHO", Name = "The host" }, new Nation { Id = "XAR", Name = "Arcadia" }, new Nation { Id = "XRU", Name = "Ruritania" })
        .Add(new Alliance
        {
            Id = "promise",
            Name = "The promise, in a list of all alliances",
            Coverage = "2010/2020",
            Members = [new Membership { Nation = "XAR", Definition = MembershipDefinition.Cow }, new Membership { Nation = "XRU", Definition = MembershipDefinition.Cow }],
            Obligations = [new Obligation { Kind = ObligationKind.Consultation, By = "XRU", To = "XAR" }],
        })
        .Add(more)
        .Add(
            new Theatre { Id = "homeland", Name = "Homeland", Hosts = ["XHO"] },
            new Theatre { Id = "arcadia", Name = "Arcadia", Hosts = ["XAR"], Parent = Array.Exists(more, t => t.Id == "region") ? (Id<Theatre>)"region" : default(Id<Theatre>?) })
        .Add(new Operation { Id = "march", Name = "March", Life = "2014/.." })
        .Add(Force("XRU", "arcadia", 5) with { Theatres = [.. theatres.Select(t => (Id<Theatre>)t)], Operation = "march" })
        .Build();

    /// <summary>The host has forces of three: of the lead, which owes it defence since 2014, of the ally, which does since 2016, and of another, which owes nothing. Arcadia and Ruritania host each other.</summary>
    private static Dataset Data(string? coverage = null, bool twice = false) => new DatasetBuilder(new DatasetInfo { Title = "Treaties and troops", Coverage = "2014/2017" })
        .Add(new Source { Id = "s", Publisher = "A ministry", Title = "A list", Published = "2014-02-01" })
        .Add(
            new Nation { Id = "XLE", Name = "The lead" }, new Nation { Id = "XAL", Name = "The ally" }, new Nation { Id = "XOT", Name = "Another" }, new Nation { Id = "XHO", Name = "The host" },
            new Nation { Id = "XAR", Name = "Arcadia" }, new Nation { Id = "XRU", Name = "Ruritania" })
        .Add(
            new Alliance
            {
                Id = "shield",
                Name = "The shield",
                Coverage = coverage is null ? default(EdtfDate?) : EdtfDate.Parse(coverage),
                Members = [new Membership { Nation = "XHO" }, new Membership { Nation = "XLE", During = "2014/.." }, new Membership { Nation = "XAL", During = "2016/.." }],
                Obligations = [new Obligation { Kind = ObligationKind.Defence }, new Obligation { Kind = ObligationKind.NonAggression }],
            },
            new Alliance
            {
                Id = "promise",
                Name = "The promise",
                Members = [new Membership { Nation = "XAR" }, new Membership { Nation = "XRU" }],
                Obligations = [new Obligation { Kind = ObligationKind.Consultation, By = "XRU", To = "XAR" }, new Obligation { Kind = ObligationKind.Offence, By = "XAR", Unknown = true }],
            },
            new Alliance { Id = "listed", Name = "One of a list of all alliances", Coverage = "2010/2020", Members = [new Membership { Nation = "XOT", Definition = MembershipDefinition.Cow }] })
        .Add(twice ? [new Alliance { Id = "again", Name = "The shield again", SameAs = ["shield"], Members = [new Membership { Nation = "XLE" }, new Membership { Nation = "XAL", During = "2016/.." }], Obligations = [new Obligation { Kind = ObligationKind.Defence }] }]
            : [new Alliance { Id = "open", Name = "An open coalition", Kind = AllianceKind.Coalition, Life = "2016-05/..", Incomplete = [MembershipRole.Member], Members = [new Membership { Nation = "XOT" }] }])
        .Add(
            new Theatre { Id = "homeland", Name = "Homeland", Hosts = ["XHO"] },
            new Theatre { Id = "arcadia", Name = "Arcadia", Hosts = ["XAR"] },
            new Theatre { Id = "ruritania", Name = "Ruritania", Hosts = ["XRU"] })
        .Add(new Operation { Id = "watch", Name = "Watch", Lead = (Contributor)"XLE", Life = "2014/..", Theatres = ["homeland"] })
        .Add(Force("XLE", "homeland", 100), Force("XAL", "homeland", 10), Force("XOT", "homeland", 1), Force("XRU", "arcadia", 5), Force("XAR", "ruritania", 7))
        .Build();

    private static ForceContribution Force(string nation, string theatre, int troops) => new()
    {
        Id = $"{nation}-{theatre}",
        Contributor = nation,
        Operation = theatre == "homeland" ? "watch" : default(Id<Operation>?),
        Theatres = [theatre],
        Category = PersonnelCategory.Troops,
        Reports = [new TroopReport { Source = "s", Effective = "2014-02-01", Stage = Stage.Deployed, Level = troops }],
    };
}
