namespace Deployments.Tests.Formats.Mappings;

public sealed class TableMappingJsonTests
{
    private const string Small = """
        {
          "format": "deployments-mapping/1",
          "dataset": { "title": "A table" },
          "document": { "id": "list", "publisher": "A ministry" },
          "contributor": { "column": "iso", "by": "iso3" },
          "operation": "mission",
          "category": { "value": "troops" },
          "effective": { "columns": ["month", "year"], "spelling": "MMMM yyyy", "day": "last" },
          "figures": [ { "column": "troops" } ],
          "missingTexts": [ { "text": "NA", "means": "not-reported" } ],
          "skip": [ { "column": "iso", "texts": ["ALL"], "because": "It is a sum." } ]
        }
        """;

    [Fact]
    public void Parse_SaysWhatTheObjectSays() => Assert.Equal(
        new TableMapping
        {
            Info = new DatasetInfo { Title = "A table" },
            Document = new Source { Id = "list", Publisher = "A ministry" },
            Contributor = Field.Column("iso").As(NationText.Iso3),
            Operation = "mission",
            Category = PersonnelCategory.Troops,
            Effective = Field.Column("month", "year").Spelled("MMMM yyyy", DayMeant.Last),
            Figures = ["troops"],
            MissingTexts = [new("NA", MissingMeaning.NotReported)],
            Skip = [new RowRule { Column = "iso", Texts = ["ALL"], Because = "It is a sum." }],
        },
        TableMapping.Parse(Small));

    [Fact]
    public void ToJson_IsReadBackAsAnEqualMapping()
    {
        var mapping = TableMapping.Parse(Small) with
        {
            Contributor = Field.FileName.Judged(new Judgement("Serbia", "SCG") { During = "../2006-06-04", Because = "one file" }),
            Series = new Series { Id = "lists", Exhaustive = new ExhaustiveScope { Operations = ["untso"] } },
            Figures = [new() { Column = "19*", Low = "low", High = "high", PartOf = "b", Effective = Field.Heading, Sex = Sex.Female, MissingTexts = [new("", MissingMeaning.IncludedElsewhere) { Elsewhere = "x", Because = "y" }] }, "b"],
            Nations = [new Nation { Id = "XAA", Name = "Nowhere", Life = "1990/.." }],
            Theatres = [new Theatre { Id = "x", Name = "X", Hosts = ["FRA@1990/1999"] }],
            Operations = [new Operation { Id = "untso", Name = "UNTSO", Life = "1948-05-29/.." }],
            Separator = ';',
            Unusable = UnusableRows.LeaveOut,
            Status = ObservationStatus.Estimated,
        };

        Assert.Equal(mapping, MappingJson.Read(mapping.ToJson()).Mapping);
    }

    [Theory]
    [InlineData("\"means\": \"not-reported\"", "\"means\": \"nothing\"", "error DEP063 at line 10, column 55, $.missingTexts[0].means: 'nothing' is not known here; expected")]
    [InlineData("\"operation\"", "\"operatoin\"", "error DEP063 at $.operatoin: There is no property 'operatoin' here; there are ")]
    [InlineData("deployments-mapping/1", "deployments/1", "error DEP063 at $.format: The text says that its format is 'deployments/1'; this version of the library reads \"deployments-mapping/1\" only.")]
    [InlineData("\"category\": { \"value\": \"troops\" },", "", "error DEP063 at $.figures[0].category: Nothing says what \"troops\" counts; expected a field \"category\" such as { \"value\": \"troops\" }, \"equipment\" or \"served\".")]
    [InlineData("\"contributor\": { \"column\": \"iso\", \"by\": \"iso3\" },", "", "error DEP063 at $.figures[0].contributor: Nothing says who provides the forces that \"troops\" counts; expected a field \"contributor\".")]
    [InlineData("MMMM yyyy", "gg g", "error DEP063 at $.effective: 'gg g' is not a spelling of dates:")]
    [InlineData("\"because\": \"It is a sum.\"", "\"because\": \"\"", "error DEP063 at $.skip[0]: A rule for rows that are not read names no column or no reason; expected both.")]
    [InlineData("\"figures\": [ { \"column\": \"troops\" } ],", "", "error DEP063 at $.figures: The mapping names no column of figures; expected at least one.")]
    [InlineData("\"operation\": \"mission\",", "\"operation\": { },", "error DEP063 at $.operation: A field says nowhere where it is found; expected exactly one of columns, a value, the heading and the file's name.")]
    public void Parse_WhatIsNoMapping_SaysWhereAndWhy(string part, string instead, string finding)
    {
        Assert.False(TableMapping.TryParse(Small.Replace(part, instead, StringComparison.Ordinal), out _, out var findings));
        Assert.StartsWith(finding, findings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_WithoutWhatMustBeThere_NamesAllOfIt()
    {
        Assert.False(TableMapping.TryParse("""{ "format": "deployments-mapping/1", "dataset": {}, "skip": [ { "column": "country" } ] }""", out _, out var findings));

        Assert.Contains("error DEP063 at $.dataset: 'title' is missing.", findings.Select(f => f.ToString()));
        Assert.Contains("error DEP063 at $.skip[0]: 'because' is missing.", findings.Select(f => f.ToString()));
        Assert.DoesNotContain(findings, f => f.Message.Contains("deserialization", StringComparison.Ordinal));
    }
}
