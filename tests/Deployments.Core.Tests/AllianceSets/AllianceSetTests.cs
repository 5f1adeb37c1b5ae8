namespace Deployments.Tests.AllianceSets;

/// <summary>Questions over alliances that do not exist, small enough to answer by hand.</summary>
public sealed class AllianceSetTests
{
    private static readonly Alliance Pact = new()
    {
        Id = "pact",
        Name = "A pact",
        Life = "1950-01-01/1999-12-31",
        Members =
        [
            Member("USA"), Member("CAN", "1950-01-01/1960-06-30"), Member("CAN", "1960-07-01/1965-12-31"), Member("CAN", "1970-01-01/.."),
            Member("FRA", "1955-06/1980-03"), Member("GBR", "1950-01-01/.."), Member("GBR", "1949-06-01/..", MembershipDefinition.Signature),
            new Membership { Nation = "ESP", Role = MembershipRole.Observer, During = "1960-01-01/.." },
        ],
        Obligations =
        [
            new Obligation { Kind = ObligationKind.Consultation },
            new Obligation { Kind = ObligationKind.Defence, By = "USA" },
            new Obligation { Kind = ObligationKind.Neutrality, By = "CAN", To = "FRA", During = "1958-01-01/1959-12-31" },
            new Obligation { Kind = ObligationKind.Offence, By = "GBR", Unknown = true },
        ],
    };

    private static readonly Alliance League = new()
    {
        Id = "league",
        Name = "A league",
        Coverage = "1900-01-01/1970-12-31",
        Members = [Member("USA", "/1968-12-31", MembershipDefinition.Cow), Member("GBR", "1910/..", MembershipDefinition.Cow)],
        Obligations = [new Obligation { Kind = ObligationKind.NonAggression, During = "1920-01-01/.." }],
    };

    private static readonly AllianceSet Set = AllianceSet.Of(Pact, League);
    private static readonly AllianceSet OnlyPact = AllianceSet.Of(Pact);

    [Theory]
    [InlineData("1949-12-31", "")]
    [InlineData("1950-01-01", "CAN GBR USA")]
    [InlineData("1955-06-01", "CAN FRA GBR USA")]
    [InlineData("1966-01-01", "FRA GBR USA")]
    [InlineData("1970-01-01", "CAN FRA GBR USA")]
    [InlineData("1980-03-31", "CAN FRA GBR USA")]
    [InlineData("1980-04-01", "CAN GBR USA")]
    public void MembersOf_Day_IsByTheWidestReading(string day, string expected) =>
        Assert.Equal(expected, string.Join(' ', OnlyPact.MembersOf("pact", day).Nations));

    [Theory]
    [InlineData("1955-05-31", Certainty.No)]
    [InlineData("1955-06-01", Certainty.Possible)]
    [InlineData("1955-06-30", Certainty.Certain)]
    [InlineData("1980-03-01", Certainty.Certain)]
    [InlineData("1980-03-02", Certainty.Possible)]
    [InlineData("1980-04-01", Certainty.No)]
    public void Has_ImpreciseSpan_TellsCertainFromPossible(string day, Certainty expected)
    {
        Assert.Equal(expected, OnlyPact.MembersOf("pact", day).Has("FRA"));
        Assert.Equal(expected, OnlyPact.Between("FRA", "USA", day).State);
    }

    [Fact]
    public void MembersOf_Role_IsNoMembership()
    {
        Assert.Equal(["ESP"], OnlyPact.MembersOf("pact", "1961-01-01", MembershipRole.Observer).Nations.Select(n => n.Value));
        Assert.Equal(Certainty.No, OnlyPact.Between("ESP", "USA", "1961-01-01").State);
    }

    [Fact]
    public void MembersOf_OtherDefinition_AnswersByIt() =>
        Assert.Equal(["GBR"], OnlyPact.MembersOf("pact", "1949-07-01", definition: MembershipDefinition.Signature).Nations.Select(n => n.Value));

    [Fact]
    public void DefinitionOf_ListOfOneDefinition_IsThat()
    {
        Assert.Equal(MembershipDefinition.InForce, Set.DefinitionOf("pact"));
        Assert.Equal(MembershipDefinition.Cow, Set.DefinitionOf("league"));
        Assert.Equal(["GBR", "USA"], Set.MembersOf("league", "1950-01-01").Nations.Select(n => n.Value));
    }

    [Fact]
    public void MembersOf_DefinitionThatTheAllianceLacks_IsUnknown()
    {
        var answer = Set.MembersOf("league", "1950-01-01", definition: MembershipDefinition.Atop);

        Assert.False(answer.IsComplete);
        Assert.Equal("league has no membership by the definition atop.", answer.Gap);
        Assert.Equal(Certainty.Unknown, answer.Has("USA"));
        Assert.Equal(Certainty.Unknown, Set.Between("USA", "GBR", "1950-01-01", MembershipDefinition.Atop).State);
    }

    [Fact]
    public void MembersOf_OutsideCoverage_IsUnknown()
    {
        var answer = Set.MembersOf("league", "1971-01-01");

        Assert.Empty(answer.Nations);
        Assert.Equal("members of league on 1971-01-01: unknown. league is recorded for 1900-01-01/1970-12-31 and not for 1971-01-01.", answer.ToString());
    }

    [Fact]
    public void UnknownStart_InsideCoverage_IsCertain()
    {
        Assert.Equal(Certainty.Certain, Set.MembersOf("league", "1900-01-01").Has("USA"));
        Assert.Equal(Certainty.Possible, Set.MembersOf("league", "1910-06-30").Has("GBR"));
        Assert.Equal(Certainty.Certain, Set.MembersOf("league", "1910-12-31").Has("GBR"));
    }

    [Fact]
    public void Between_DirectedObligations_DifferByDirection()
    {
        var pair = OnlyPact.Between("CAN", "FRA", "1958-06-01");

        Assert.Equal([ObligationKind.Neutrality, ObligationKind.Consultation], pair.FirstOwes.Certain);
        Assert.Equal([ObligationKind.Consultation], pair.SecondOwes.Certain);
        Assert.Equal([ObligationKind.Consultation], OnlyPact.Between("CAN", "FRA", "1960-01-01").FirstOwes.Certain);
        Assert.Equal("CAN and FRA on 1958-06-01: allied.\n  pact: CAN owes FRA neutrality, consultation; FRA owes CAN consultation\n", pair.ToString());
    }

    [Fact]
    public void Between_UnknownObligation_IsNotAbsent()
    {
        var pair = OnlyPact.Between("GBR", "USA", "1951-01-01");

        Assert.Equal(Certainty.Unknown, pair.FirstOwes.Owes(ObligationKind.Offence));
        Assert.Equal(Certainty.No, pair.SecondOwes.Owes(ObligationKind.Offence));
        Assert.Equal("consultation; unknown: offence", pair.FirstOwes.ToString());
    }

    [Fact]
    public void Between_TwoAlliances_NamesBoth()
    {
        var pair = Set.Between("GBR", "USA", "1960-01-01");

        Assert.Equal(["league", "pact"], pair.Bonds.Select(b => b.Alliance.Id.Value));
        Assert.Equal([ObligationKind.NonAggression, ObligationKind.Consultation], pair.FirstOwes.Certain);
        Assert.Equal([ObligationKind.Defence, ObligationKind.NonAggression, ObligationKind.Consultation], pair.SecondOwes.Certain);
        Assert.Equal(3, pair.Bonds[1].Obligations.Count);
        Assert.Equal(2, pair.Bonds[1].Memberships.Count);
    }

    [Fact]
    public void Between_ObligationThatHasNotBegun_IsNotOwed() =>
        Assert.Equal([], Set.Between("GBR", "USA", "1919-12-31").FirstOwes.Certain);

    [Fact]
    public void Between_AllianceOutsideItsCoverage_MayHideABond()
    {
        Assert.Equal(Certainty.No, OnlyPact.Between("USA", "ESP", "1999-01-01").State);
        Assert.Equal(Certainty.Unknown, Set.Between("USA", "ESP", "1999-01-01").State);
        Assert.Equal(Certainty.Certain, Set.Between("USA", "GBR", "1999-01-01").State);
        Assert.Equal("1 of 2 alliances are not recorded for all of 1999-01-01; league is for 1900-01-01/1970-12-31.", Set.Between("USA", "GBR", "1999-01-01").Gap);
    }

    [Fact]
    public void Between_NationThatNobodyKnows_IsUnknown()
    {
        var pair = OnlyPact.Between("USA", "XYZ", "1960-01-01");

        Assert.Equal(Certainty.Unknown, pair.State);
        Assert.Equal("There is no nation \"XYZ\" in this set or among the built-in ones.", pair.Gap);
    }

    [Fact]
    public void Between_TreatyWithoutObligations_OwesWhatNobodyKnows()
    {
        var treaty = new Alliance { Id = "t", Name = "T", Members = [Member("USA"), Member("CAN")] };

        Assert.Equal(5, AllianceSet.Of(treaty).Between("USA", "CAN", "2000-01-01").FirstOwes.Unknown.Count);
        Assert.True(AllianceSet.Of(treaty with { Kind = AllianceKind.Coalition }).Between("USA", "CAN", "2000-01-01").FirstOwes.IsNothing);
    }

    [Fact]
    public void DyadsOn_Day_HasEachPairOnce_AndTwoDirections()
    {
        var dyads = Set.DyadsOn("1967-01-01");

        Assert.Equal(["FRA-GBR", "FRA-USA", "GBR-USA"], dyads.Dyads.Select(d => $"{d.First}-{d.Second}"));
        Assert.Equal(["FRA-GBR", "FRA-USA", "GBR-FRA", "GBR-USA", "USA-FRA", "USA-GBR"], dyads.Directed.Select(d => $"{d.By}-{d.To}"));
        Assert.Equal(2, dyads.Dyads[2].Bonds.Count);
        Assert.True(dyads.IsComplete);
        Assert.False(Set.DyadsOn("1971-01-01").IsComplete);
    }

    [Fact]
    public void DyadsIn_Year_HasWhoWasAlliedOnAnyDay()
    {
        Assert.Contains("CAN-USA", Set.DyadsIn("1965").Dyads.Select(d => $"{d.First}-{d.Second}"));
        Assert.DoesNotContain("CAN-USA", Set.DyadsIn("1966").Dyads.Select(d => $"{d.First}-{d.Second}"));
        Assert.False(Set.DyadsIn("1970/1971").IsComplete);
    }

    [Fact]
    public void SpellsOf_AdjoiningMemberships_AreMerged_AndAReturnIsAnother()
    {
        Assert.Equal(["1950-01-01/1965-12-31", "1970-01-01/.."], Set.SpellsOf("pact", "CAN").Select(s => s.During.ToString()));
        Assert.Equal(["CAN in pact 1950-01-01/1965-12-31", "CAN in pact 1970-01-01/.."], Set.LeftAndReturned().Select(s => s.ToString()));
        Assert.Equal("1950-01-01/1999-12-31", Set.SpellsOf("pact", "USA").Single().During.ToString());
    }

    [Fact]
    public void ChangesBetween_Days_AreFirstDaysAndLastDays()
    {
        var changes = OnlyPact.ChangesBetween("1955-06-15", "1966-01-01");

        Assert.Equal(
            """
            Changes after 1955-06-15, until 1966-01-01:
              1955-06 (possibly) FRA joins pact
              1958-01-01 obligation under pact begins, CAN to FRA: neutrality
              1959-12-31 obligation under pact ends, CAN to FRA: neutrality, last day
              1965-12-31 CAN leaves pact, last day
            """.ReplaceLineEndings("\n") + "\n",
            changes.ToString());
        Assert.Empty(OnlyPact.ChangesBetween("1966-01-01", "1966-12-31").Changes);
        Assert.Contains(OnlyPact.ChangesBetween("1999-01-01", "2001-01-01").Changes, c => c.Kind == AllianceChangeKind.AllianceEnded);
    }

    [Fact]
    public void CowType_IsTheStrongest_UnlessAStrongerIsUnknown()
    {
        static OwedKinds Kinds(ObligationKind[] owed, params ObligationKind[] unknown) => new(Bits(owed), default, Bits(unknown));
        static KindSet Bits(ObligationKind[] kinds) => kinds.Aggregate(default(KindSet), (all, k) => all.With(KindSet.Of(k)));

        Assert.Equal(CowAllianceType.DefencePact, Kinds([ObligationKind.Consultation, ObligationKind.Defence]).CowType);
        Assert.Equal(CowAllianceType.Neutrality, Kinds([ObligationKind.Neutrality, ObligationKind.NonAggression]).CowType);
        Assert.Equal(CowAllianceType.NonAggression, Kinds([ObligationKind.NonAggression, ObligationKind.Consultation]).CowType);
        Assert.Equal(CowAllianceType.Entente, Kinds([ObligationKind.Consultation], ObligationKind.Offence).CowType);
        Assert.Null(Kinds([ObligationKind.Consultation], ObligationKind.Defence).CowType);
        Assert.Null(Kinds([ObligationKind.Offence]).CowType);
    }

    [Fact]
    public void Compare_TwoRecords_SaysWhy()
    {
        var first = Record("a", ("USA", "1950-01-01/.."), ("CAN", "1955-06-01/.."), ("FRA", "1950-01-01/1970-06-30"), ("GBR", "1950-01-01/.."));
        var second = Record("b", ("USA", "1950-01-01/.."), ("CAN", "1954-01-01/.."), ("FRA", "1950-01-01/1970-07-01"));
        var third = Record("c", ("CAN", "1955-06-01/..")) with { };
        var reference = third with { Members = [.. third.Members, Member("CAN", "1954-01-01/..", MembershipDefinition.Signature)] };
        var set = AllianceSet.Of(first, second, reference);

        var comparison = set.Compare("a", "b", "1954-06-01", explainedBy: "c");

        Assert.Equal(
            """
            a and b on 1954-06-01: 2 members in both, 1 only in a, 1 only in b.
              GBR is a member by a, 1950-01-01/..; b never lists it.
              CAN is a member by b, 1954-01-01/.., and not by a, 1955-06-01/..: by c, a dates the entry into force and b the signature.
              FRA is a member by both, 1950-01-01/1970-06-30 by a and 1950-01-01/1970-07-01 by b: the ends are one day apart, as where one counts the last day and the other the day after it.
            """.ReplaceLineEndings("\n") + "\n",
            comparison.ToString());
        Assert.Equal(AllianceDifferenceReason.Dating, set.Compare("a", "b", "1954-06-01").Differences.Single(d => d.Nation == "CAN").Reason);
    }

    [Fact]
    public void Compare_OutsideTheCoverageOfOne_SaysSo()
    {
        var set = AllianceSet.Of(Record("a", ("USA", "1950-01-01/..")), Record("b", ("USA", "1950-01-01/..")) with { Coverage = "1950-01-01/1960-12-31" });

        Assert.Equal(AllianceDifferenceReason.Coverage, Assert.Single(set.Compare("a", "b", "1961-01-01").Differences).Reason);
    }

    [Fact]
    public void Alliances_Nato_AnswersInForce()
    {
        Assert.Equal(16, Alliances.MembersOf("nato", "1998-06-30").Nations.Count);
        Assert.Equal(Certainty.Certain, Alliances.Between("USA", "DEU", "1998-06-30").FirstOwes.Owes(ObligationKind.Defence));
    }

    [Fact]
    public void Dataset_AllianceSet_PutsItsOwnBeforeTheBuiltIn()
    {
        var data = new DatasetBuilder("made up").Add(new Alliance { Id = "nato", Name = "Another", Members = [Member("CHE")] }, Pact).Build();

        Assert.Equal(["CHE"], data.AllianceSet.MembersOf("nato", "1998-06-30").Nations.Select(n => n.Value));
        Assert.True(data.AllianceSet.Contains("pact"));
    }

    [Fact]
    public void Mistakes_AreSaid()
    {
        Assert.StartsWith("There is no alliance \"otan\" among the 2 of this set.", Assert.Throws<ArgumentException>(() => Set.MembersOf("otan", "1998-06-30")).Message, StringComparison.Ordinal);
        Assert.StartsWith("'1998-06' is not one day", Assert.Throws<ArgumentException>(() => Set.MembersOf("pact", "1998-06")).Message, StringComparison.Ordinal);
        Assert.StartsWith("\"USA\" is given twice", Assert.Throws<ArgumentException>(() => Set.Between("USA", "USA", "1998-06-30")).Message, StringComparison.Ordinal);
        Assert.StartsWith("'1998/..' has no first or no last day", Assert.Throws<ArgumentException>(() => Set.DyadsIn("1998/..")).Message, StringComparison.Ordinal);
    }

    private static Membership Member(string nation, string? during = null, MembershipDefinition definition = MembershipDefinition.InForce) =>
        new() { Nation = nation, During = during is null ? default(EdtfDate?) : EdtfDate.Parse(during), Definition = definition };

    private static Alliance Record(string id, params (string Nation, string During)[] members) =>
        new() { Id = id, Name = id, Kind = AllianceKind.Coalition, Members = [.. members.Select(m => Member(m.Nation, m.During))] };
}
