using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace Deployments;

/// <summary>One property of an object.</summary>
internal sealed class PropertyShape(JsonPropertyInfo info, ValueShape value)
{
    public string Name { get; } = info.Name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(info.Name);

    public bool IsRequired { get; } = info.IsRequired;

    public bool MayBeNull { get; } = info.IsSetNullable && (!info.PropertyType.IsValueType || Nullable.GetUnderlyingType(info.PropertyType) is not null);

    public ValueShape Value { get; } = value;
}
