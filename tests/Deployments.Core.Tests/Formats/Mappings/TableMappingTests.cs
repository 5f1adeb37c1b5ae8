namespace Deployments.Tests.Formats.Mappings;

public sealed class TableMappingTests
{
    private const string Table = """
        country,mission,date,troops
        France,UNIFIL,2020-01-31,700
        Ireland,UNIFIL,2020-01-31,340
        France,UNIFIL,2020-02-29,about 690
        France,MINUSMA,2020-02-29,30
        """;

    [Fact]
    public void Row_BecomesAReportOfItsContribution()
    {
        var reading = Mapped.Long.ReadText(Table);

        Assert.Equal((4, 4, 0, 0), (reading.Rows, reading.RowsUsed, reading.RowsSilent, reading.RowsUnusable));
        Assert.Equal(["fra-unifil-troops", "irl-unifil-troops", "fra-minusma-troops"], reading.Dataset.Contributions.Select(c => c.Id.Value));
        Assert.Equal([2, 1, 1], reading.Dataset.Contributions.Select(c => c.Reports.Count));
        Assert.Equal(
            [("2020-01-31", "700", 2), ("2020-02-29", "about 690", 4)],
            reading.Dataset.Contributions[0].Reports.Select(r => (r.Effective.ToString(), r.Level.ToString()!, r.Line!.Value)));
    }

    [Fact]
    public void Cell_IsExplainedDownToTheLine()
    {
        var cell = Mapped.Long.ReadText(Table).Dataset.Troops(Stage.Deployed).From("FRA").Under("minusma").On("2020-02-29").Total("2020-02-29");

        Assert.Contains("reported: 30 for 2020-02-29, list, line 5", cell.Explain().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Operation_ThatNobodyLists_IsMadeAndRuns()
    {
        var operation = Mapped.Long.ReadText(Table).Dataset.Operations[0];

        Assert.Equal(("unifil", "UNIFIL", false), (operation.Id.Value, operation.Name, operation.IsPlanned));
    }

    [Fact]
    public void Operation_ThatIsListed_IsMeantByItsName()
    {
        var mapping = Mapped.Long with { Operations = [new Operation { Id = "interim-force", Name = "UNIFIL", Life = "1978-03-19/.." }] };

        Assert.Equal(["interim-force", "interim-force", "minusma"], mapping.ReadText(Table).Dataset.Contributions.Select(c => c.Operation!.Value.Value));
    }

    [Fact]
    public void Name_ThatIsNoNation_RefusesTheTableAndSaysWhere()
    {
        var finding = Assert.Single(Mapped.Long.Refusal(Table.Replace("Ireland", "Irelnd", StringComparison.Ordinal)));

        Assert.StartsWith("error DEP043 at line 3, country: ", finding, StringComparison.Ordinal);
        Assert.EndsWith("A judgement can say what is meant. The row is not used.", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void UnusableRow_LeftOutOnRequest_IsSaidInTheDatasetAndUnderItsTables()
    {
        var reading = (Mapped.Long with { Unusable = UnusableRows.LeaveOut }).ReadText(Table.Replace("340", "many", StringComparison.Ordinal));

        Assert.Equal((4, 3, 1), (reading.Rows, reading.RowsUsed, reading.RowsUnusable));
        Assert.Equal("1 row of the table is left out, in whole or in part, because of what is wrong with it; what is left out is in no total.", Assert.Single(reading.Dataset.Findings).Message);
        Assert.Contains(reading.Dataset.Findings[0].Message, reading.Dataset.Troops(Stage.Deployed).On("2020-01-31").Footnotes);
        Assert.Equal(["DEP043 3 troops many"], reading.Findings.Where(f => f.Severity == FindingSeverity.Error).Select(f => $"{f.Code} {f.Line} {f.Path} {f.Value}"));
    }

    [Fact]
    public void Judgement_SaysWhatATextMeans_InItsTime()
    {
        var mapping = Mapped.Long with
        {
            Contributor = Field.Column("country").Judged(new Judgement("Russia (USSR)", "SUN") { During = "../1991-12-25", Because = "one column for both" }, new Judgement("Russia (USSR)", "RUS")),
        };
        var data = mapping.ReadText("country,mission,date,troops\nRussia (USSR),UNTSO,1991-11-30,36\nRussia (USSR),UNTSO,1991-12-31,35\n").Dataset;

        Assert.Equal(["SUN", "RUS"], data.Contributions.Select(c => c.Contributor.ToString()));
    }

    [Theory]
    [InlineData(NationText.Cow, "260", "1985-06-30", "DEU")]
    [InlineData(NationText.Cow, "255", "1995-06-30", "DEU")]
    [InlineData(NationText.Cow, "970", "2010-06-30", "NRU")]
    [InlineData(NationText.GleditschWard, "970", "2010-06-30", "KIR")]
    [InlineData(NationText.Iso2, "NA", "2010-06-30", "NAM")]
    [InlineData(NationText.Iso3, "NAM", "2010-06-30", "NAM")]
    [InlineData(NationText.IsoNumeric, "4", "2010-06-30", "AFG")]
    [InlineData(NationText.M49, "004", "2010-06-30", "AFG")]
    [InlineData(NationText.Id, "AFG", "2010-06-30", "AFG")]
    [InlineData(NationText.IdOrName, "South Korea", "2010-06-30", "KOR")]
    [InlineData(NationText.IdOrName, "alliance:nato", "2010-06-30", "alliance:nato")]
    public void Contributor_IsMeantByItsCodeOnTheDay(NationText by, string text, string day, string contributor)
    {
        var mapping = Mapped.Long with { Contributor = Field.Column("country").As(by) };

        Assert.Equal(contributor, mapping.ReadText($"country,mission,date,troops\n{text},UNTSO,{day},1\n").Dataset.Contributions[0].Contributor.ToString());
    }

    [Theory]
    [InlineData(null, "2021-01-31", DayMeant.Any, "2021-01-31")]
    [InlineData(null, "2021-01~", DayMeant.Any, "2021-01~")]
    [InlineData(null, "2021-02", DayMeant.Last, "2021-02-28")]
    [InlineData("yyyy-MM-dd", "2021-01-31", DayMeant.Any, "2021-01-31")]
    [InlineData("d-MMM-yy", "31-Jan-21", DayMeant.Any, "2021-01-31")]
    [InlineData("d-MMM-yy", "31-JAN-98", DayMeant.Any, "1998-01-31")]
    [InlineData("d/M/yyyy", "5/2/2021", DayMeant.Any, "2021-02-05")]
    [InlineData("MMMM yyyy", "September 1985", DayMeant.Any, "1985-09")]
    [InlineData("MMMM yyyy", "September 1985", DayMeant.Last, "1985-09-30")]
    [InlineData("yyyy", "1985", DayMeant.First, "1985-01-01")]
    [InlineData("yyyy", "1985", DayMeant.Any, "1985")]
    [InlineData("'End' yyyy", "End 1985", DayMeant.Last, "1985-12-31")]
    [InlineData("'Military' yyyy", "Military 1985", DayMeant.Last, "1985-12-31")]
    [InlineData("\"Stand\" MM/yyyy", "Stand 09/1985", DayMeant.Last, "1985-09-30")]
    [InlineData("'at end of' MMMM yyyy", "at end of September 1985", DayMeant.Last, "1985-09-30")]
    [InlineData("\\d\\M yyyy", "dM 1985", DayMeant.Any, "1985")]
    [InlineData("'d\\'M' d MMM yyyy", "d'M 5 Sep 1985", DayMeant.Last, "1985-09-05")]
    [InlineData("dddd d MMMM yyyy", "Sunday 1 September 1985", DayMeant.Last, "1985-09-01")]
    public void Date_IsReadAsItIsSpelled(string? spelling, string text, DayMeant meant, string date)
    {
        var mapping = Mapped.Long with { Effective = new Field { Columns = ["date"], Spelling = spelling, Day = meant } };

        Assert.Equal(date, mapping.ReadText($"country,mission,date,troops\nFrance,UNTSO,{text},1\n").Dataset.Contributions[0].Reports[0].Effective.ToString());
    }

    [Fact]
    public void Date_ThatIsSpelledOtherwise_IsAFinding() => Assert.Equal(
        ["error DEP043 at line 2, date: '2021-31-01' is not a date spelled \"yyyy-MM-dd\", such as '2016-07-22'. The row is not used."],
        (Mapped.Long with { Effective = Field.Column("date").Spelled("yyyy-MM-dd") }).Refusal("country,mission,date,troops\nFrance,UNTSO,2021-31-01,1\n"));

    [Fact]
    public void Date_InTwoColumns_IsOne()
    {
        var mapping = Mapped.Long with { Effective = Field.Column("month", "year").Spelled("MMMM yyyy", DayMeant.Last) };

        Assert.Equal("1985-09-30", mapping.ReadText("country,mission,month,year,troops\nFrance,UNTSO,September,1985,1\n").Dataset.Contributions[0].Reports[0].Effective.ToString());
    }

    [Fact]
    public void CategoriesSideBySide_AreContributionsOfTheirOwn()
    {
        var mapping = Mapped.Long with
        {
            Category = null,
            Figures = [new() { Column = "Troops", Category = PersonnelCategory.Troops }, new() { Column = "Police", Category = PersonnelCategory.Police }],
            MissingTexts = [new("NA", MissingMeaning.NothingSaid)],
        };
        var reading = mapping.ReadText("country,mission,date,Troops,Police\nFrance,UNTSO,2020-01-31,10,NA\nNiger,UNTSO,2020-01-31,NA,NA\nGhana,UNTSO,2020-01-31,3,4\n");

        Assert.Equal((3, 2, 1, 0), (reading.Rows, reading.RowsUsed, reading.RowsSilent, reading.RowsUnusable));
        Assert.Equal(["fra-untso-troops", "gha-untso-troops", "gha-untso-police"], reading.Dataset.Contributions.Select(c => c.Id.Value));
        Assert.Equal("Police", reading.Dataset.Contributions[2].Reports[0].Label);
    }

    [Fact]
    public void YearsSideBySide_AreReadFromTheHeadings()
    {
        var mapping = Mapped.Long with { Effective = Field.Heading.Spelled("yyyy", DayMeant.Last), Figures = ["*"] };
        var data = mapping.ReadText("country;mission;2019;2020\nFrance;UNTSO;10;12\n").Dataset;

        Assert.Equal([("2019-12-31", 10L), ("2020-12-31", 12L)], data.Contributions[0].Reports.Select(r => (r.Effective.ToString(), r.Level!.Value.Low)));
    }

    [Fact]
    public void BlankFigure_OfWhichTheMappingSaysNothing_IsNoZero() => Assert.Equal(
        ["error DEP043 at line 2, troops: The figure is blank, and the mapping does not say what that means; expected a figure, or a missing text \"\" in the mapping. The row is not used."],
        Mapped.Long.Refusal("country,mission,date,troops\nFrance,UNTSO,2020-01-31,\n"));

    [Theory]
    [InlineData(MissingMeaning.Zero, "0")]
    [InlineData(MissingMeaning.NotReported, "unknown (1)")]
    [InlineData(MissingMeaning.Withheld, "unknown (1)")]
    [InlineData(MissingMeaning.CannotExist, "not applicable")]
    [InlineData(MissingMeaning.UnknownSize, "unknown (1)")]
    public void MissingText_MeansWhatTheMappingSays(MissingMeaning means, string cell)
    {
        var mapping = Mapped.Long with { MissingTexts = [new("..", means)] };

        Assert.Equal(cell, mapping.ReadText("country,mission,date,troops\nFrance,UNTSO,2020-01-31,..\n").Dataset.Text("FRA", "2020-01-31"));
    }

    [Fact]
    public void MissingText_ThatIsANumber_IsNoFigure()
    {
        var mapping = Mapped.Long with { MissingTexts = [new("9999", MissingMeaning.Withheld)] };

        Assert.Equal("unknown (1)", mapping.ReadText("country,mission,date,troops\nFrance,UNTSO,2020-01-31,9999\n").Dataset.Text("FRA", "2020-01-31"));
    }

    [Fact]
    public void NegativeFigure_IsACorrectionKeptAsPrinted()
    {
        var report = Mapped.Long.ReadText("country,mission,date,troops\nFrance,UNTSO,2020-01-31,\"-1,019\"\n").Dataset.Contributions[0].Reports[0];

        Assert.Equal((MissingReason.Correction, "-1,019"), (report.Missing, report.Printed));
    }

    [Theory]
    [InlineData("423.0", "423")]
    [InlineData("\"1,234\"", "1,234")]
    [InlineData("400-480", "400-480")]
    [InlineData("400-480 (best 450)", "400-480 (best 450)")]
    [InlineData("up to 212", "up to 212")]
    [InlineData("12345678901", "")]
    [InlineData("1.5", "")]
    public void Figure_IsANumberOrWords(string cell, string count)
    {
        var text = $"country,mission,date,troops\nFrance,UNTSO,2020-01-31,{cell}\n";

        if (count.Length == 0)
            Assert.Single(Mapped.Long.Refusal(text));
        else
            Assert.Equal(TroopCount.Parse(count), Mapped.Long.ReadText(text).Dataset.Contributions[0].Reports[0].Level);
    }

    [Theory]
    [InlineData("450,400,500", "400-500 (best 450)")]
    [InlineData(",400,500", "400-500")]
    [InlineData("450,400,", "at least 400 (best 450)")]
    [InlineData("450,,", "450")]
    public void BoundsInColumnsOfTheirOwn_AreOneCount(string cells, string count)
    {
        var mapping = Mapped.Long with { Figures = [new() { Column = "best", Low = "low", High = "high" }] };
        var level = mapping.ReadText($"country,mission,date,best,low,high\nFrance,UNTSO,2020-01-31,{cells}\n").Dataset.Contributions[0].Reports[0].Level!.Value;

        Assert.Equal(TroopCount.Parse(count).WithoutWords(), level.WithoutWords());
    }

    [Fact]
    public void BoundsThatContradictEachOther_AreAFinding() => Assert.Equal(
        ["error DEP043 at line 2, best: The bounds 500 to 400 and the figure 450 between them contradict each other; expected low, figure and high in this order. The row is not used."],
        (Mapped.Long with { Figures = [new() { Column = "best", Low = "low", High = "high" }] }).Refusal("country,mission,date,best,low,high\nFrance,UNTSO,2020-01-31,450,500,400\n"));

    [Fact]
    public void Change_IsAddedToTheLevel()
    {
        var mapping = Mapped.Long with { Figures = [new() { Column = "troops" }, new() { Column = "change", Kind = FigureKind.Change }], MissingTexts = [new("", MissingMeaning.NothingSaid)] };
        var data = mapping.ReadText("country,mission,date,troops,change\nFrance,UNTSO,2020-01-31,100,\nFrance,UNTSO,2020-02-10,,+25\nFrance,UNTSO,2020-02-20,,-5\n").Dataset;

        Assert.Equal("120", data.Text("FRA", "2020-02-20"));
    }

    [Fact]
    public void SkippedRows_AreCountedWithTheRule()
    {
        var rule = new RowRule { Column = "country", Texts = ["all"], Because = "It is the sum of the others." };
        var reading = (Mapped.Long with { Skip = [rule] }).ReadText(Table + "\nAll,UNIFIL,2020-01-31,1040\n");

        Assert.Equal([new SkippedRows(rule, 1)], reading.Skipped);
        Assert.Equal((5, 4, 0), (reading.Rows, reading.RowsUsed, reading.RowsUnusable));
    }

    [Fact]
    public void CompleteList_AssertsZeroForWhoeverIsAbsent()
    {
        var mapping = Mapped.Long with { Series = new Series { Id = "lists", Exhaustive = new ExhaustiveScope { Operations = ["unifil"] } } };
        var data = mapping.ReadText("country,mission,date,troops\nFrance,UNIFIL,2020-01-31,700\nIreland,UNIFIL,2020-01-31,340\nFrance,UNIFIL,2020-02-29,690\n").Dataset;

        Assert.Equal(("340", "0"), (data.Text("IRL", "2020-01-31"), data.Text("IRL", "2020-02-29")));
    }

    [Fact]
    public void CompleteLists_CannotLeaveOutRows() => Assert.Equal(
        ["error DEP063 at $.unusable: The lists are complete, and rows that cannot be used are to be left out: whoever is left out would be asserted to be zero. Expected \"refuse\"."],
        (Mapped.Long with { Series = new Series { Id = "lists", Exhaustive = new ExhaustiveScope() }, Unusable = UnusableRows.LeaveOut }).Check().Select(f => f.ToString()));

    [Fact]
    public void RepeatedRow_IsReportedAndNotSummed()
    {
        var reading = Mapped.Long.ReadText(Table + "\nFrance,UNIFIL,2020-01-31,700\n");

        Assert.Equal("700", reading.Dataset.Troops(Stage.Deployed).From("FRA").On("2020-01-31").Total("2020-01-31").Text);
        Assert.Equal(["warning DEP046 at line 6, $: The row says the same as line 2: 700 as of 2020-01-31; it is not used again."], reading.Findings.Select(f => f.ToString()));
        Assert.Equal(4, reading.Dataset.ReportCount);
    }

    [Theory]
    [InlineData("France,UNIFIL,2020-01-31,710", "The row gives 710 as of 2020-01-31, and line 2 of the same contribution gives 700; nothing that is read tells the two apart.")]
    [InlineData("France,UNIFIL,2020-01-31,n/a", "The row gives no figure (withheld) as of 2020-01-31, and line 2 of the same contribution gives 700; nothing that is read tells the two apart.")]
    public void RowsOfOneContributionThatDisagree_RefuseTheTable_WhateverIsDoneWithUnusableRows(string row, string message)
    {
        foreach (var unusable in Enum.GetValues<UnusableRows>())
        {
            var mapping = Mapped.Long with { MissingTexts = [new("n/a", MissingMeaning.Withheld)], Unusable = unusable };

            Assert.Equal([$"error DEP070 at line 6, $: {message}"], mapping.Refusal($"{Table}\n{row}\n"));
        }
    }

    [Fact]
    public void RowsOfOneContributionThatDisagree_WhereTheFirstStands_AreFound()
    {
        var reading = (Mapped.Long with { Disagreeing = DisagreeingRows.FirstStands }).ReadText(Table + "\nFrance,UNIFIL,2020-01-31,710\n");

        Assert.Equal([FindingCodes.SaysBoth], reading.Findings.Select(f => f.Code));
        Assert.Equal("700", reading.Dataset.Troops(Stage.Deployed).From("FRA").On("2020-01-31").Total("2020-01-31").Text);
    }

    [Fact]
    public void RowsOfOneContribution_ThatSomethingTellsApart_DoNotDisagree()
    {
        var theatres = (Mapped.Long with { Theatre = "place" }).ReadText("country,mission,date,troops,place\nFrance,UNIFIL,2020-01-31,700,North\nFrance,UNIFIL,2020-01-31,20,South\n");
        var editions = (Mapped.Long with { Published = "said" }).ReadText("country,mission,date,troops,said\nFrance,UNIFIL,2020-01-31,700,2020-02-01\nFrance,UNIFIL,2020-01-31,720,2020-03-01\n");
        var changes = (Mapped.Long with { Figures = ["troops", new() { Column = "more", Kind = FigureKind.Change }], MissingTexts = [new("", MissingMeaning.NothingSaid)] })
            .ReadText("country,mission,date,troops,more\nFrance,UNIFIL,2020-01-31,700,\nFrance,UNIFIL,2020-01-31,,+5\n");

        Assert.Equal("720", theatres.Dataset.Troops(Stage.Deployed).On("2020-01-31").Total("2020-01-31").Text);
        Assert.Equal("720", editions.Dataset.Troops(Stage.Deployed).On("2020-01-31").Total("2020-01-31").Text);
        Assert.Equal("700", changes.Dataset.Troops(Stage.Deployed).On("2020-01-31").Total("2020-01-31").Text);
    }

    [Fact]
    public void RowsOfSeveralFilesThatDisagree_AreOfSeveralDocuments()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("a.csv"), Table);
        File.WriteAllText(folder.PathOf("b.csv"), Table.Replace("700", "710", StringComparison.Ordinal));

        Assert.Contains(FindingCodes.SaysBoth, Mapped.Long.Load(folder.PathOf("a.csv"), folder.PathOf("b.csv")).Findings.Select(f => f.Code));
    }

    [Fact]
    public void Parts_AreIncludedInTheirWhole()
    {
        var mapping = Mapped.Long with
        {
            Figures = [new() { Column = "total", PartsAddUp = true }, new() { Column = "male", PartOf = "total", Sex = Sex.Male }, new() { Column = "female", PartOf = "total", Sex = Sex.Female }],
            MissingTexts = [new("NA", MissingMeaning.NothingSaid)],
        };
        var reading = mapping.ReadText("country,mission,date,male,female,total\nFrance,UNTSO,2020-01-31,80,20,100\nNiger,UNTSO,2020-01-31,80,21,100\nGhana,UNTSO,2020-01-31,80,NA,100\nChad,UNTSO,2020-01-31,NA,101,100\n");

        Assert.Equal("100", reading.Dataset.Text("FRA", "2020-01-31"));
        Assert.Equal("fra-untso-troops", reading.Dataset.Contributions.Single(c => c.Id == "fra-untso-troops-male").IncludedIn.Single().ToString());
        Assert.Equal(
            ["3: The parts of \"total\" come to 101, and it says 100; both are kept, and the whole prevails.", "5: The parts of \"total\" come to 101, and it says 100; both are kept, and the whole prevails."],
            reading.Findings.Where(f => f.Code == FindingCodes.PartsDoNotAddUp).Select(f => $"{f.Line}: {f.Message}"));
    }

    [Fact]
    public void Part_WithoutItsWhole_IsAFinding()
    {
        var mapping = Mapped.Long with
        {
            Figures = [new() { Column = "total" }, new() { Column = "female", PartOf = "total", Sex = Sex.Female }],
            MissingTexts = [new("NA", MissingMeaning.NothingSaid)],
        };

        Assert.Equal(
            ["warning DEP064 at line 3, female: The row gives 3 and nothing of \"total\", in which they are counted where it has a figure; they may be in no total of that day."],
            mapping.ReadText("country,mission,date,total,female\nFrance,UNTSO,2020-01-31,5,2\nFrance,UNTSO,2020-02-29,NA,3\n").Findings.Select(f => f.ToString()));
    }

    [Fact]
    public void Totals_AreSetBesideTheSumOfTheParts()
    {
        var mapping = Mapped.Long with
        {
            Contributor = null,
            Figures = [new() { Column = "troops", Contributor = "country" }, new() { Column = "total", Kind = FigureKind.Total }],
            MissingTexts = [new("", MissingMeaning.NothingSaid)],
        };
        var data = mapping.ReadText("country,mission,date,troops,total\nFrance,UNTSO,2020-01-31,80,\nNiger,UNTSO,2020-01-31,20,\n,UNTSO,2020-01-31,,103\n").Dataset;

        Assert.Equal("103 by 100 PartsBelow", string.Join(", ", data.Reconcile("untso").Select(r => $"{r.Total.Figure} by {r.Parts.Text} {r.Verdict}")));
    }

    [Fact]
    public void Host_MakesATheatre_OfATerritoryWithItsSovereign()
    {
        var mapping = Mapped.Long with { Operation = null, Host = "place" };
        var data = mapping.ReadText("country,place,date,troops\nUnited States,Germany,2020-01-31,5\nUnited States,Guam,2020-01-31,7\n").Dataset;

        Assert.Equal(["deu: Germany, DEU", "gum: Guam, USA"], data.Theatres.Select(t => $"{t.Id}: {t.Name}, {string.Join(' ', t.Hosts.Select(h => h.Value))}"));
        Assert.Equal("5", data.Troops(Stage.Deployed).HostedBy("DEU").On("2020-01-31").Total("2020-01-31").Text);
    }

    [Fact]
    public void Theatre_HasTheHostsThatTheRowsName_EachFromItsFirstDay()
    {
        var mapping = Mapped.Long with { Operation = null, Theatre = "place", Host = "host" };
        var data = mapping.ReadText("country,place,host,date,troops\nUnited States,Berlin,Federal Republic of Germany,1985-01-31,5\nUnited States,Berlin,DEU,1995-01-31,7\n").Dataset;

        Assert.Equal("DEU", string.Join(' ', Assert.Single(data.Theatres).Hosts));
    }

    [Fact]
    public void Sources_AreThoseThatTheRowsName()
    {
        var mapping = Mapped.Long with { Source = "said" };
        var data = mapping.ReadText("country,mission,date,troops,said\nFrance,UNTSO,2020-01-31,80,Le Monde\nFrance,UNTSO,2020-01-31,80,Reuters\nFrance,UNTSO,2020-01-31,80,Reuters\n").Dataset;

        Assert.Equal(["list-le-monde: Le Monde", "list-reuters: Reuters"], data.Sources.Select(s => $"{s.Id}: {s.Title}"));
        Assert.Equal(2, data.ReportCount);
    }
}
