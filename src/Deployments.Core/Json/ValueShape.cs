using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deployments;

/// <summary>What the generated metadata say of a type, as far as checking a file needs it.</summary>
internal abstract class ValueShape
{
    public abstract string Expected { get; }

    public static ValueShape Of(Type type, JsonSerializerOptions options)
    {
        var info = options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        if (info.Converter is IScalarConverter converter)
            return new ScalarShape(converter);
        return info.Kind == JsonTypeInfoKind.Enumerable ? new ListShape(Of(info.ElementType!, options)) : new RecordShape(info);
    }
}
