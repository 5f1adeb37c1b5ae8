namespace Deployments;

/// <content>Averages, person-days, panels, pledges and reconciliations.</content>
public static partial class ParquetFiles
{
    /// <summary>Writes a table's averages, with title, notes and sources in the metadata.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteParquet(this AverageTable table, string path) => table.ToFlat().WriteParquet(path);

    /// <summary>Writes a table's person-days, with title, notes and sources in the metadata.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteParquet(this PersonDaysTable table, string path) => table.ToFlat().WriteParquet(path);

    /// <summary>Writes a panel's rows, with title, notes and sources in the metadata.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteParquet(this Panel panel, string path) => panel.ToFlat().WriteParquet(path);

    /// <summary>Writes pledges, with title, notes and sources in the metadata.</summary>
    /// <param name="pledges">The pledges.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteParquet(this PledgeList pledges, string path) => pledges.ToFlat().WriteParquet(path);

    /// <summary>Writes published totals beside the sums of their parts, with title, notes and sources in the metadata.</summary>
    /// <param name="table">The totals.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteParquet(this ReconciliationTable table, string path) => table.ToFlat().WriteParquet(path);
}
