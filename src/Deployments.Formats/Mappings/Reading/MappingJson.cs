using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Deployments;

/// <summary>The JSON form of mappings.</summary>
internal static class MappingJson
{
    private const string Expected = "a mapping in the format \"" + TableMapping.FormatName + "\"";

    private static readonly Lazy<JsonSerializerOptions> LazyOptions = new(Make);

    public static JsonTypeInfo<T> Type<T>() => (JsonTypeInfo<T>)LazyOptions.Value.GetTypeInfo(typeof(T));

    public static (TableMapping? Mapping, FindingList Findings) Read(string json)
    {
        try
        {
            var mapping = JsonSerializer.Deserialize(json, Type<TableMapping>());
            if (mapping is null)
                return Refused("$", null, null, "The text is null.");
            return mapping.Format == TableMapping.FormatName ? (mapping, [])
                : Refused("$.format", null, null, $"The text says that its format is {Excerpt.Of(mapping.Format)}; this version of the library reads \"{TableMapping.FormatName}\" only.");
        }
        catch (JsonException exception)
        {
            if (Gaps(json) is { Count: > 0 } gaps)
                return (null, gaps);
            return Refused(exception.Path ?? "$", (int?)(exception.LineNumber + 1), (int?)(exception.BytePositionInLine + 1), exception.InnerException?.Message ?? exception.Message);
        }
    }

    private static (TableMapping?, FindingList) Refused(string path, int? line, int? column, string message) =>
        (null, [new Finding(FindingCodes.MappingUnsound, path, message) { Line = line, Column = column, Expected = Expected }]);

    /// <summary>What is missing and what is not known here; nothing where the text is no JSON at all.</summary>
    private static FindingList Gaps(string json)
    {
        try
        {
            return [.. MappingGaps.Of(json, Type<TableMapping>()).Select(g => new Finding(FindingCodes.MappingUnsound, g.Path, g.Message) { Expected = Expected })];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter at a name with an escape that is half a character.
            return [];
        }
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(DatasetJsonContext.Default.Options)
        {
            TypeInfoResolver = MappingJsonContext.Default.WithAddedModifier(LeaveOutWhatIsAbsent),
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectRequiredConstructorParameters = true,
            WriteIndented = true,
            NewLine = "\n",
            ReadCommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
        };
        foreach (var converter in (JsonConverter[])[new FieldConverter(), new SeparatorConverter(), new WordConverter<NationText>(), new WordConverter<DayMeant>(), new WordConverter<MissingMeaning>(), new WordConverter<FigureKind>(), new WordConverter<UnusableRows>(), new WordConverter<DisagreeingRows>()])
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutWhatIsAbsent(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.IsRequired || property.Name is "format" or "means")
                continue;
            // An empty text says something everywhere but here: a blank cell, a value that is wrong.
            property.ShouldSerialize = property.Name == "trim"
                ? static (_, value) => value is not (null or "")
                : property.PropertyType.IsEnum
                ? static (_, value) => Convert.ToInt32(value, CultureInfo.InvariantCulture) != 0
                : static (_, value) => value is not (null or false or ICounted { Count: 0 }) && !Equals(value, new NationCodes());
        }
    }
}
