namespace Deployments.Tests.Reference;

public sealed class NationsTests
{
    [Theory]
    [InlineData("South Korea", "KOR")]
    [InlineData("usa", "USA")]
    [InlineData("Germany *", "DEU")]
    [InlineData("South Viet-Nam e/  f/", "RVN")]
    [InlineData("Albania'", "ALB")]
    [InlineData("Congo (Leopoldville)", "COD")]
    [InlineData("Zaire (Congo)", "COD")]
    [InlineData("Cote d'Ivoire", "CIV")]
    [InlineData("Côte d’Ivoire", "CIV")]
    [InlineData("The former Yugoslav Republic of Macedonia", "MKD")]
    [InlineData("Turkiye", "TUR")]
    [InlineData("BAHAMAS, THE", "BHS")]
    [InlineData("Austria-Hungary", "AUH")]
    [InlineData("Great Colombia", "GCL")]
    [InlineData("Vietnam", "VNM")]
    [InlineData("Yugoslavia", "YUG")]
    [InlineData("Kingdom of Norway", "NOR")]
    public void Find_NameAsSourcesPrintIt_IsOneNation(string name, string id) => Assert.Equal(id, Nations.Find(name).Found?.Id.Value);

    [Theory]
    [InlineData("Russia", "1914-08-01", "RUS")]
    [InlineData("Russia", "1950", "SUN")]
    [InlineData("Russia", "1991-12-26", "RUS")]
    [InlineData("Yugoslavia", "1900", "SRB")]
    [InlineData("Yugoslavia", "1985", "YUG")]
    [InlineData("Serbia", "1993-01-31", "YUG")]
    [InlineData("Serbia", "2006-06-05", "SRB")]
    [InlineData("Korea", "1900", "KOR-730")]
    [InlineData("Korea", "1955", "KOR")]
    [InlineData("Vietnam", "1992", "VNM")]
    [InlineData("Prussia", "1866", "DEU")]
    [InlineData("Sardinia", "1850", "ITA")]
    public void Find_NameOnADay_IsWhoBoreItThen(string name, string on, string id) => Assert.Equal(id, Nations.Find(name, on).Found?.Id.Value);

    [Theory]
    [InlineData("Guam", null, "Guam (GUM) is no nation: it is a territory of United States (USA).")]
    [InlineData("Hong Kong", "1990", "Hong Kong (HKG) is no nation: it is a territory of United Kingdom (GBR).")]
    [InlineData("Hong Kong", "1997-07-01", "Hong Kong (HKG) is no nation: it is a territory of China (CHN).")]
    [InlineData("Greenland*", null, "Greenland (GRL) is no nation: it is a territory of Denmark (DNK).")]
    [InlineData("Ryukyu Islands", "1971", "Ryukyu Islands (ryukyu-islands) is no nation: it is a territory of United States (USA). Okinawa and its neighbours; the first span is one of administration.")]
    [InlineData("Afloat", null, "'Afloat' is no nation: it is a sum over places, not a place.")]
    [InlineData("Europe", null, "'Europe' is no nation: it is a region of M49, not a nation.")]
    [InlineData("Nowhere", null, "There is no nation with the id or the name 'Nowhere'.")]
    [InlineData("", null, "There is no nation with the id or the name ''.")]
    [InlineData("Singapore", "1950", "'Singapore' names Singapore (SGP) from 1965-08-09 on, not in 1950.")]
    [InlineData("Czechia", "1985-01-01", "'Czechia' names Czechia (CZE) from 1993-01-01 on, not on 1985-01-01. Then there was Czechoslovakia (CSK).")]
    [InlineData("SUN", "1992", "'SUN' names Soviet Union (SUN) from 1922-12-30 to 1991-12-25, not in 1992. Then there was Armenia (ARM), Azerbaijan (AZE), Belarus (BLR), Estonia (EST), Georgia (GEO), Kazakhstan (KAZ), Kyrgyzstan (KGZ), Lithuania (LTU), Latvia (LVA), Moldova (MDA), Russia (RUS), Tajikistan (TJK), Turkmenistan (TKM), Ukraine (UKR), Uzbekistan (UZB).")]
    [InlineData("Viet-Nam", "1964-06-30", "'Viet-Nam' names several nations on 1964-06-30: Republic of Vietnam (RVN), Vietnam (VNM).")]
    public void Find_NoOneNation_SaysWhy(string name, string? on, string reason)
    {
        var match = Nations.Find(name, on is null ? default(EdtfDate?) : EdtfDate.Parse(on));

        Assert.False(match.IsFound);
        Assert.Equal(reason, match.Reason);
    }

    [Fact]
    public void FromCow_CodeOfAnotherTime_NamesTheCodeThatTheNationHadThen()
    {
        var match = Nations.FromCow(255, on: 1985);

        Assert.EndsWith("not in 1985. Then Germany (DEU) had 260.", match.Reason, StringComparison.Ordinal);
        Assert.Equal(["DEU"], match.Candidates.Select(n => n.Id.Value));
    }

    [Fact]
    public void Find_NameThatAnotherNationBoreThen_HasBothAsCandidates() =>
        Assert.Equal(["CSK", "CZE"], Nations.Find("Czechia", 1985).Candidates.Select(n => n.Id.Value));

    [Fact]
    public void Find_FootnoteMarkAlone_NamesNobody()
    {
        Assert.False(Nations.Find("*").IsFound);
        Assert.Empty(Nations.Find(" e/").Candidates);
        Assert.Throws<ArgumentNullException>(() => Nations.Find(null!));
    }

    [Fact]
    public void FromCow_NumberOfOneNation_IsThatNation()
    {
        Assert.Equal("KOR", Nations.FromCow(732).Found?.Id.Value);
        Assert.Equal("NRU", Nations.FromCow(970).Found?.Id.Value);
        Assert.Equal("KIR", Nations.FromGleditschWard(970).Found?.Id.Value);
        Assert.Equal("DEU", Nations.FromGleditschWard(260, on: 1985).Found?.Id.Value);
    }

    [Fact]
    public void FromCow_NumberOfSeveralNationsOverTime_NeedsADay()
    {
        var match = Nations.FromCow(345);

        Assert.Equal("345 of Correlates of War means several nations over time: Serbia (SRB) from 1878-07-13 to 1918-11-30, Yugoslavia (YUG) from 1918-12-01 to 2003-02-03, Serbia and Montenegro (SCG) from 2003-02-04 to 2006-06-04, Serbia (SRB) from 2006-06-05 on.", match.Reason);
        Assert.Equal(["SCG", "SRB", "YUG"], match.Candidates.Select(n => n.Id.Value));
        Assert.Equal("YUG", Nations.FromCow(345, 1985).Found?.Id.Value);
        Assert.Equal(["SCG", "YUG"], Nations.FromCow(345, 2003).Candidates.Select(n => n.Id.Value));
    }

    [Fact]
    public void From_CodeThatMeansNoNationThen_SaysWhy()
    {
        Assert.Equal("260 of Correlates of War means Germany (DEU) from 1949-09-21 to 1990-10-02, not in 1995. Then Germany (DEU) had 255.", Nations.FromCow(260, 1995).Reason);
        Assert.Equal("RUS of ISO 3166-1 alpha-3 means Russia (RUS) until 1922-12-29, Russia (RUS) from 1991-12-26 on, not in 1950. Then there was Soviet Union (SUN).", Nations.FromIso3("RUS", 1950).Reason);
        Assert.Equal("There is no code '6' in Correlates of War here.", Nations.FromCow(6).Reason);
        Assert.Equal("'8152' is not a code of Correlates of War; expected a number from 1 to 999, such as \"2\".", Nations.FromCow(8152).Reason);
        Assert.Equal("Guam (GUM) is no nation: it is a territory of United States (USA).", Nations.FromIso3("GUM").Reason);
        Assert.Equal("150 of M49 is no nation: it is a region of M49, not a nation.", Nations.FromM49("150").Reason);
        Assert.Equal("XK of ISO 3166-1 alpha-2 is no nation: it is a code that ISO leaves to users and some use for Kosovo, which has none in ISO 3166-1.", Nations.FromIso2("XK").Reason);
    }

    [Theory]
    [InlineData("CS", "1990", "CSK")]
    [InlineData("CS", "2004", "SCG")]
    [InlineData("GE", null, "GEO")]
    [InlineData("NA", null, "NAM")]
    [InlineData("ZR", null, "COD")]
    [InlineData("BU", "1985", "MMR")]
    public void FromIso2_WithdrawnAndReusedCodes_MeanTheirNation(string code, string? on, string id) =>
        Assert.Equal(id, Nations.FromIso2(code, on is null ? default(EdtfDate?) : EdtfDate.Parse(on)).Found?.Id.Value);

    [Theory]
    [InlineData("SUHH", "SUN")]
    [InlineData("CSHH", "CSK")]
    [InlineData("CSXX", "SCG")]
    [InlineData("DDDE", "DDR")]
    [InlineData("BUMM", "MMR")]
    [InlineData("VDVN", "VNM")]
    public void FromIso3166Part3_OfANation_IsThatNation(string code, string id) => Assert.Equal(id, Nations.FromIso3166Part3(code).Found?.Id.Value);

    [Fact]
    public void FromIso3166Part3_OfATerritory_SaysSo() =>
        Assert.StartsWith("Netherlands Antilles (ANT) is no nation: it is a territory", Nations.FromIso3166Part3("ANHH").Reason, StringComparison.Ordinal);

    [Fact]
    public void From_CodeOfAnySystem_IsTyped()
    {
        Assert.Equal("SUN", Nations.FromIso3("SUN").Found?.Id.Value);
        Assert.Equal("DEU", Nations.FromIsoNumeric("280").Found?.Id.Value);
        Assert.Equal("DEU", Nations.From(IsoNumeric.Parse("276")).Found?.Id.Value);
        Assert.Equal("FRA", Nations.FromM49("250").Found?.Id.Value);
        Assert.StartsWith("Id`1 is not a type of code; expected CowCode,", Assert.Throws<ArgumentException>(() => Nations.From<Id<Nation>>("USA")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CodeOn_Day_IsTheCodeOrTheReason()
    {
        var germany = Nations.WithId("DEU")!;

        Assert.Equal("260", germany.CodeOn<CowCode>("1990-10-02").Code?.Value);
        Assert.Equal("255", germany.CodeOn<CowCode>("1990-10-03").ToString());
        Assert.Equal("Germany (DEU) has several codes in Correlates of War in 1990: 255@1990-10-03/.., 260@1949-09-21/1990-10-02. Ask for a day.", germany.CodeOn<CowCode>(1990).Reason);
        Assert.Equal("Germany (DEU) has no code in Correlates of War in 1947, only at other times: 255@/1945-05-08, 255@1990-10-03/.., 260@1949-09-21/1990-10-02.", germany.CodeOn<CowCode>(1947).Reason);
        Assert.Equal("Kosovo (KOS) has no code in ISO 3166-1 alpha-2. No ISO 3166-1 and no M49 code; XK and XKX are user-assigned.", Nations.WithId("KOS")!.CodeOn<IsoAlpha2>(2020).Reason);
        Assert.False(Nations.WithId("TWN")!.CodeOn<M49Code>(2020).IsFound);
        Assert.Equal("Soviet Union (SUN) does not exist in 1995: its life is 1922-12-30/1991-12-25.", Nations.WithId("SUN")!.CodeOn<IsoAlpha3>(1995).Reason);
    }

    [Fact]
    public void InSystem_Day_HasThatDaysStates()
    {
        Assert.Contains("SUN", Nations.InSystem(StateSystem.Cow, "1991-12-25").Select(n => n.Id.Value));
        Assert.DoesNotContain("SUN", Nations.InSystem(StateSystem.Cow, "1991-12-26").Select(n => n.Id.Value));
        Assert.Contains("TBT", Nations.InSystem(StateSystem.GleditschWard, 1930).Select(n => n.Id.Value));
        Assert.DoesNotContain("MCO", Nations.InSystem(StateSystem.GleditschWard, 1930, microstates: false).Select(n => n.Id.Value));
    }

    [Fact]
    public void InSystem_DayBeyondTheList_IsRefused()
    {
        Assert.StartsWith("The list of Correlates of War reaches from 1816-01-01 to 2016-12-31; it says nothing of 2017.", Assert.Throws<ArgumentOutOfRangeException>(() => Nations.InSystem(StateSystem.Cow, 2017)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The list of Gleditsch-Ward reaches from 1816-01-01 on; it says nothing of 1815.", Assert.Throws<ArgumentOutOfRangeException>(() => Nations.InSystem(StateSystem.GleditschWard, 1815)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Nations.InSystem((StateSystem)7, 1900));
    }

    [Fact]
    public void Successors_AreDated()
    {
        Assert.Contains((Dated<Id<Nation>>)"RUS@1991-12-26", Nations.WithId("SUN")!.Successors);
        Assert.Equal(["DDR@1990-10-03"], Nations.WithId("DEU")!.Predecessors.Where(p => p.Value == "DDR").Select(p => p.ToString()));
    }

    [Fact]
    public void FindTerritory_NameOrCode_IsATheatreWithDatedHosts()
    {
        var theatre = Nations.FindTerritory("hong kong").Found!.ToTheatre();

        Assert.Equal(["GBR@/1997-06-30", "CHN@1997-07-01/.."], theatre.Hosts.Select(h => h.ToString()));
        Assert.Equal("HKG", new DatasetBuilder("x").Add(theatre).Build().Theatres.Single().Id.Value);
        Assert.Equal("There is no territory with the id or the name 'France'.", Nations.FindTerritory("France").Reason);
    }

    [Fact]
    public void Territories_AsTheatres_MakeADatasetWithoutFindings()
    {
        var data = new DatasetBuilder("x").Add(new Theatre { Id = "world", Name = "World" }).Add(Nations.Territories.Select(t => t.ToTheatre("world"))).Build();

        Assert.Empty(data.Findings);
    }
}
