namespace Deployments;

/// <summary>The three columns of a date, and what it is the date of.</summary>
internal sealed record DateColumns(string What, string Day, string Month, string Year)
{
    public bool AreBlank(CsvRow row) => row.IsBlank(Day) && row.IsBlank(Month) && row.IsBlank(Year);
}
