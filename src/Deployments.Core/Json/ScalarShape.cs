namespace Deployments;

/// <summary>One JSON text, number or truth value.</summary>
internal sealed class ScalarShape(IScalarConverter converter) : ValueShape
{
    public IScalarConverter Converter { get; } = converter;

    public override string Expected => Converter.Expected;
}
