namespace Deployments;

/// <summary>One item of a list.</summary>
/// <param name="Lead">What stands before it: a figure, or a word and a colon.</param>
/// <param name="Text">What it says.</param>
internal sealed record SheetItem(string Lead, string Text)
{
    /// <summary>Its particulars, a line each.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>How it is to be read.</summary>
    public SheetTone Tone { get; init; }
}
