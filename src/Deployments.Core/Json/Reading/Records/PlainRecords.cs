using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Deployments;

/// <summary>Reads records that are plainly right, by hand: a record in which anything is out of the ordinary is left to the generated metadata.</summary>
/// <remarks>
/// The metadata define the format and word the findings; this saves making them, which takes longer than to read a small file, and walking each
/// record twice. Each method stands at the first token of an object, and says no where it cannot make the record.
/// </remarks>
internal sealed partial class PlainRecords
{
    private readonly PlainValues values = new();

    /// <summary>The record, unless anything in it is out of the ordinary; the kinds that files seldom hold are always left to the metadata.</summary>
    /// <remarks>The reader is left at the end of the record that was read, or else where it was.</remarks>
    public bool TryRead<T>(ref Utf8JsonReader reader, [NotNullWhen(true)] out T? record)
        where T : class
    {
        var first = reader;
        record = null;
        try
        {
            record = Read(ref reader, typeof(T)) as T;
        }
        catch (JsonException)
        {
            // Text that is no JSON: whoever reads it again comes to the same place and says so.
        }

        if (record is null)
            reader = first;
        return record is not null;
    }

    private object? Read(ref Utf8JsonReader reader, Type type)
    {
        if (type == typeof(ForceContribution))
            return Contribution(ref reader);
        if (type == typeof(Source))
            return SourceOf(ref reader);
        if (type == typeof(Series))
            return SeriesOf(ref reader);
        if (type == typeof(Theatre))
            return TheatreOf(ref reader);
        if (type == typeof(Operation))
            return OperationOf(ref reader);
        if (type == typeof(Alliance))
            return AllianceOf(ref reader);
        if (type == typeof(ReportedTotal))
            return TotalOf(ref reader);
        return type == typeof(Incident) ? IncidentOf(ref reader) : null;
    }

    /// <summary>Whether the reader comes to another property of the object, and which; -1 for one that is out of the ordinary.</summary>
    private static bool Next(ref Utf8JsonReader reader, PropertyNames names, ref ulong seen, ref int guess, out int at)
    {
        at = -1;
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            return false;
        at = names.Find(ref reader, ref seen, ref guess);
        reader.Read();
        return true;
    }
}
