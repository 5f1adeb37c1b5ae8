using NodaTime;

namespace Deployments;

/// <summary>A row of the file: one place of one report.</summary>
internal sealed class UsPersonnelRow(CsvRow cells, IReadOnlySet<string> columns, LocalDate day)
{
    public const string NothingSaid = "NA";

    public int Line => cells.Line;

    /// <summary>The last day of the report's month.</summary>
    public LocalDate Day => day;

    public string Code { get; } = cells[UsPersonnelFormat.Code];

    /// <summary>The name that the compilers give the place.</summary>
    public string Country { get; } = cells[UsPersonnelFormat.Country];

    /// <summary>The name as the report prints it.</summary>
    public string Location { get; } = columns.Contains(UsPersonnelFormat.Location) && cells[UsPersonnelFormat.Location] is { Length: > 0 } printed && printed != NothingSaid ? printed : cells[UsPersonnelFormat.Country];

    /// <summary>Whether it is the row of the United States themselves.</summary>
    public bool IsHome => Code == UsPersonnelFormat.Home;

    public UsPersonnelPlace Place { get; set; } = null!;

    /// <summary>What must be known to read the row's figures.</summary>
    public List<string> Caveats { get; } = [];

    /// <summary>Whether its zeros stand for figures that are not reported here.</summary>
    public bool IsNotReported { get; set; }

    /// <summary>The contribution in which its figures are counted, where the report says so.</summary>
    public Id<ForceContribution>? CountedIn { get; set; }

    /// <summary>The text of a column; nothing said where the table has no such column or the cell is blank.</summary>
    public string this[string column] => columns.Contains(column) && cells[column] is { Length: > 0 } text ? text : NothingSaid;

    public bool Has(string column) => columns.Contains(column);

    public long? Number(string column) => PlainNumber.TryInteger(this[column], out var number) ? number : null;

    /// <summary>All cells as one text, by which a row that is there twice is known.</summary>
    public string Text => cells.Text(columns);
}
