using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deployments;

/// <summary>Writes a dataset's records one on a line, each in the library's own format with its kind before it.</summary>
internal sealed class RecordLineWriter(Stream stream)
{
    private const int FlushAt = 1 << 16;
    private readonly ArrayBufferWriter<byte> output = new(2 * FlushAt);
    private readonly ArrayBufferWriter<byte> record = new();

    public void Write(Dataset data)
    {
        Put(RecordKinds.Dataset, null, new DatasetFile
        {
            Schema = data.SchemaReference,
            Format = DatasetFile.FormatName,
            Title = data.Info.Title,
            Edition = data.Info.Edition,
            Description = data.Info.Description,
            Licence = data.Info.Licence,
            Coverage = data.Info.Coverage,
            // Lists of this library are left out where they are empty.
            Sources = ValueList<Source>.Empty,
            Series = ValueList<Series>.Empty,
            Nations = ValueList<Nation>.Empty,
            Alliances = ValueList<Alliance>.Empty,
            Theatres = ValueList<Theatre>.Empty,
            Operations = ValueList<Operation>.Empty,
            Contributions = ValueList<ForceContribution>.Empty,
            Totals = ValueList<ReportedTotal>.Empty,
            Incidents = ValueList<Incident>.Empty,
        });
        PutAll(DraftLists.Sources, data.Sources);
        PutAll(DraftLists.Series, data.Series);
        PutAll(DraftLists.Nations, data.Nations);
        PutAll(DraftLists.Alliances, data.Alliances);
        PutAll(DraftLists.Theatres, data.Theatres);
        PutAll(DraftLists.Operations, data.Operations);
        foreach (var contribution in data.Contributions)
        {
            Put(RecordKinds.Of(DraftLists.Contributions), null, contribution with { Reports = [] });
            foreach (var report in contribution.Reports)
                Put(RecordKinds.Report, contribution.Id.Value, report);
        }

        PutAll(DraftLists.Totals, data.Totals);
        PutAll(DraftLists.Incidents, data.Incidents);
        Flush();
    }

    private void PutAll<T>(string list, IReadOnlyList<T> records)
        where T : class
    {
        foreach (var one in records)
            Put(RecordKinds.Of(list), null, one);
    }

    private void Put<T>(string kind, string? contribution, T value)
        where T : class
    {
        record.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(record, new JsonWriterOptions { Encoder = FileShapes.Options.Encoder }))
            JsonSerializer.Serialize(json, value, (JsonTypeInfo<T>)FileShapes.Options.GetTypeInfo(typeof(T)));
        output.Write(Encoding.UTF8.GetBytes($"{{\"kind\":\"{kind}\","));
        if (contribution is not null)
            output.Write(Encoding.UTF8.GetBytes($"\"contribution\":\"{JsonEncodedText.Encode(contribution, FileShapes.Options.Encoder)}\","));
        VisibleJson.Write(record.WrittenSpan[1..], output);
        output.Write("\n"u8);
        if (output.WrittenCount >= FlushAt)
            Flush();
    }

    private void Flush()
    {
        stream.Write(output.WrittenSpan);
        output.ResetWrittenCount();
    }
}
