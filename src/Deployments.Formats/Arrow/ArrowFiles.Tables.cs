using Apache.Arrow;

namespace Deployments;

/// <content>Averages, person-days, panels, pledges and reconciliations.</content>
public static partial class ArrowFiles
{
    /// <summary>A table's averages as one record batch, with title, notes and sources in its schema's metadata.</summary>
    /// <param name="table">The table.</param>
    public static RecordBatch ToRecordBatch(this AverageTable table) => table.ToFlat().ToRecordBatch();

    /// <summary>Writes a table's averages as an Arrow file, with title, notes and sources in the metadata.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteArrow(this AverageTable table, string path) => table.ToFlat().WriteArrow(path);

    /// <summary>A table's person-days as one record batch, with title, notes and sources in its schema's metadata.</summary>
    /// <param name="table">The table.</param>
    public static RecordBatch ToRecordBatch(this PersonDaysTable table) => table.ToFlat().ToRecordBatch();

    /// <summary>Writes a table's person-days as an Arrow file, with title, notes and sources in the metadata.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteArrow(this PersonDaysTable table, string path) => table.ToFlat().WriteArrow(path);

    /// <summary>A panel's rows as one record batch, with title, notes and sources in its schema's metadata.</summary>
    /// <param name="panel">The panel.</param>
    public static RecordBatch ToRecordBatch(this Panel panel) => panel.ToFlat().ToRecordBatch();

    /// <summary>Writes a panel's rows as an Arrow file, with title, notes and sources in the metadata.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteArrow(this Panel panel, string path) => panel.ToFlat().WriteArrow(path);

    /// <summary>Pledges as one record batch, with title, notes and sources in its schema's metadata.</summary>
    /// <param name="pledges">The pledges.</param>
    public static RecordBatch ToRecordBatch(this PledgeList pledges) => pledges.ToFlat().ToRecordBatch();

    /// <summary>Writes pledges as an Arrow file, with title, notes and sources in the metadata.</summary>
    /// <param name="pledges">The pledges.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteArrow(this PledgeList pledges, string path) => pledges.ToFlat().WriteArrow(path);

    /// <summary>Published totals beside the sums of their parts as one record batch, with title, notes and sources in its schema's metadata.</summary>
    /// <param name="table">The totals.</param>
    public static RecordBatch ToRecordBatch(this ReconciliationTable table) => table.ToFlat().ToRecordBatch();

    /// <summary>Writes published totals beside the sums of their parts as an Arrow file, with title, notes and sources in the metadata.</summary>
    /// <param name="table">The totals.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteArrow(this ReconciliationTable table, string path) => table.ToFlat().WriteArrow(path);
}
