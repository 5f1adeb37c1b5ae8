using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deployments;

/// <summary>Finds what a mapping's JSON lacks and what it has too much, which the serializer would say one at a time and in words about types.</summary>
internal static class MappingGaps
{
    /// <summary>The place of each, and what is wrong there.</summary>
    public static IEnumerable<(string Path, string Message)> Of(string json, JsonTypeInfo type)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return [.. Of(document.RootElement, type, "$")];
    }

    private static IEnumerable<(string Path, string Message)> Of(JsonElement element, JsonTypeInfo type, string path)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable && element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany((item, i) => Of(item, type.Options.GetTypeInfo(type.ElementType!), FormattableString.Invariant($"{path}[{i}]")));
        if (type.Kind != JsonTypeInfoKind.Object || element.ValueKind != JsonValueKind.Object)
            return [];
        var known = type.Properties.ToDictionary(p => p.Name, StringComparer.Ordinal);
        return type.Properties.Where(p => p.IsRequired && !element.TryGetProperty(p.Name, out _)).Select(p => (path, $"'{p.Name}' is missing."))
            .Concat(element.EnumerateObject().SelectMany(p => known.TryGetValue(p.Name, out var property)
                ? Of(p.Value, type.Options.GetTypeInfo(property.PropertyType), $"{path}.{p.Name}")
                : [($"{path}.{p.Name}", $"There is no property {Excerpt.Of(p.Name)} here; there are {string.Join(", ", known.Keys)}.")]));
    }
}
