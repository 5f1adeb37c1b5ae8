using Apache.Arrow;
using Apache.Arrow.Ipc;
using Array = System.Array;

namespace Deployments;

/// <summary>Reads flat rows from Arrow, a batch for each record batch: files of the IPC format and streams alike.</summary>
internal sealed class ArrowFlatReader : IFlatReader
{
    private const string Format = "an Arrow file";
    private readonly ArrowStreamReader reader;
    private readonly Schema schema;
    private readonly TableFindings findings;

    private ArrowFlatReader(ArrowStreamReader reader, Schema schema, TableFindings findings) => (this.reader, this.schema, this.findings) = (reader, schema, findings);

    public IReadOnlyDictionary<string, string> Metadata => schema.Metadata ?? new Dictionary<string, string>();

    /// <summary>Opens a file; null where it is none, with a finding.</summary>
    public static ArrowFlatReader? Open(Stream stream, TableFindings findings)
    {
        ArrowFlatReader? opened = null;
        FlatGuard.Try(findings, Format, () =>
        {
            var allocator = new BoundedAllocator(stream.Length);
            var reader = IsFile(stream) ? new ArrowFileReader(stream, allocator, leaveOpen: true) : new ArrowStreamReader(stream, allocator, leaveOpen: true);
            opened = new ArrowFlatReader(reader, reader.Schema ?? throw new InvalidDataException("it has no schema."), findings);
        });
        return opened;
    }

    /// <summary>The rows; columns that the file does not have are null.</summary>
    /// <param name="fields">The columns.</param>
    /// <param name="only">The columns that are wanted; others are null too.</param>
    public IEnumerable<FlatBatch> Read(FlatField[] fields, IReadOnlySet<string>? only = null)
    {
        var places = Array.ConvertAll(fields, f => schema.FieldsList.ToList().FindIndex(c => c.Name == f.Name));
        if (FlatFindings.AreColumnsUnsound(findings, fields, [.. schema.FieldsList.Select(f => f.Name)], StringComparer.Ordinal) || !AreOfTheirTypes(fields, places))
            yield break;
        if (only is not null)
            places = [.. places.Select((p, i) => only.Contains(fields[i].Name) ? p : -1)];
        var first = 1L;
        while (true)
        {
            FlatBatch? batch = null;
            if (!FlatGuard.Try(findings, Format, () => batch = ReadBatch(fields, places, first)) || batch is null)
                yield break;
            if (batch.Count > 0)
                yield return batch;
            first += batch.Count;
        }
    }

    public void Dispose() => reader.Dispose();

    private static bool IsFile(Stream stream)
    {
        Span<byte> start = stackalloc byte[6];
        var isFile = stream.Length > start.Length && stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("ARROW1"u8);
        stream.Position = 0;
        return isFile;
    }

    private FlatBatch? ReadBatch(FlatField[] fields, int[] places, long first)
    {
        using var record = reader.ReadNextRecordBatch();
        if (record is null)
            return null;
        if (record.Length < 0)
            throw new InvalidDataException("a record batch says that it has fewer than no rows.");
        return new FlatBatch([.. fields.Select((f, i) => places[i] < 0 ? null : ReadColumn(record, f, places[i]))], record.Length) { Count = record.Length, First = first };
    }

    private static FlatValues ReadColumn(RecordBatch record, FlatField field, int place)
    {
        var array = record.Column(place);
        if (array.Length != record.Length)
            throw new InvalidDataException(FormattableString.Invariant($"the column \"{field.Name}\" has {array.Length:#,0} values for {record.Length:#,0} rows."));
        ArrowGuard.Check(field.Name, array.Data);
        return ArrowColumns.ValuesOf(array, field.Type);
    }

    private bool AreOfTheirTypes(FlatField[] fields, int[] places)
    {
        var are = true;
        for (var i = 0; i < fields.Length; i++)
        {
            if (places[i] < 0 || ArrowColumns.Fits(fields[i].Type, schema.FieldsList[places[i]].DataType))
                continue;
            are = false;
            FlatFindings.OtherType(findings, fields[i], schema.FieldsList[places[i]].DataType.Name);
        }

        return are;
    }
}
