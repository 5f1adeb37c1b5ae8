namespace Deployments;

/// <summary>What a text in place of a figure means.</summary>
/// <param name="Text">The text without space around it, such as <c>NA</c>, <c>..</c> or nothing for a blank cell; capitals do not matter.</param>
/// <param name="Means">What it means.</param>
public sealed record MissingText(string Text, MissingMeaning Means)
{
    /// <summary>The contribution in which the figure is counted, where it is included elsewhere.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>The column of figures, before this one in the mapping, in which the figure is counted, where it is included elsewhere; where the row reports nothing there, the text says nothing.</summary>
    public string? ElsewhereColumn { get; init; }

    /// <summary>The days of the rows for which it holds, both ends included; absent means all. Of several the first that fits prevails.</summary>
    public EdtfDate? During { get; init; }

    /// <summary>Why.</summary>
    public string? Because { get; init; }

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(MissingText), PrintMembers);
}
