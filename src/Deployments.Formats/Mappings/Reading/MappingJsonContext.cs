using System.Text.Json.Serialization;

namespace Deployments;

/// <summary>The generated metadata of mappings. No reflection: single-file apps and ahead-of-time compilation have none.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(TableMapping))]
[JsonSerializable(typeof(FieldShape))]
internal sealed partial class MappingJsonContext : JsonSerializerContext;
