namespace Deployments;

/// <summary>One cell of a table.</summary>
/// <param name="Text">All of it, as text shows it.</param>
internal sealed record SheetCell(string Text)
{
    /// <summary>What it says first, where the rest can stand beside it; all of it otherwise.</summary>
    public string Main { get; init; } = Text;

    /// <summary>What is said quietly beside that: bounds, and what is unknown.</summary>
    public string Beside { get; init; } = "";

    /// <summary>How it is to be read.</summary>
    public SheetTone Tone { get; init; }

    /// <summary>The reason for what is unknown.</summary>
    public Func<string>? Why { get; init; }
}
