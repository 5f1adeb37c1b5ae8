using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deployments;

/// <summary>Reads the file format from bytes: everything readable into a draft, everything else into findings.</summary>
/// <remarks>
/// Each record is checked first, by <see cref="StructureCheck"/>, so making it cannot fail: where something is wrong, it is made with stand-ins,
/// for the validators alone, and the dataset is refused. Beyond the mistakes that are listed, records are no longer made.
/// Contributions go to the builder one by one: their reports become rows of columns and no second tree of objects is kept.
/// </remarks>
internal sealed class DatasetReader
{
    private readonly FindingLog log = new();
    private readonly DatasetDraft draft = new();
    private readonly DatasetBuilder builder;
    private readonly StructureCheck check;
    private readonly Salvage salvage;
    private readonly Mender mender = new();
    private DatasetInfo info = new() { Title = "" };
    private bool hasTitle;

    private DatasetReader() => (builder, check, salvage) = (new DatasetBuilder(draft), new StructureCheck(log), new Salvage(log, draft));

    public static DatasetReading Read(ReadOnlySpan<byte> bytes)
    {
        bytes = FileText.WithoutMark(bytes);
        var reader = new DatasetReader();
        if (FileText.Refuse(bytes) is { } refusal)
            reader.log.CutShort(refusal);
        else
            reader.ReadText(bytes);
        return reader.Finish(bytes);
    }

    private void ReadText(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = FileText.Deepest });
        try
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartObject)
                ReadRoot(ref reader);
            else
                log.Add(ref reader, FindingCodes.NotAnObject, $"{JsonTokens.Describe(ref reader)} stands here; expected {FileText.Expected}.", FileText.Expected);
            if (!log.IsCutShort)
                ReadToEnd(ref reader);
        }
        catch (JsonException exception)
        {
            log.CutShort(FileText.Explain(bytes, exception, reader.CurrentDepth));
        }
    }

    private DatasetReading Finish(ReadOnlySpan<byte> bytes)
    {
        if (log.IsCutShort)
            return new DatasetReading(null, FindingPlaces.InOrder(bytes, log, []));
        draft.Info = hasTitle ? info : null;
        var (index, found) = builder.Check();
        if (log.Count > 0)
            found = salvage.Certain(found);
        var findings = log.Count + found.Count == 0 ? found : FindingPlaces.InOrder(bytes, log, found);
        var isSound = findings.All(f => f.Severity != FindingSeverity.Error);
        return new DatasetReading(isSound ? builder.Freeze(index, findings) : null, findings);
    }

    // Skips what is left of a root that is no object, then finds anything that stands behind the root.
    private static void ReadToEnd(ref Utf8JsonReader reader)
    {
        reader.Skip();
        reader.Read();
    }

    private void ReadRoot(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        var root = FileShapes.Root;
        var seen = 0UL;
        var guess = 0;
        var mayLackAList = false;
        while (!log.IsCutShort && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var before = log.Count;
            var property = check.Property(ref reader, root, ref seen, ref guess);
            if (property is null)
            {
                reader.Read();
                mayLackAList |= reader.TokenType == JsonTokenType.StartArray;
                reader.Skip();
                continue;
            }

            log.Enter(property.Name);
            reader.Read();
            ReadProperty(ref reader, property, keep: log.Count == before);
            log.Leave();
        }

        if (log.IsCutShort)
            return;
        check.CheckMissing(root, seen, start);
        if (mayLackAList)
            NoteAbsentLists(root, seen);
    }

    // A list of an unknown name may be any of those that are not there.
    private void NoteAbsentLists(RecordShape root, ulong seen)
    {
        foreach (var (i, property) in root.Properties.Index())
        {
            if ((seen >> i & 1) == 0)
                draft.IncompleteLists.Add(property.Name);
        }
    }

    private void ReadProperty(ref Utf8JsonReader reader, PropertyShape property, bool keep)
    {
        switch (property.Name)
        {
            case "sources": ReadList<Source>(ref reader, property, keep, s => builder.Add(s)); break;
            case "series": ReadList<Series>(ref reader, property, keep, s => builder.Add(s)); break;
            case "nations": ReadList<Nation>(ref reader, property, keep, n => builder.Add(n)); break;
            case "alliances": ReadList<Alliance>(ref reader, property, keep, a => builder.Add(a)); break;
            case "theatres": ReadList<Theatre>(ref reader, property, keep, t => builder.Add(t)); break;
            case "operations": ReadList<Operation>(ref reader, property, keep, o => builder.Add(o)); break;
            case "contributions": ReadList<ForceContribution>(ref reader, property, keep, c => builder.Add(c)); break;
            case "totals": ReadList<ReportedTotal>(ref reader, property, keep, t => builder.Add(t)); break;
            case "incidents": ReadList<Incident>(ref reader, property, keep, i => builder.Add(i)); break;
            default: ReadScalar(ref reader, property); break;
        }
    }

    private void ReadScalar(ref Utf8JsonReader reader, PropertyShape property)
    {
        var before = log.Count;
        check.CheckProperty(ref reader, property);
        if (log.Count > before || reader.TokenType != JsonTokenType.String)
            return;
        var text = reader.GetString()!;
        switch (property.Name)
        {
            case "$schema": draft.SchemaReference = text; break;
            case "format": CheckFormat(ref reader, text); break;
            case "title": (info, hasTitle) = (info with { Title = text }, true); break;
            case "edition": info = info with { Edition = text }; break;
            case "description": info = info with { Description = text }; break;
            case "licence": info = info with { Licence = text }; break;
            default: info = info with { Coverage = EdtfDate.Parse(text) }; break;
        }
    }

    // What else is wrong with a file of another format says nothing: only this is reported.
    private void CheckFormat(ref Utf8JsonReader reader, string text)
    {
        if (text == DatasetFile.FormatName)
            return;
        log.Clear();
        const string Expected = $"\"{DatasetFile.FormatName}\"";
        log.Add(ref reader, FindingCodes.FormatUnknown, $"The file says that its format is {Excerpt.Of(text)}; this version of the library reads {Expected} only.", Expected);
        log.CutShort();
    }

    private void ReadList<T>(ref Utf8JsonReader reader, PropertyShape property, bool keep, Action<T> add)
        where T : class
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            draft.IncompleteLists.Add(property.Name);
            check.CheckProperty(ref reader, property);
            return;
        }

        var type = FileShapes.Of<T>();
        var element = ((ListShape)property.Value).Element;
        var places = keep ? draft.Places[property.Name] = [] : [];
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            var first = reader;
            var before = log.Count;
            log.Enter(i);
            check.Check(ref reader, element);
            log.Leave();
            if (keep && Make(first, type, property, i, before) is { } record)
            {
                add(record);
                places.Add(i);
            }
            else if (IdOf(first) is { } id)
            {
                draft.Unreadable.Add((property.Name, id));
            }
            else
            {
                draft.IncompleteLists.Add(property.Name);
            }
        }
    }

    private T? Make<T>(Utf8JsonReader first, JsonTypeInfo<T> type, PropertyShape list, int place, long before)
        where T : class
    {
        if (log.Count == before)
            return JsonSerializer.Deserialize(ref first, type);
        // What is no longer listed is not known well enough to tell which further findings rest on it.
        if (first.TokenType != JsonTokenType.StartObject || log.Count > FindingLog.Most)
            return null;
        salvage.Add(list.Name, place, (int)before);
        return mender.Make(first, type, (RecordShape)((ListShape)list.Value).Element);
    }

    private static string? IdOf(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = JsonTokens.Is(ref reader, "id"u8);
            reader.Read();
            if (isId && reader.TokenType == JsonTokenType.String && JsonTokens.TryGetText(ref reader, out var id))
                return id;
            reader.Skip();
        }

        return null;
    }
}
