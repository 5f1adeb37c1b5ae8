using System.Text.Json.Nodes;

namespace Deployments.Tests.Json;

public sealed class JsonSchemaTests
{
    [Fact]
    public void JsonSchema_IsTheCommittedFile()
    {
        var path = Repository.PathOf("docs", "deployments.schema.json");
        if (Environment.GetEnvironmentVariable("DEPLOYMENTS_WRITE_SCHEMA") == "1")
            File.WriteAllText(path, Dataset.JsonSchema());

        Assert.True(
            Dataset.JsonSchema() == File.ReadAllText(path),
            "docs/deployments.schema.json is not what Dataset.JsonSchema() says; run the tests once with DEPLOYMENTS_WRITE_SCHEMA=1 and commit the file.");
    }

    [Fact]
    public void JsonSchema_OfSoundFile_FindsNothing() =>
        Assert.Empty(Faults(Root, JsonNode.Parse(JsonTexts.Everything), "$"));

    [Theory]
    [InlineData("\"title\": \"x\", \"colour\": 1", "$.colour: no such property")]
    [InlineData("\"title\": 1", "$.title: type")]
    [InlineData("\"title\": \"x\", \"theatres\": [{ \"id\": \"t\", \"name\": \"T\", \"hosts\": [1] }]", "$.theatres[0].hosts[0]: type")]
    [InlineData("\"edition\": \"x\"", "$.title: required")]
    [InlineData("\"title\": \"x\", \"sources\": {}", "$.sources: type")]
    [InlineData("\"title\": \"x\", \"totals\": [{ \"category\": \"troops\", \"effective\": \"2016\", \"stage\": \"sent\", \"figure\": 12.5, \"source\": \"s\" }]", "$.totals[0].stage: enum; $.totals[0].figure: type")]
    [InlineData("\"title\": \"x\", \"totals\": [{ \"category\": \"troops\", \"effective\": \"2016\", \"stage\": \"deployed\", \"figure\": -5, \"source\": \"s\", \"credibility\": 7 }]", "$.totals[0].figure: minimum; $.totals[0].credibility: maximum")]
    public void JsonSchema_OfUnsoundFile_FindsWhere(string properties, string expected) =>
        Assert.Equal(expected, string.Join("; ", Faults(Root, JsonNode.Parse("{ \"format\": \"deployments/1\", " + properties + " }"), "$")));

    [Fact]
    public void JsonSchema_NamesItsDialectAndFormat()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)Root["$schema"]);
        Assert.Equal("deployments/1", (string?)Root["properties"]!["format"]!["const"]);
        Assert.Equal(["format", "title"], Root["required"]!.AsArray().Select(r => (string)r!));
    }

    private static JsonObject Root { get; } = JsonNode.Parse(Dataset.JsonSchema())!.AsObject();

    // As much of JSON schema as the exported one uses; any other keyword fails the test rather than being passed over.
    private static IEnumerable<string> Faults(JsonObject schema, JsonNode? value, string path)
    {
        foreach (var (keyword, rule) in schema)
        {
            foreach (var fault in Faults(schema, keyword, rule!, value, path))
                yield return fault;
        }
    }

    private static IEnumerable<string> Faults(JsonObject schema, string keyword, JsonNode rule, JsonNode? value, string path) => keyword switch
    {
        "$schema" or "title" or "description" or "additionalProperties" => [],
        "type" => Types(rule).Any(t => IsOf(t, value)) ? [] : [$"{path}: type"],
        "const" => JsonNode.DeepEquals(rule, value) ? [] : [$"{path}: const"],
        "enum" => rule.AsArray().Any(w => JsonNode.DeepEquals(w, value)) ? [] : [$"{path}: enum"],
        "minimum" => value is JsonValue n && n.TryGetValue<double>(out var d) && d < (double)rule ? [$"{path}: minimum"] : [],
        "maximum" => value is JsonValue n && n.TryGetValue<double>(out var d) && d > (double)rule ? [$"{path}: maximum"] : [],
        "required" => value is JsonObject o ? rule.AsArray().Where(r => !o.ContainsKey((string)r!)).Select(r => $"{path}.{r}: required") : [],
        "properties" => value is JsonObject o ? o.SelectMany(p => Property(schema, rule.AsObject(), p, path)) : [],
        "items" => value is JsonArray a ? a.SelectMany((v, i) => Faults(rule.AsObject(), v, $"{path}[{i}]")) : [],
        "$ref" => Faults(Referenced((string)rule!), value, path),
        "anyOf" => rule.AsArray().Any(s => !Faults(s!.AsObject(), value, path).Any()) ? [] : [$"{path}: anyOf"],
        _ => throw new InvalidOperationException($"The test does not know the keyword {keyword}."),
    };

    private static IEnumerable<string> Property(JsonObject schema, JsonObject properties, KeyValuePair<string, JsonNode?> property, string path)
    {
        if (properties[property.Key] is JsonObject known)
            return Faults(known, property.Value, $"{path}.{property.Key}");
        Assert.False((bool)schema["additionalProperties"]!);
        return [$"{path}.{property.Key}: no such property"];
    }

    private static JsonObject Referenced(string pointer) =>
        pointer.Split('/').Skip(1).Aggregate((JsonNode)Root, (node, step) => (node is JsonArray list ? list[int.Parse(step)] : node[step])!).AsObject();

    private static IEnumerable<string> Types(JsonNode rule) => rule is JsonArray several ? several.Select(t => (string)t!) : [(string)rule!];

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "integer" => value is JsonValue n && n.TryGetValue<long>(out _),
        _ => throw new InvalidOperationException($"The test does not know the type {type}."),
    };
}
