namespace Deployments.Tests.Docs.Examples;

/// <summary>One example of a doc comment.</summary>
/// <param name="Member">The member that shows it, as documentation files name it.</param>
/// <param name="Lines">Its lines of code.</param>
/// <remarks>
/// A comment at the end of a line says what the statement that ends there gives: the value of the expression, or of the variable declared. A line that shows a
/// value needs no semicolon. An ellipsis at the comment's end stands for the rest of a long text. A comment on a line of its own says nothing that can be tested.
/// </remarks>
internal sealed record DocExample(string Member, IReadOnlyList<string> Lines)
{
    private const string Sign = " // ";

    /// <summary>The result that a line says, or none.</summary>
    public string? ResultOf(int line) => At(line) is var at and > 0 ? Lines[line][(at + Sign.Length)..].Trim() : null;

    /// <summary>A line without the result that it says.</summary>
    public string CodeOf(int line) => At(line) is var at and > 0 ? Lines[line][..at].TrimEnd() : Lines[line];

    /// <summary>The code as statements: every line that says a result, and the last, ends one.</summary>
    public string Statements => string.Join('\n', Lines.Select((_, i) => CodeOf(i)).Select((code, i) => (i == Lines.Count - 1 || ResultOf(i) is not null) && code[^1] is not (';' or '}') ? code + ";" : code));

    private int At(int line) => Lines[line].IndexOf(Sign, StringComparison.Ordinal);
}
