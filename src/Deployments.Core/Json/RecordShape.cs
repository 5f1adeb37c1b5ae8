using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deployments;

/// <summary>An object with named properties.</summary>
internal sealed class RecordShape : ValueShape
{
    public RecordShape(JsonTypeInfo info) =>
        Properties = [.. info.Properties.Where(p => p.Get is not null).Select(p => new PropertyShape(p, Of(p.PropertyType, info.Options)))];

    public PropertyShape[] Properties { get; }

    public override string Expected => "an object, { … }";

    /// <summary>The place of the property at whose name the reader stands, looked for from a guess on; -1 where there is none.</summary>
    public int Find(ref Utf8JsonReader reader, int guess)
    {
        for (var i = 0; i < Properties.Length; i++)
        {
            var at = (guess + i) % Properties.Length;
            if (JsonTokens.Is(ref reader, Properties[at].Utf8Name))
                return at;
        }

        return -1;
    }
}
