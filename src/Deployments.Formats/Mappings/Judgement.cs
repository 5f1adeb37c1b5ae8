namespace Deployments;

/// <summary>A decision about what a text of a table means, with its reason: a misspelling, another name, a predecessor under its successor's name.</summary>
/// <param name="Text">The text as it stands in the table, without space around it; capitals matter.</param>
/// <param name="Means">What is read in its place: a nation's id, an operation's id or name, a word. Blank means that the row says nothing here.</param>
public sealed record Judgement(string Text, string Means)
{
    /// <summary>The days of the rows for which it holds, both ends included; absent means all.</summary>
    public EdtfDate? During { get; init; }

    /// <summary>Why.</summary>
    public string? Because { get; init; }

    /// <summary>The text, what it means, when and why.</summary>
    public override string ToString() =>
        Visible.In($"{Excerpt.Of(Text)} means {(Means.Length == 0 ? "nothing" : Excerpt.Of(Means))}{(During is { } during ? $" in {during}" : "")}{(Because is { } why ? $": {why}" : "")}");
}
