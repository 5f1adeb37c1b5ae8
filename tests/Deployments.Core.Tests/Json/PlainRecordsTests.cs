using System.Text;
using System.Text.Json;
using CsCheck;

namespace Deployments.Tests.Json;

/// <summary>What is read by hand is what the metadata read, and nothing that the check of a file would find anything in.</summary>
public sealed class PlainRecordsTests
{
    private static readonly string[] Others = ["null", "true", "7", "-1", "1.5", "\"\"", "\" \"", "\"2016-02-30\"", "\"2016-02\"", "\"nearly 50\"", "\"x y\"", "\"\\u0007\"", "\"\\ud800\"", "[]", "{}", "[null]", "[7]", "\"deployed\""];

    /// <summary>Every property of every kind of record that is read by hand.</summary>
    private const string Everything = """
        {
          "format": "deployments/1", "title": "Everything",
          "sources": [{ "id": "s", "publisher": "P", "title": "T", "published": "2016-07-22", "locator": "L", "reliability": "B", "series": "lists", "note": "N" }],
          "series": [{ "id": "lists", "name": "Lists", "coverage": "2014/..", "exhaustive": { "operations": ["op"], "categories": ["troops", "police"], "contributors": ["USA", "alliance:pact"], "theatres": ["iraq"] } }],
          "alliances": [{ "id": "pact", "name": "Pact", "kind": "coalition", "life": "2014/..", "coverage": "2014/2016", "members": [{ "nation": "USA", "role": "lead", "definition": "signature", "during": "2015/..", "citation": "C" }], "citation": "C" }],
          "theatres": [{ "id": "iraq", "name": "Iraq", "parent": "east", "hosts": ["IRQ@1932/.."], "maritime": true }, { "id": "east", "name": "Middle East" }],
          "operations": [{ "id": "op", "name": "Op", "lead": "USA", "mandate": ["A resolution"], "theatres": ["iraq"], "life": "2014-06-15/..", "parent": "whole", "predecessor": "before", "coverage": "2014/..", "note": "N" }, { "id": "whole", "name": "W", "life": "2014/.." }, { "id": "before", "name": "B", "life": "2013/2014" }],
          "contributions": [
            { "id": "a", "contributor": "USA", "operation": "op", "theatres": ["iraq"], "category": "troops", "unit": "U", "branch": "army", "component": "reserve", "domain": "ashore", "sex": "female", "role": "training", "presence": "rotational", "command": "standby", "life": "2015/..", "includedIn": ["b@2016/.."], "continues": "c", "beside": ["d"], "note": "N",
              "reports": [
                { "source": "s", "published": "2016-07-23", "by": "A minister", "official": true, "alleged": true, "credibility": 2, "label": "Label", "printed": "5 000", "status": "provisional", "caveats": ["Some", "caveats"], "line": 7, "effective": "2016-07-22", "stage": "deployed", "basis": "as-of", "level": "nearly 5,000" },
                { "effective": "2016-07", "stage": "pledged", "change": "+560", "source": "s" },
                { "effective": "2016-08-01~", "stage": "deployed", "missing": "included-elsewhere", "elsewhere": "b", "source": "s", "published": null, "level": null },
                { "effective": "2016-08-02", "stage": "deployed", "level": 5000, "source": "s" }] },
            { "id": "b", "contributor": "alliance:pact", "operation": "op", "equipment": "frigate", "reports": [] },
            { "id": "c", "contributor": "USA", "operation": "op", "served": "trainees" },
            { "id": "d", "contributor": "USA", "operation": "op", "category": "police" }],
          "totals": [{ "source": "s", "operation": "op", "contributor": "USA", "theatre": "iraq", "category": "troops", "effective": "2016-07-22", "stage": "deployed", "figure": 5000, "label": "All", "caveats": ["x"] }],
          "incidents": [{ "id": "i", "name": "A strike", "date": "2016-07-02", "theatre": "iraq", "operation": "op", "participants": [{ "source": "s", "contributor": "USA", "role": "struck", "alleged": true }], "figures": [{ "source": "s", "measure": "killed", "count": "at least 3", "credibility": 3 }] }]
        }
        """;

    [Fact]
    public void EveryProperty_IsReadByHandAsByMetadata() => Assert.All(Lists(Everything).SelectMany(l => l.Records.Select(r => (l.Name, r))), r => Assert.True(IsReadAlike(r.Name, r.r, mustRead: true), r.r));

    [Fact]
    public void AnyDataset_IsReadByHandAsByMetadata() => Generators.Datasets.Sample(
        data => Lists(data.ToJson()).Where(l => l.Name != "nations").All(l => l.Records.All(r => IsReadAlike(l.Name, r, mustRead: !r.Contains("\"obligations\"", StringComparison.Ordinal)))), iter: Often.Times(50));

    [Fact]
    public void Everything_HasEachPropertyThatTheMetadataHave() => Assert.Empty(
        Properties(FileShapes.Root).Except(Properties(JsonDocument.Parse(Everything).RootElement)).Except(LeftToMetadata));

    [Fact]
    public void RecordsWithAnythingOutOfTheOrdinary_AreReadAlikeOrNotAtAll()
    {
        var records = Lists(Everything).SelectMany(l => l.Records.Select(r => (l.Name, Record: r))).ToArray();
        Gen.Select(Gen.Int[0, records.Length - 1], Gen.Int[0, 1000], Generators.OneOf(Others), Gen.Int[0, 3]).Sample((at, place, other, kind) =>
            IsReadAlike(records[at].Name, Broken(records[at].Record, place, other, kind), mustRead: false), iter: Often.Times(5000));
    }

    private static readonly string[] LeftToMetadata =
    [
        "$schema", "edition", "description", "licence", "nations", "codes", "isoAlpha2", "isoAlpha3", "isoNumeric", "iso3166Part3", "m49", "cow", "gleditschWard", "predecessors", "successors", "otherNames", "obligations", "incomplete", "sameAs", "text", "to", "unknown",
    ];

    /// <summary>The record with one of its values replaced, a property named otherwise or given twice, or a piece of text cut out.</summary>
    private static string Broken(string record, int place, string other, int kind)
    {
        var tokens = new List<(int Start, int Length, bool IsName)>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(record));
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True)
                tokens.Add(((int)reader.TokenStartIndex, reader.ValueSpan.Length + (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String ? 2 : 0), reader.TokenType == JsonTokenType.PropertyName));
        }

        var names = tokens.FindAll(t => t.IsName);
        var token = kind == 0 ? tokens.FindAll(t => !t.IsName)[place % tokens.Count(t => !t.IsName)] : names[place % names.Count];
        var (before, text, after) = (record[..token.Start], record.Substring(token.Start, token.Length), record[(token.Start + token.Length)..]);
        return kind switch
        {
            0 => before + other + after,
            1 => before + "\"another\"" + after,
            2 => before + text + ": " + other + ", " + text + after,
            _ => before + after,
        };
    }

    private static bool IsReadAlike(string list, string record, bool mustRead) => list switch
    {
        "sources" => IsReadAlike<Source>(record, mustRead),
        "series" => IsReadAlike<Series>(record, mustRead),
        "alliances" => IsReadAlike<Alliance>(record, mustRead),
        "theatres" => IsReadAlike<Theatre>(record, mustRead),
        "operations" => IsReadAlike<Operation>(record, mustRead),
        "contributions" => IsReadAlike<ForceContribution>(record, mustRead),
        "totals" => IsReadAlike<ReportedTotal>(record, mustRead),
        _ => IsReadAlike<Incident>(record, mustRead),
    };

    private static bool IsReadAlike<T>(string text, bool mustRead)
        where T : class
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        if (!new PlainRecords().TryRead<T>(ref reader, out var record))
            return !mustRead && reader.TokenType == JsonTokenType.StartObject && reader.TokenStartIndex == 0;
        var log = new FindingLog();
        var checkedReader = new Utf8JsonReader(bytes);
        checkedReader.Read();
        new StructureCheck(log).Check(ref checkedReader, ValueShape.Of(typeof(T), FileShapes.Options));
        return log.Count == 0 && reader.TokenStartIndex == checkedReader.TokenStartIndex && record.Equals(JsonSerializer.Deserialize(bytes, FileShapes.Of<T>()));
    }

    private static IEnumerable<(string Name, IEnumerable<string> Records)> Lists(string file) =>
        JsonDocument.Parse(file).RootElement.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array).Select(p => (p.Name, p.Value.EnumerateArray().Select(r => r.GetRawText())));

    private static IEnumerable<string> Properties(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Properties),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Properties(p.Value).Prepend(p.Name)),
        _ => [],
    };

    private static IEnumerable<string> Properties(ValueShape shape) => shape switch
    {
        ListShape list => Properties(list.Element),
        RecordShape record => record.Properties.SelectMany(p => Properties(p.Value).Prepend(p.Name)),
        _ => [],
    };
}
