using CsCheck;

namespace Deployments.Tests.Formats.Mappings;

/// <summary>Reports that come in bulk are checked column by column; the validators of records stay the definition of what is wrong with them.</summary>
public sealed class BulkReportsTests
{
    private static readonly TableMapping Mapping = new()
    {
        Info = new DatasetInfo { Title = "Both ways" },
        Document = new Source { Id = "list", Publisher = "A ministry" },
        Operations = [new Operation { Id = "op", Name = "Operation", Life = "/.." }],
        Contribution = "contribution",
        Contributor = Field.Of("FRA"),
        Operation = Field.Of("op"),
        Category = PersonnelCategory.Troops,
        Effective = "effective",
        Published = "published",
        Stage = "stage",
        Basis = "basis",
        Elsewhere = "elsewhere",
        By = "by",
        Official = "official",
        Alleged = "alleged",
        Credibility = "credibility",
        Status = "status",
        Label = "label",
        Printed = "printed",
        Caveat = "caveat",
        Figures = [new() { Column = "level", Missing = "missing" }, new() { Column = "change", Kind = FigureKind.Change }],
        MissingTexts = [new("", MissingMeaning.NothingSaid)],
        Disagreeing = DisagreeingRows.FirstStands,
    };

    private static readonly (string, Func<Row, string?>)[] Columns =
    [
        ("contribution", r => r.Contribution),
        ("effective", r => r.Report.Effective.ToString()),
        ("published", r => r.Report.Published?.ToString()),
        ("stage", r => Words<Stage>.Text(r.Report.Stage)),
        ("basis", r => Words<ReportBasis>.Text(r.Report.Basis)),
        ("level", r => r.Report.Level?.ToString()),
        ("change", r => r.Report.Change?.ToString()),
        ("missing", r => r.Report.Missing is { } reason ? Words<MissingReason>.Text(reason) : null),
        ("elsewhere", r => r.Report.Elsewhere?.Value),
        ("by", r => r.Report.By),
        ("official", r => r.Report.Official ? "yes" : "no"),
        ("alleged", r => r.Report.Alleged ? "1" : null),
        ("credibility", r => r.Report.Credibility is { } grade ? $"{(int)grade}" : null),
        ("status", r => Words<ObservationStatus>.Text(r.Report.Status)),
        ("label", r => r.Report.Label),
        ("printed", r => r.Report.Printed),
        ("caveat", r => r.Report.Caveats.FirstOrDefault()),
    ];

    private static readonly Gen<TroopReport> AnyReport =
        from report in Generators.Report
        from twist in Gen.Int[0, 24]
        select (twist switch
        {
            0 => report with { Basis = ReportBasis.Average },
            1 => report with { Basis = ReportBasis.Peak, Effective = "2016-07" },
            2 when report.Level is not null => report with { Level = 200_000_000 },
            3 => report with { Missing = MissingReason.Correction, Level = null, Change = null, Printed = "-4" },
            4 => report with { Missing = MissingReason.Correction, Level = null, Change = null, Printed = null },
            5 => report with { Missing = MissingReason.IncludedElsewhere, Level = null, Change = null, Elsewhere = "c1" },
            6 => report with { Missing = MissingReason.IncludedElsewhere, Level = null, Change = null },
            7 => report with { Elsewhere = "c2" },
            8 => report with { Published = "2015-01-01", Stage = Stage.Deployed },
            9 => report with { Effective = "1985-07-01/.." },
            10 => report with { Effective = "../2016-07-01" },
            11 => report with { Published = "2016/.." },
            12 => report with { Official = true, Alleged = true, By = "somebody", Label = "a label" },
            13 when report.Level is not null => report with { Level = 3_000_000_000 },
            _ => report,
        }) with
        { Source = "list" };

    [Fact]
    public void BulkReports_HaveTheFindingsOfTheValidatorsOfRecords() =>
        Gen.Select(Gen.Int[0, 2], AnyReport).Select((c, report) => new Row($"c{c}", report)).List[0, 40].Sample(
            given =>
            {
                // What a table says twice word for word is a finding of the table.
                var rows = given.DistinctBy(r => (r.Contribution, r.Report with { Line = null })).Select((r, i) => r with { Report = r.Report with { Line = i + 1 } }).ToList();
                var built = Records(rows).TryBuild(out var records, out var expected);
                var read = Mapping.Try([("", f => new OwnRowsSource<Row>(rows, Columns, f))], out var reading);

                // A finding of the table's says its line beside.
                Assert.Equal(expected.Select(f => f.ToString()), reading.Findings.Select(f => (f with { Line = null }).ToString()));
                Assert.All(reading.Findings, f => Assert.Equal(f.Path.StartsWith("$.contributions[", StringComparison.Ordinal), f.Line is not null));
                Assert.Equal(built, read);
                if (built)
                    Assert.Equal(records!.ToJson(), reading.Dataset.ToJson());
            },
            iter: Often.Times(400));

    private static DatasetBuilder Records(List<Row> rows) => new DatasetBuilder(Mapping.Info)
        .Add(Mapping.Document)
        .Add(Mapping.Operations)
        .Add(rows.GroupBy(r => r.Contribution).Select(g => new ForceContribution
        {
            Id = g.Key,
            Contributor = "FRA",
            Operation = "op",
            Category = PersonnelCategory.Troops,
            Reports = [.. g.Select(r => r.Report with { Caveats = [.. r.Report.Caveats.Take(1)] })],
        }));

    private sealed record Row(string Contribution, TroopReport Report);
}
