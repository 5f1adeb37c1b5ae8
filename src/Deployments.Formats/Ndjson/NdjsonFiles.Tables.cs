namespace Deployments;

/// <content>Averages, person-days, panels, pledges and reconciliations.</content>
public static partial class NdjsonFiles
{
    /// <summary>Writes a table's averages, one on each line, with title, notes and sources in <c>NAME-metadata.json</c> beside the file.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteNdjson(this AverageTable table, string path) => table.ToFlat().WriteNdjson(path);

    /// <summary>Writes a table's person-days, one on each line, with title, notes and sources in <c>NAME-metadata.json</c> beside the file.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteNdjson(this PersonDaysTable table, string path) => table.ToFlat().WriteNdjson(path);

    /// <summary>Writes a panel's rows, one on each line, with title, notes and sources in <c>NAME-metadata.json</c> beside the file.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteNdjson(this Panel panel, string path) => panel.ToFlat().WriteNdjson(path);

    /// <summary>Writes pledges, one on each line, with title, notes and sources in <c>NAME-metadata.json</c> beside the file.</summary>
    /// <param name="pledges">The pledges.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteNdjson(this PledgeList pledges, string path) => pledges.ToFlat().WriteNdjson(path);

    /// <summary>Writes published totals beside the sums of their parts, one on each line, with title, notes and sources in <c>NAME-metadata.json</c> beside the file.</summary>
    /// <param name="table">The totals.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteNdjson(this ReconciliationTable table, string path) => table.ToFlat().WriteNdjson(path);
}
