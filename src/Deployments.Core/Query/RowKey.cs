namespace Deployments;

/// <summary>What one row of a table stands for: an id or a word for each facet of the table.</summary>
/// <remarks>Text form: the parts with <c>" / "</c> between them. Two keys are equal when all parts are.</remarks>
public sealed record RowKey
{
    internal RowKey(IEnumerable<string> parts) => Parts = ValueList<string>.Of(parts);

    /// <summary>The parts, one for each facet in order.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The text form.</summary>
    public override string ToString() => string.Join(" / ", Parts);
}
