namespace Deployments.Tests.Formats;

/// <summary>Datasets and tables for the tests of what goes out and comes in again.</summary>
internal static class FlatSamples
{
    public static readonly string[] Shipped = ["coalition-2016-07.json", "kfor.json"];

    /// <summary>Texts that formats must neither lose nor run.</summary>
    public static readonly string[] AwkwardTexts =
    [
        "=1+1", "'=1+1", "''=1+1", "+560", "-4", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", " =x", "＝1+1", "＋1", "－1", "＠x", "'quoted'", "say \"so\"", "a,b;c\td", "two\nlines", "two\r\nlines",
        "a|b", "a\\b", "\\", "|", "é😀\u2028", " space ", "NA", "null", "-", "+", "true", "12", "1e5", "2016-07-22",
    ];

    public static TheoryData<string> Names => [.. Shipped];

    /// <summary>A dataset with one report for each awkward text, the text wherever a text can stand.</summary>
    public static Dataset Awkward() => new DatasetBuilder(new DatasetInfo { Title = "Made up", Description = "=2+2", Licence = "None, \"really\"" })
        .Add(new Nation { Id = "XAA", Name = "Arcadia" })
        .Add(new Source { Id = "s", Publisher = "-Publisher", Title = "+Title", Published = "2016-07" }, new Source { Id = "t", Publisher = "Other" })
        .Add(new Theatre { Id = "here|there", Name = "Here" }, new Theatre { Id = "=far\\", Name = "Far" })
        .Add(new ForceContribution
        {
            Id = "=c",
            Contributor = "XAA",
            Theatres = ["here|there", "=far\\"],
            Category = PersonnelCategory.Troops,
            Unit = "@unit",
            Note = "A note\nof two lines",
            Reports =
            [
                .. AwkwardTexts.Select((text, i) => new TroopReport
                {
                    Source = i % 2 == 0 ? "s" : "t",
                    Effective = EdtfDate.FromDay(new LocalDate(2016, 1, 1).PlusDays(i)),
                    Stage = Stage.Deployed,
                    Level = i % 3 == 0 ? TroopCount.Exactly(i) : default(TroopCount?),
                    Change = i % 3 == 1 ? TroopChange.Decrease(TroopCount.AtMost(300)) : default(TroopChange?),
                    Missing = i % 3 == 2 ? MissingReason.Withheld : default(MissingReason?),
                    By = text,
                    Label = text,
                    Printed = text,
                    Caveats = [text, .. AwkwardTexts.Take(i % 4)],
                }),
            ],
        }).Build();

    /// <summary>A dataset of which a question of every kind has an answer: figures, gaps, reasons, pledges and totals.</summary>
    public static Dataset Answering() => Dataset.Parse("""
        {
          "format": "deployments/1", "title": "Made up", "edition": "1", "licence": "CC BY 4.0", "coverage": "1989/1991",
          "sources": [ { "id": "ministry", "publisher": "A ministry", "title": "=Troops", "published": "1990-02-01" }, { "id": "gazette", "publisher": "The Gazette", "published": "1990-07-10" } ],
          "theatres": [ { "id": "bay", "name": "The bay", "hosts": ["YMD@../1990-05-21", "YEM@1990-05-22/.."] } ],
          "contributions": [
            { "id": "west", "contributor": "DEU", "theatres": ["bay"], "category": "troops", "reports": [
              { "effective": "1990-01", "stage": "deployed", "level": "90-100", "source": "ministry" },
              { "effective": "1990-07-02", "stage": "deployed", "level": "about 200", "source": "gazette", "status": "estimated", "caveats": ["Counts crews.", "a|b"] },
              { "effective": "1990-08-01", "stage": "pledged", "level": "at least 300", "source": "gazette" } ] },
            { "id": "east", "contributor": "DDR", "theatres": ["bay"], "category": "troops", "reports": [
              { "effective": "1990-01-01", "stage": "deployed", "level": 50, "source": "ministry" },
              { "effective": "1990-02-01", "stage": "pledged", "change": "+10", "source": "ministry", "caveats": ["By summer."] } ] },
            { "id": "fra", "contributor": "FRA", "theatres": ["bay"], "category": "troops", "reports": [
              { "effective": "1990-01-01", "stage": "deployed", "missing": "withheld", "source": "ministry" } ] }
          ],
          "totals": [ { "theatre": "bay", "category": "troops", "stage": "deployed", "effective": "1990-07-05", "figure": "300-400", "source": "gazette", "line": 7, "caveats": ["As printed."] } ]
        }
        """);

    public static TroopTable Table() =>
        Repository.Shipped("coalition-2016-07.json").Troops(Stage.Deployed).By(Facet.Nation).On("2016-06-30", "2016-07-22");

    /// <summary>The same dataset, record by record and word by word, and so the same text.</summary>
    public static void AssertSame(Dataset expected, Dataset actual)
    {
        Assert.Equal(expected.Info, actual.Info);
        Assert.Equal(expected.Sources, actual.Sources);
        Assert.Equal(expected.Contributions, actual.Contributions);
        Assert.Equal(expected.ToJson(), actual.ToJson());
        Assert.Equal(expected.Findings.Select(f => f.Code + f.Message).Order(), actual.Findings.Select(f => f.Code + f.Message).Order());
    }

    public static void AssertSame<T>(FlatTable<T> expected, FlatTable<T> actual)
    {
        Assert.Equal(expected.Rows, actual.Rows);
        Assert.Equal(expected.Title, actual.Title);
        Assert.Equal(expected.Notes, actual.Notes);
        Assert.Equal(expected.Sources, actual.Sources);
    }
}
