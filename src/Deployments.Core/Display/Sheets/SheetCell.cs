namespace Deployments;

/// <summary>One cell of a table.</summary>
/// <param name="Text">All of it, as text shows it.</param>
internal sealed record SheetCell(string Text)
{
    /// <summary>The same in two parts, worked out where they are shown apart; absent means that all of it is said at once.</summary>
    public Func<ShownFigure>? Shown { get; init; }

    /// <summary>How it is to be read.</summary>
    public SheetTone Tone { get; init; }

    /// <summary>The reason for what is unknown.</summary>
    public Func<string>? Why { get; init; }
}
