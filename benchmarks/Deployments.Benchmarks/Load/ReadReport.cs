namespace Deployments.Benchmarks;

/// <summary>A row as one would read it without the library: typed dates, everything else as text, nothing checked.</summary>
[CsvHelper.CsvRecord]
internal sealed partial class ReadReport
{
    [CsvHelper.CsvColumn("contributor")]
    public string Contributor { get; set; } = "";

    [CsvHelper.CsvColumn("operation")]
    public string Operation { get; set; } = "";

    [CsvHelper.CsvColumn("place")]
    public string Place { get; set; } = "";

    [CsvHelper.CsvColumn("effective")]
    public DateOnly Effective { get; set; }

    [CsvHelper.CsvColumn("published")]
    public DateOnly Published { get; set; }

    [CsvHelper.CsvColumn("figure")]
    public string Figure { get; set; } = "";

    [CsvHelper.CsvColumn("source")]
    public string Source { get; set; } = "";
}
