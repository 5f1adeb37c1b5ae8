using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deployments;

/// <summary>The generated metadata, with the rule of what is left out on writing.</summary>
internal static class FileShapes
{
    /// <summary>The options of the format; what is absent is not written.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>The shape of the root object.</summary>
    public static RecordShape Root { get; } = (RecordShape)ValueShape.Of(typeof(DatasetFile), Options);

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(DatasetJsonContext.Default.Options)
        {
            TypeInfoResolver = DatasetJsonContext.Default.WithAddedModifier(LeaveOutWhatIsAbsent),
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutWhatIsAbsent(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.IsRequired)
                continue;
            property.ShouldSerialize = property.PropertyType.IsEnum
                ? static (_, value) => Convert.ToInt32(value, CultureInfo.InvariantCulture) != 0
                : static (_, value) => IsPresent(value);
        }
    }

    private static bool IsPresent(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        ICounted list => list.Count > 0,
        NationCodes codes => codes != new NationCodes(),
        _ => true,
    };
}
