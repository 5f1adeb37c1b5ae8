using Parquet;
using Parquet.Schema;

namespace Deployments;

/// <summary>The rows of one row group of a Parquet file. A column is read when a field of it is first asked for.</summary>
internal sealed class ParquetRows(ParquetFile file, int group, long firstRow, DataField[] fields, TableFindings findings, Action<ParquetFile> giveBack) : TableRows
{
    private readonly ParquetRowGroupReader reader = file.Reader.OpenRowGroupReader(group);
    private readonly ParquetTexts?[] columns = new ParquetTexts?[fields.Length];
    private readonly int count = (int)file.Reader.Metadata!.RowGroups[group].NumRows;
    private int row = -1;

    public override int Part => group;

    public override int Line => (int)Math.Min(firstRow + row, NumberColumn.Largest);

    public override bool Read() => findings.LastPart > Part && ++row < count;

    public override ReadOnlySpan<char> Text(int column)
    {
        columns[column] ??= Column(fields[column]);
        return columns[column]!.At(row).Trim();
    }

    public override void Dispose() => giveBack(file);

    private ParquetTexts Column(DataField field)
    {
        ParquetTexts? texts = null;
        var found = new TableFindings();
        if (ParquetGuard.Try(found, () => texts = Task.Run(() => ParquetTexts.Read(reader, field, count)).GetAwaiter().GetResult()) && texts is not null)
            return texts;
        foreach (var finding in found.InFileOrder())
            findings.Add(finding with { Line = Line });
        findings.CutShort(
            FindingCodes.ColumnOfOtherType, Line, Part,
            $"The column \"{field.Name}\" holds values of the type {field.ClrType.Name} or cannot be read, and nothing is read from here on; expected text, numbers, truth values or dates.", "text, numbers, truth values or dates");
        return ParquetTexts.Blank;
    }
}
