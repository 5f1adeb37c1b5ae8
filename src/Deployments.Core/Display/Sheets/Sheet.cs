namespace Deployments;

/// <summary>What a reader is shown, before it is text or HTML: the one way by which facts reach a page, so that none goes without its bounds, gaps and sources.</summary>
/// <param name="Title">What it is.</param>
internal sealed record Sheet(string Title)
{
    /// <summary>What is known of it, a name and a value each.</summary>
    public IReadOnlyList<(string Name, string Value)> Facts { get; init; } = [];

    /// <summary>What else is known of it, for which one line has no room.</summary>
    public IReadOnlyList<(string Name, string Value)> FurtherFacts { get; init; } = [];

    /// <summary>A table.</summary>
    public SheetGrid? Grid { get; init; }

    /// <summary>A list, each item with its particulars.</summary>
    public IReadOnlyList<SheetItem> Items { get; init; } = [];

    /// <summary>An item that stands last, however many others are left to a count.</summary>
    public SheetItem? Last { get; init; }

    /// <summary>What must be read with it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The facts of which there are any.</summary>
    public static IReadOnlyList<(string Name, string Value)> Known(params IEnumerable<(string Name, string? Value)> facts) =>
        [.. facts.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => (f.Name, f.Value!))];
}
