using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Deployments;

/// <content>The JSON form.</content>
public sealed partial record TableMapping
{
    internal const string FormatName = "deployments-mapping/1";

    [JsonInclude]
    [JsonPropertyOrder(-2)]
    internal string Format { get; init; } = FormatName;

    /// <summary>Reads a mapping from its JSON form.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="DatasetException">The text is no mapping; the exception says where and why.</exception>
    /// <example>
    /// <code>
    /// var mapping = TableMapping.Parse(Peacekeeping.Contributors.ToJson());
    /// mapping == Peacekeeping.Contributors // true
    /// </code>
    /// </example>
    public static TableMapping Parse(string json) => TryParse(json, out var mapping, out var findings) ? mapping : throw new DatasetException(findings);

    /// <summary>Reads a mapping from its JSON form, unless it is none.</summary>
    /// <param name="json">The text.</param>
    /// <param name="mapping">The mapping; absent where there are errors.</param>
    /// <param name="findings">What is wrong, with line and column; what is wrong with the mapping as such is found too, see <see cref="Check"/>.</param>
    /// <example>
    /// <code>
    /// TableMapping.TryParse("""{ "format": "deployments-mapping/1" }""", out var mapping, out var findings) // false
    /// findings[0] // error DEP063 at $: 'dataset' is missing.
    /// </code>
    /// </example>
    public static bool TryParse(string json, [NotNullWhen(true)] out TableMapping? mapping, out FindingList findings)
    {
        ArgumentNullException.ThrowIfNull(json);
        (mapping, findings) = MappingJson.Read(json);
        if (mapping is not null && mapping.Check() is { Count: > 0 } unsound)
            (mapping, findings) = (null, unsound);
        return mapping is not null;
    }

    /// <summary>Reads a mapping from a file in its JSON form.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DatasetException">The file cannot be read or is no mapping; the exception says where and why.</exception>
    /// <example>
    /// <code>
    /// File.WriteAllText("mapping.json", Peacekeeping.UnPersonnel.ToJson());
    /// TableMapping.LoadMapping("mapping.json").Document.Publisher // United Nations
    /// </code>
    /// </example>
    public static TableMapping LoadMapping(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var text = FileBytes.Use(path, "the path of a mapping in JSON", file => new StreamReader(file, Utf8Text.Strict).ReadToEnd(), out var refusal);
        return text is null ? throw new DatasetException([refusal!]) : Parse(text);
    }

    /// <summary>The JSON form, which <see cref="Parse"/> reads back as an equal mapping.</summary>
    /// <example>
    /// <code>
    /// var wide = Peacekeeping.Missions with { Separator = ';' };
    /// TableMapping.Parse(wide.ToJson()).Separator // ;
    /// </code>
    /// </example>
    public string ToJson() => VisibleJson.Text(JsonSerializer.SerializeToUtf8Bytes(this, MappingJson.Type<TableMapping>())) + "\n";

    /// <summary>Everything that can be said against the mapping without a table.</summary>
    /// <example>
    /// <code>
    /// var unsound = Peacekeeping.Missions with { Figures = [] };
    /// unsound.Check()[0] // error DEP063 at $.figures: The mapping names no column of figures; expected at least one.
    /// </code>
    /// </example>
    public FindingList Check() => MappingCheck.Run(this);
}
