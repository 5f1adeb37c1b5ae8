using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Deployments;

/// <summary>Reads and writes a value that is one JSON text, number or truth value, and says in a sentence why one cannot be read.</summary>
internal abstract class ScalarConverter<T> : JsonConverter<T>, IScalarConverter
{
    public abstract string Expected { get; }

    /// <summary>Reads the token at which the reader stands; null where it was read.</summary>
    protected abstract Refusal? Read(ref Utf8JsonReader reader, out T? value);

    public Refusal? Check(ref Utf8JsonReader reader) => Read(ref reader, out _);

    public abstract void WriteStandIn(Utf8JsonWriter writer, int number);

    public abstract void Describe(JsonObject schema);

    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, out var value) is { } refusal ? throw new JsonException(refusal.Message) : value;

    protected Refusal WrongKind(ref Utf8JsonReader reader) => new(FindingCodes.WrongKind, $"{JsonTokens.Describe(ref reader)} stands here; expected {Expected}.");
}
