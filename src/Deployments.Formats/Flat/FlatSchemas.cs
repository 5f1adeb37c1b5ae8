namespace Deployments;

/// <summary>The kinds of flat rows that go out and come in, each with its columns.</summary>
public static class FlatSchemas
{
    /// <summary>The reports of a dataset.</summary>
    public static FlatSchema<ReportRow> Reports => ReportSchema.Schema;

    /// <summary>The cells of a table of troops.</summary>
    public static FlatSchema<TroopTableRow> Cells => CellSchema.Schema;
}
