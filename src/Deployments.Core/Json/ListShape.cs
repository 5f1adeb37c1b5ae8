namespace Deployments;

/// <summary>A list of one kind of value.</summary>
internal sealed class ListShape(ValueShape element) : ValueShape
{
    public ValueShape Element { get; } = element;

    public override string Expected => Element is RecordShape ? "a list of objects, [ { … }, … ]" : $"a list, [ … ], each element {Element.Expected}";
}
