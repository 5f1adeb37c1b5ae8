using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deployments;

/// <summary>Reads the file format from bytes: everything readable into a draft, everything else into findings.</summary>
/// <remarks>
/// Each record is checked first, by <see cref="StructureCheck"/>, so making it cannot fail: where something is wrong, it is made with stand-ins,
/// for the validators alone, and the dataset is refused. Beyond the mistakes that are listed, records are no longer made.
/// A record that is plainly right is read by hand, in one pass and without metadata; see <see cref="PlainRecords"/>.
/// Contributions go to the builder one by one: their reports become rows of columns and no second tree of objects is kept.
/// </remarks>
internal sealed class DatasetReader
{
    // In the order of the metadata, which are made only where something is out of the ordinary.
    private static readonly string[] RootNames =
    [
        "$schema", "format", "title", "edition", "description", "licence", "coverage",
        DraftLists.Sources, DraftLists.Series, DraftLists.Nations, DraftLists.Alliances, DraftLists.Theatres, DraftLists.Operations, DraftLists.Contributions, DraftLists.Totals, DraftLists.Incidents,
    ];

    private static readonly PropertyNames RootPlaces = new(RootNames);
    private const ulong RequiredOfRoot = 0b110;

    private readonly FindingLog log = new();
    private readonly DatasetDraft draft = new();
    private readonly DatasetBuilder builder;
    private readonly StructureCheck check;
    private readonly Salvage salvage;
    private readonly Mender mender = new();
    private readonly PlainRecords plain = new();
    private readonly Func<ForceContribution, ForceContribution>? complete;
    private readonly CancellationToken cancel;
    private DatasetInfo info = new() { Title = "" };
    private bool hasTitle;

    private DatasetReader(Func<ForceContribution, ForceContribution>? complete, CancellationToken cancel) =>
        (builder, check, salvage, this.complete, this.cancel) = (new DatasetBuilder(draft), new StructureCheck(log), new Salvage(log, draft), complete, cancel);

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The text, as UTF-8.</param>
    /// <param name="complete">What is made of each contribution before it is added: its reports may stand elsewhere.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static DatasetReading Read(ReadOnlySpan<byte> bytes, Func<ForceContribution, ForceContribution>? complete = null, CancellationToken cancel = default)
    {
        bytes = FileText.WithoutMark(bytes);
        var reader = new DatasetReader(complete, cancel);
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
        var (index, found) = builder.Check(cancel);
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
        var seen = 0UL;
        var guess = 0;
        var mayLackAList = false;
        while (!log.IsCutShort && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var before = log.Count;
            var at = RootPlaces.Find(ref reader, ref seen, ref guess);
            var name = at >= 0 ? RootNames[at] : check.Property(ref reader, FileShapes.Root, ref seen, ref guess)?.Name;
            if (name is null)
            {
                reader.Read();
                mayLackAList |= reader.TokenType == JsonTokenType.StartArray;
                reader.Skip();
                continue;
            }

            log.Enter(name);
            reader.Read();
            ReadProperty(ref reader, name, keep: log.Count == before);
            log.Leave();
        }

        if (log.IsCutShort)
            return;
        if ((seen & RequiredOfRoot) != RequiredOfRoot)
            check.CheckMissing(FileShapes.Root, seen, start);
        if (mayLackAList)
            NoteAbsentLists(seen);
    }

    // A list of an unknown name may be any of those that are not there.
    private void NoteAbsentLists(ulong seen)
    {
        for (var i = 0; i < RootNames.Length; i++)
        {
            if ((seen >> i & 1) == 0)
                draft.IncompleteLists.Add(RootNames[i]);
        }
    }

    private static PropertyShape ShapeOf(string name) => Array.Find(FileShapes.Root.Properties, p => p.Name == name)!;

    private void ReadProperty(ref Utf8JsonReader reader, string name, bool keep)
    {
        switch (name)
        {
            case DraftLists.Sources: ReadList<Source>(ref reader, name, keep, s => builder.Add(s)); break;
            case DraftLists.Series: ReadList<Series>(ref reader, name, keep, s => builder.Add(s)); break;
            case DraftLists.Nations: ReadList<Nation>(ref reader, name, keep, n => builder.Add(n)); break;
            case DraftLists.Alliances: ReadList<Alliance>(ref reader, name, keep, a => builder.Add(a)); break;
            case DraftLists.Theatres: ReadList<Theatre>(ref reader, name, keep, t => builder.Add(t)); break;
            case DraftLists.Operations: ReadList<Operation>(ref reader, name, keep, o => builder.Add(o)); break;
            case DraftLists.Contributions: ReadList<ForceContribution>(ref reader, name, keep, c => builder.Add(complete is null ? c : complete(c))); break;
            case DraftLists.Totals: ReadList<ReportedTotal>(ref reader, name, keep, t => builder.Add(t)); break;
            case DraftLists.Incidents: ReadList<Incident>(ref reader, name, keep, i => builder.Add(i)); break;
            default: ReadScalar(ref reader, name); break;
        }
    }

    private void ReadScalar(ref Utf8JsonReader reader, string name)
    {
        if (!PlainValues.Text(ref reader, out var text) || (name == "coverage" && !EdtfDate.TryParse(text, out _)))
        {
            check.CheckProperty(ref reader, ShapeOf(name));
            return;
        }

        switch (name)
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

    private void ReadList<T>(ref Utf8JsonReader reader, string name, bool keep, Action<T> add)
        where T : class
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            draft.IncompleteLists.Add(name);
            check.CheckProperty(ref reader, ShapeOf(name));
            return;
        }

        var places = keep ? draft.Places[name] = [] : [];
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            cancel.ThrowIfCancellationRequested();
            if (keep && plain.TryRead<T>(ref reader, out var record))
            {
                add(record);
                places.Add(i);
            }
            else
            {
                ReadRecord(ref reader, name, i, keep, add, places);
            }
        }
    }

    private void ReadRecord<T>(ref Utf8JsonReader reader, string name, int i, bool keep, Action<T> add, List<int> places)
        where T : class
    {
        var list = ShapeOf(name);
        var first = reader;
        var before = log.Count;
        log.Enter(i);
        check.Check(ref reader, ((ListShape)list.Value).Element);
        log.Leave();
        if (keep && Make(first, FileShapes.Of<T>(), list, i, before) is { } record)
        {
            add(record);
            places.Add(i);
        }
        else if (IdOf(first) is { } id)
        {
            draft.Unreadable.Add((name, id));
        }
        else
        {
            draft.IncompleteLists.Add(name);
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
