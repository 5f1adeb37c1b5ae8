using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deployments;

/// <summary>Makes a record in which something cannot be read: without what may be absent, and with stand-ins for what must be there.</summary>
/// <remarks>
/// Such a record serves validation only: the rest of it is looked at together with the rest of the file. Entries of lists keep their places.
/// A property written twice is taken as unreadable, because nobody can tell which of the two was meant.
/// </remarks>
internal sealed class Mender
{
    private int standIns;

    /// <summary>The record at whose first token the reader stands.</summary>
    public T Make<T>(Utf8JsonReader reader, JsonTypeInfo<T> type, RecordShape shape)
    {
        var mended = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(mended))
            WriteRecord(ref reader, shape, writer);
        return JsonSerializer.Deserialize(mended.WrittenSpan, type)!;
    }

    private static bool IsReadable(ref Utf8JsonReader reader, ValueShape shape) => shape switch
    {
        ScalarShape scalar => reader.TokenType != JsonTokenType.Null && scalar.Converter.Check(ref reader) is null,
        ListShape => reader.TokenType == JsonTokenType.StartArray,
        _ => reader.TokenType == JsonTokenType.StartObject,
    };

    // By copy: the reader itself stays at the beginning of the object.
    private static ulong WrittenTwice(Utf8JsonReader reader, RecordShape shape)
    {
        var (seen, twice) = (0UL, 0UL);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = shape.Find(ref reader, 0);
            if (at >= 0)
                twice |= seen & 1UL << at;
            if (at >= 0)
                seen |= 1UL << at;
            StructureCheck.SkipValue(ref reader);
        }

        return twice;
    }

    private static void WriteScalar(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        if (reader.TokenType == JsonTokenType.String)
            writer.WriteStringValue(reader.GetString());
        else
            writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
    }

    private void WriteRecord(ref Utf8JsonReader reader, RecordShape shape, Utf8JsonWriter writer)
    {
        var left = WrittenTwice(reader, shape);
        var written = 0UL;
        writer.WriteStartObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = shape.Find(ref reader, 0);
            reader.Read();
            if (at < 0 || (left >> at & 1) != 0 || !IsReadable(ref reader, shape.Properties[at].Value))
            {
                reader.Skip();
                continue;
            }

            written |= 1UL << at;
            writer.WritePropertyName(shape.Properties[at].Utf8Name);
            WriteValue(ref reader, shape.Properties[at].Value, writer);
        }

        WriteRequired(shape, written, writer);
        writer.WriteEndObject();
    }

    private void WriteValue(ref Utf8JsonReader reader, ValueShape shape, Utf8JsonWriter writer)
    {
        switch (shape)
        {
            case ListShape list: WriteList(ref reader, list.Element, writer); break;
            case RecordShape record: WriteRecord(ref reader, record, writer); break;
            default: WriteScalar(ref reader, writer); break;
        }
    }

    private void WriteList(ref Utf8JsonReader reader, ValueShape element, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (IsReadable(ref reader, element))
            {
                WriteValue(ref reader, element, writer);
                continue;
            }

            reader.Skip();
            WriteStandIn(element, writer);
        }

        writer.WriteEndArray();
    }

    private void WriteRequired(RecordShape shape, ulong written, Utf8JsonWriter writer)
    {
        for (var i = 0; i < shape.Properties.Length; i++)
        {
            if (!shape.Properties[i].IsRequired || (written >> i & 1) != 0)
                continue;
            writer.WritePropertyName(shape.Properties[i].Utf8Name);
            WriteStandIn(shape.Properties[i].Value, writer);
        }
    }

    private void WriteStandIn(ValueShape shape, Utf8JsonWriter writer)
    {
        if (shape is ScalarShape scalar)
        {
            scalar.Converter.WriteStandIn(writer, ++standIns);
        }
        else if (shape is RecordShape record)
        {
            writer.WriteStartObject();
            WriteRequired(record, 0, writer);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteStartArray();
            writer.WriteEndArray();
        }
    }
}
