using System.Buffers;
using System.Collections;
using System.Text;
using System.Text.Json;

namespace Deployments;

/// <summary>Writes a dataset in its one canonical form, record by record.</summary>
/// <param name="stream">Where it is written.</param>
/// <param name="most">How many bytes it may have; more is an error.</param>
internal sealed class DatasetWriter(Stream stream, long most = long.MaxValue)
{
    private const int FlushAt = 1 << 16;
    private long written;

    private readonly ArrayBufferWriter<byte> compact = new();
    private readonly ArrayBufferWriter<byte> output = new(2 * FlushAt);

    public void Write(Dataset dataset, bool withReports = true)
    {
        var file = FileOf(dataset, withReports);
        output.Write("{"u8);
        var isFirst = true;
        foreach (var property in FileShapes.Of<DatasetFile>().Properties)
        {
            var value = property.Get!(file);
            if (property.ShouldSerialize?.Invoke(file, value) == false)
                continue;
            if (!isFirst)
                output.Write(","u8);
            isFirst = false;
            JsonLayout.NewLine(1, output);
            output.Write(Encoding.UTF8.GetBytes($"\"{property.Name}\": "));
            if (value is IEnumerable list and not string)
                WriteList(list, FileShapes.Options.GetTypeInfo(property.PropertyType).ElementType!);
            else
                WriteValue(value!, property.PropertyType, 1);
        }

        output.Write("\n}\n"u8);
        Flush();
    }

    private void WriteList(IEnumerable list, Type type)
    {
        output.Write("["u8);
        var isFirst = true;
        foreach (var record in list)
        {
            if (!isFirst)
                output.Write(","u8);
            isFirst = false;
            JsonLayout.NewLine(2, output);
            WriteValue(record, type, 2);
            if (output.WrittenCount >= FlushAt)
                Flush();
        }

        JsonLayout.NewLine(1, output);
        output.Write("]"u8);
    }

    private void WriteValue(object value, Type type, int indent)
    {
        compact.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(compact, new JsonWriterOptions { Encoder = FileShapes.Options.Encoder }))
            JsonSerializer.Serialize(writer, value, FileShapes.Options.GetTypeInfo(type));
        var reader = new Utf8JsonReader(compact.WrittenSpan);
        reader.Read();
        JsonLayout.Write(ref reader, indent, output);
    }

    private void Flush()
    {
        written += output.WrittenCount;
        if (written > most)
            throw new IOException("The dataset's text is larger than 2 GB, the most that can be read back at once; write Parquet, Arrow or a data package instead.");
        stream.Write(output.WrittenSpan);
        output.ResetWrittenCount();
    }

    private static DatasetFile FileOf(Dataset dataset, bool withReports) => new()
    {
        Schema = dataset.SchemaReference,
        Format = DatasetFile.FormatName,
        Title = dataset.Info.Title,
        Edition = dataset.Info.Edition,
        Description = dataset.Info.Description,
        Licence = dataset.Info.Licence,
        Coverage = dataset.Info.Coverage,
        Sources = dataset.Sources,
        Series = dataset.Series,
        Nations = dataset.Nations,
        Alliances = dataset.Alliances,
        Theatres = dataset.Theatres,
        Operations = dataset.Operations,
        Contributions = withReports ? dataset.Contributions : ValueList<ForceContribution>.Of(dataset.Contributions.Select(c => c with { Reports = [] })),
        Totals = dataset.Totals,
        Incidents = dataset.Incidents,
    };
}
