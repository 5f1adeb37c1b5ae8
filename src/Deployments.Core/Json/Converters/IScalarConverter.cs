using System.Text.Json;
using System.Text.Json.Nodes;

namespace Deployments;

/// <summary>What the check of a file and the schema ask of a converter, whatever its type.</summary>
internal interface IScalarConverter
{
    /// <summary>What is expected, as the end of a sentence.</summary>
    string Expected { get; }

    /// <summary>Why the token at which the reader stands cannot be read; null where it can.</summary>
    Refusal? Check(ref Utf8JsonReader reader);

    /// <summary>Writes a readable value in place of one that cannot be read; texts and ids differ by their number, so that no two stand-ins are the same record.</summary>
    void WriteStandIn(Utf8JsonWriter writer, int number);

    /// <summary>Writes into a JSON schema what the value looks like.</summary>
    void Describe(JsonObject schema);
}
