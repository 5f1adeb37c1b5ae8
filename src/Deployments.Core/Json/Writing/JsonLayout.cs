using System.Buffers;
using System.Text.Json;

namespace Deployments;

/// <summary>Lays compact JSON out for the eye: an object without lists of objects on one line, every other with a line for each property.</summary>
internal static class JsonLayout
{
    /// <summary>Writes the value at whose first token the reader stands.</summary>
    public static void Write(ref Utf8JsonReader reader, int indent, IBufferWriter<byte> output)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            WriteScalar(ref reader, output);
        else if (HoldsListOfObjects(reader))
            WriteLines(ref reader, indent, output);
        else
            WriteOnOneLine(ref reader, output);
    }

    public static void NewLine(int indent, IBufferWriter<byte> output)
    {
        output.Write("\n"u8);
        for (; indent > 0; indent--)
            output.Write("  "u8);
    }

    private static bool HoldsListOfObjects(Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        var isInList = false;
        do
        {
            if (isInList && reader.TokenType == JsonTokenType.StartObject)
                return true;
            isInList = reader.TokenType == JsonTokenType.StartArray;
        }
        while (reader.Read() && reader.CurrentDepth > depth);
        return false;
    }

    private static void WriteLines(ref Utf8JsonReader reader, int indent, IBufferWriter<byte> output)
    {
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        output.Write(isObject ? "{"u8 : "["u8);
        for (var isFirst = true; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); isFirst = false)
        {
            if (!isFirst)
                output.Write(","u8);
            NewLine(indent + 1, output);
            if (isObject)
                WriteName(ref reader, output);
            Write(ref reader, indent + 1, output);
        }

        NewLine(indent, output);
        output.Write(isObject ? "}"u8 : "]"u8);
    }

    private static void WriteOnOneLine(ref Utf8JsonReader reader, IBufferWriter<byte> output)
    {
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        output.Write(isObject ? "{"u8 : "["u8);
        var isFirst = true;
        for (; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); isFirst = false)
        {
            output.Write((isFirst, isObject) switch { (true, true) => " "u8, (true, false) => ""u8, _ => ", "u8 });
            if (isObject)
                WriteName(ref reader, output);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                WriteOnOneLine(ref reader, output);
            else
                WriteScalar(ref reader, output);
        }

        output.Write((isFirst, isObject) switch { (true, true) => "}"u8, (false, true) => " }"u8, _ => "]"u8 });
    }

    private static void WriteName(ref Utf8JsonReader reader, IBufferWriter<byte> output)
    {
        WriteScalar(ref reader, output);
        output.Write(": "u8);
        reader.Read();
    }

    private static void WriteScalar(ref Utf8JsonReader reader, IBufferWriter<byte> output)
    {
        var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        if (isText)
            output.Write("\""u8);
        VisibleJson.Write(reader.ValueSpan, output);
        if (isText)
            output.Write("\""u8);
    }
}
