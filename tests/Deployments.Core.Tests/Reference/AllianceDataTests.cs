namespace Deployments.Tests.Reference;

/// <summary>The built-in alliances as a whole: what must hold for every row, and how many members are known to be there on chosen days.</summary>
public sealed class AllianceDataTests
{
    private static readonly IReadOnlyDictionary<Id<Alliance>, Alliance> All = BuiltInReference.AlliancesById;

    private static readonly IReadOnlyDictionary<Id<Nation>, Nation> Nations = BuiltInReference.NationsById;

    private static IEnumerable<(Alliance Alliance, Membership Member)> Members => All.Values.SelectMany(a => a.Members.Select(m => (a, m)));

    private static IEnumerable<(Alliance Alliance, Obligation Obligation)> Obligations => All.Values.SelectMany(a => a.Obligations.Select(o => (a, o)));

    [Fact]
    public void Alliances_HaveALifeAndTwoMembers() =>
        Assert.All(All.Values, a =>
        {
            Assert.NotNull(LifeOf(a).Start);
            Assert.True(a.Members.Where(m => m.Role == MembershipRole.Member).Select(m => m.Nation).Distinct().Count() > 1, a.Name);
        });

    [Fact]
    public void Alliances_NumbersInTheDatasets_AreNumbersOfOneAlliance()
    {
        var numbers = ReferenceTable.Read("alliances").SelectMany(r => r.Parts("cow").Select(n => "cow " + n).Concat(r.Parts("atop").Select(n => "atop " + n))).ToList();

        Assert.All(numbers, n => Assert.Matches("^(cow [1-9][0-9]{0,2}|atop [1-9][0-9]{3})$", n));
        Assert.Equal(numbers.Distinct(), numbers);
    }

    [Fact]
    public void Alliances_NoNameBelongsToTwo()
    {
        var names = All.Values.SelectMany(a => a.OtherNames.Select(n => n.Text).Append(a.Name).Append(a.Id.Value).Distinct(StringComparer.OrdinalIgnoreCase));

        Assert.Empty(names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Memberships_NameABuiltInNation_AndLieWithinItsLife() =>
        Assert.All(Members, pair =>
        {
            Assert.True(Nations.TryGetValue(pair.Member.Nation, out var nation), pair.Member.Nation.Value);
            Assert.True(IsWithin(pair.Member.During, nation.Life!.Value.ToSpan()), $"{pair.Alliance.Id} {pair.Member.Nation} {pair.Member.During}");
        });

    [Fact]
    public void Memberships_LieWithinTheAlliancesLife_ButForSignaturesBeforeIt() =>
        Assert.All(Members, pair =>
        {
            var life = LifeOf(pair.Alliance);
            var early = pair.Member.Definition == MembershipDefinition.Signature;
            Assert.True(IsWithin(pair.Member.During, early ? DateSpan.Of(null, life.End) : life), $"{pair.Alliance.Id} {pair.Member.Nation} {pair.Member.During}");
        });

    [Fact]
    public void Memberships_OfOneNationRoleAndDefinition_DoNotOverlap()
    {
        foreach (var spells in Members.GroupBy(p => (p.Alliance.Id, p.Member.Nation, p.Member.Role, p.Member.Definition)))
        {
            var spans = spells.Select(p => p.Member.Span).OrderBy(s => s.Start).ToList();
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End < pair.Second.Start, $"{spells.Key}"));
        }
    }

    [Fact]
    public void Memberships_AreNotInForceBeforeTheyAreSigned()
    {
        var first = Members.Where(p => p.Member.Role == MembershipRole.Member && p.Member.Span.Start is not null)
            .GroupBy(p => (p.Alliance.Id, p.Member.Nation, p.Member.Definition)).ToDictionary(g => g.Key, g => g.Min(p => p.Member.During!.Value.Start.Latest));
        var signed = first.Where(p => p.Key.Definition == MembershipDefinition.Signature).ToList();

        Assert.True(signed.Count > 200, $"{signed.Count}");
        Assert.All(signed, p => Assert.True(!first.TryGetValue(p.Key with { Definition = MembershipDefinition.InForce }, out var start) || p.Value <= start, $"{p.Key}"));
    }

    [Fact]
    public void Rows_AllCiteAPageOrADatasetsNumber()
    {
        var citations = All.Values.Select(a => a.Citation).Concat(Members.Select(p => p.Member.Citation)).Concat(Obligations.Select(p => p.Obligation.Citation));

        Assert.All(citations, citation => Assert.Matches("https?://[^ ;]+|(COW Formal Alliances v4.1|ATOP v4.01), alliance [0-9]+", citation));
    }

    [Fact]
    public void Obligations_BindMembers_WithinTheAlliancesLife() =>
        Assert.All(Obligations, pair =>
        {
            var members = pair.Alliance.Members.Where(m => m.Role == MembershipRole.Member).Select(m => m.Nation).ToHashSet();
            Assert.All(new[] { pair.Obligation.By, pair.Obligation.To }.OfType<Id<Nation>>(), party => Assert.Contains(party, members));
            Assert.True(IsWithin(pair.Obligation.During, LifeOf(pair.Alliance)), $"{pair.Alliance.Id} {pair.Obligation.Kind}");
            Assert.True(pair.Obligation.By is null || pair.Obligation.By != pair.Obligation.To);
        });

    [Fact]
    public void Obligations_UnknownColumn_IsBlankOrYes() =>
        Assert.Equal(["", "yes"], ReferenceTable.Read("obligations").Select(r => r["unknown"]).Distinct().Order());

    /// <summary>Nobody here knows what these owe, and no kind may look as if it were not owed.</summary>
    [Theory]
    [InlineData("aukus")]
    [InlineData("five-eyes")]
    [InlineData("mnjtf")]
    public void Obligations_NotChecked_AreUnknownInEveryKind_AsLongAsItLives(string alliance)
    {
        Assert.Equal(Enum.GetValues<ObligationKind>().Order(), All[alliance].Obligations.Select(o => o.Kind).Order());
        Assert.All(All[alliance].Obligations, o => Assert.Equal((true, All[alliance].Life), (o.Unknown, o.During)));
    }

    /// <summary>The pact of 2005 binds only some members, from days that differ.</summary>
    [Fact]
    public void Obligations_OfDefenceInTheAfricanUnion_AreUnknown_NonAggressionIsOwed()
    {
        Assert.Equal([ObligationKind.Defence], All["african-union"].Obligations.Where(o => o.Unknown).Select(o => o.Kind));
        Assert.Equal([ObligationKind.NonAggression], All["african-union"].Obligations.Where(o => !o.Unknown).Select(o => o.Kind));
    }

    /// <summary>The United States suspended what it owed New Zealand on 1986-08-11, not what New Zealand owed it, nor what either shares with Australia.</summary>
    [Theory]
    [InlineData("USA", "NZL", "1986-08-10", true)]
    [InlineData("USA", "NZL", "1986-08-11", false)]
    [InlineData("NZL", "USA", "1986-08-11", true)]
    [InlineData("AUS", "NZL", "2020-01-01", true)]
    [InlineData("USA", "AUS", "2020-01-01", true)]
    public void Obligations_OfDefenceUnderAnzus_AreDirected(string by, string to, string day, bool owed)
    {
        var defence = All["anzus"].Obligations.Where(o => o.Kind == ObligationKind.Defence && o.By == by && o.To == to);

        Assert.Equal(owed, defence.Any(o => o.During!.Value.ToSpan().Contains(Day(day))));
    }

    /// <summary>The treaty was not denounced, the command was left: France on 1966-07-01, Greece on 1974-08-14.</summary>
    [Theory]
    [InlineData("FRA", "1966-06-30", true)]
    [InlineData("FRA", "1966-07-01", false)]
    [InlineData("FRA", "2009-03-31", false)]
    [InlineData("FRA", "2009-04-30", true)]
    [InlineData("GRC", "1974-08-13", true)]
    [InlineData("GRC", "1974-08-14", false)]
    [InlineData("GRC", "1980-10-20", true)]
    [InlineData("ESP", "1998-12-31", false)]
    [InlineData("ESP", "1999-01-01", true)]
    public void Nato_IntegratedCommand_IsApartFromMembership(string nation, string day, bool commanded)
    {
        Assert.Contains(nation, On("nato", day));
        Assert.Equal(commanded, On("nato", day, MembershipRole.IntegratedCommand).Contains(nation));
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void Members_OnAWellKnownDay_AreThisMany(string alliance, string day, int members) => Assert.Equal(members, On(alliance, day).Count());

    public static TheoryData<string, string, int> Known() => new()
    {
        // NATO, Enlargement and Article 10: https://www.nato.int/cps/ru/natohq/topics_49212.htm?selectedLocale=en
        { "nato", "1949-08-23", 0 }, { "nato", "1949-08-24", 12 }, { "nato", "1952-02-17", 12 }, { "nato", "1952-02-18", 14 },
        { "nato", "1955-05-05", 14 }, { "nato", "1955-05-06", 15 }, { "nato", "1960-01-01", 15 }, { "nato", "1982-05-30", 16 },
        { "nato", "1990-10-03", 16 }, { "nato", "1999-03-12", 19 }, { "nato", "2004-03-28", 19 }, { "nato", "2004-03-29", 26 },
        { "nato", "2005-01-01", 26 }, { "nato", "2009-04-01", 28 }, { "nato", "2017-06-05", 29 }, { "nato", "2021-01-01", 30 },
        { "nato", "2023-04-03", 30 }, { "nato", "2023-04-04", 31 }, { "nato", "2024-03-06", 31 }, { "nato", "2024-03-07", 32 },

        // European Union: https://europa.eu/european-union/about-eu/countries_en?country=ES
        { "eu", "1957-12-31", 0 }, { "eu", "1958-01-01", 6 }, { "eu", "1972-12-31", 6 }, { "eu", "1973-01-01", 9 },
        { "eu", "1981-01-01", 10 }, { "eu", "1986-01-01", 12 }, { "eu", "1990-10-03", 12 }, { "eu", "1995-01-01", 15 },
        { "eu", "2004-05-01", 25 }, { "eu", "2007-01-01", 27 }, { "eu", "2013-07-01", 28 }, { "eu", "2020-01-31", 28 }, { "eu", "2020-02-01", 27 },

        // Encyclopaedia Britannica: eight, Albania left in 1968, the GDR in 1990: http://britannica.com/EBchecked/topic/636142/Warsaw-Pact
        { "warsaw-pact", "1955-06-05", 8 }, { "warsaw-pact", "1968-09-12", 8 }, { "warsaw-pact", "1968-09-13", 7 },
        { "warsaw-pact", "1990-10-03", 6 }, { "warsaw-pact", "1991-07-02", 0 },

        // Nine, then six; seven with Uzbekistan; TASS lists six on 2012-12-19: http://tass.com/russia/687141
        { "csto", "1994-04-20", 9 }, { "csto", "1999-04-20", 6 }, { "csto", "2007-01-01", 7 }, { "csto", "2013-01-01", 6 },

        // Western European Union: http://weu.int/Delegations.htm
        { "weu", "1948-08-25", 5 }, { "weu", "1955-05-06", 7 }, { "weu", "1990-03-27", 9 }, { "weu", "2000-01-01", 10 }, { "weu", "2011-07-01", 0 },

        // Library of Congress: http://lccn.loc.gov/n79065981
        { "cento", "1955-11-03", 5 }, { "cento", "1959-03-24", 4 },

        // House of Lords, 1972-11-22: https://api.parliament.uk/historic-hansard/lords/1972/nov/22/seato-membership-and-function
        { "seato", "1955-02-19", 8 }, { "seato", "1973-11-07", 7 },

        // US Department of State, 2009-04-30, total 21: http://www.state.gov/p/wha/rls/fs/2009/122637.htm
        { "rio-treaty", "2009-04-30", 21 },

        // African Union: 53 at the launch, 54 and 55, the Sahrawi Republic among them, which is not here: http://amo.au.int/en/member-states
        { "african-union", "2002-07-09", 52 }, { "african-union", "2011-07-27", 53 }, { "african-union", "2017-01-31", 54 },

        // Fifteen signed, Cape Verde joined, Mauritania left: https://reliefweb.int/organization/ecowas; three left on 2025-01-29
        { "ecowas", "1975-05-28", 15 }, { "ecowas", "1978-01-01", 16 }, { "ecowas", "2000-12-26", 15 }, { "ecowas", "2025-01-28", 15 }, { "ecowas", "2025-01-29", 12 },

        // Xinhua, 2023-12-06: https://english.news.cn/20231206/d9de2e067a8346acb0308878d205c81f/c.html
        { "g5-sahel", "2014-12-19", 5 }, { "g5-sahel", "2022-07-01", 4 }, { "g5-sahel", "2023-11-29", 2 },

        // defenceWeb lists five; Reuters, 2025-03-30
        { "mnjtf", "2016-01-01", 5 }, { "mnjtf", "2025-04-01", 4 },

        // GCC: https://gcc-sg.org/en/AboutUs/Pages/PrimaryLaw.aspx
        { "gcc", "1981-05-25", 6 },
    };

    [Fact]
    public void Weu_HasFiveObserversAndThirteenPartners_AsItListsThem()
    {
        Assert.Equal(["AUT", "DNK", "FIN", "IRL", "SWE"], On("weu", "2001-06-28", MembershipRole.Observer));
        Assert.Equal(13, On("weu", "2001-06-28", MembershipRole.Partner).Count());
    }

    private static IEnumerable<string> On(string alliance, string day, MembershipRole role = MembershipRole.Member) =>
        All[alliance].Members.Where(m => m.Role == role && m.Definition == MembershipDefinition.InForce && m.Span.Contains(Day(day))).Select(m => m.Nation.Value).Order();

    private static DateSpan LifeOf(Alliance alliance) => alliance.Life!.Value.ToSpan();

    /// <summary>An unknown start is within anything.</summary>
    private static bool IsWithin(EdtfDate? during, DateSpan other)
    {
        var (date, span) = (during!.Value, during.Value.ToSpan());
        return (other.Start is null || date.StartKind == EdtfEnd.Unknown || other.Start <= span.Start) && (other.End is null || span.End is null || span.End <= other.End);
    }

    private static LocalDate Day(string text) => ((EdtfDate)text).Earliest!.Value;
}
