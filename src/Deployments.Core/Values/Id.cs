namespace Deployments;

/// <summary>The short name by which a record is known inside a dataset: an <c>Id&lt;Nation&gt;</c> cannot be passed where an operation's is meant.</summary>
/// <typeparam name="T">The kind of record that is named.</typeparam>
/// <remarks>
/// One to 200 characters without white space, signs that nobody would see (control characters, marks that turn the direction of writing, spaces of no width),
/// quotation marks, <c>:</c> or <c>@</c>. Joiners and variation selectors, which some scripts are written with, are allowed, and so are letters that look like others of another
/// script: two ids may look alike and differ. Compared letter by letter, case included.
/// The default value names nothing and is refused by every validator. Text converts implicitly because ids are typed by hand; it throws
/// <see cref="FormatException"/> where the text is no id.
/// </remarks>
public readonly struct Id<T> : IEquatable<Id<T>>, IComparable<Id<T>>, ITextValue<Id<T>>
{
    private const int Longest = 200;
    private readonly string? text;

    private Id(string text) => this.text = text;

    /// <inheritdoc/>
    public static string Expected => "an id of 1 to 200 characters without spaces, quotation marks, ':' or '@', such as \"sea-guardian\"";

    /// <summary>The id as text; empty for the default value.</summary>
    public string Value => text ?? "";

    /// <summary>Whether this is the default value, which names nothing.</summary>
    public bool IsNone => text is null;

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no id.</exception>
    /// <example>
    /// <code>
    /// var kforId = Id&lt;Operation&gt;.Parse("kfor");
    /// kfor.Operations[0].Id == kforId // true
    /// </code>
    /// </example>
    public static Id<T> Parse(string text) => TextValue.Parse<Id<T>>(text);

    static Id<T> IParsable<Id<T>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Id<T>>.TryParse(string? s, IFormatProvider? provider, out Id<T> result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Id<T> value, out string error)
    {
        if (text is not null && IsWellFormed(text))
        {
            (value, error) = (new Id<T>(text), "");
            return true;
        }

        (value, error) = (default, $"{Excerpt.Of(text)} is not an id; expected {Expected}.");
        return false;
    }

    private static bool IsWellFormed(string text)
    {
        if (text.Length is 0 or > Longest)
            return false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is ':' or '@' or '"' or '\'')
                return false;
        }

        return Visible.IsAll(text);
    }

    /// <summary>Reads an id typed by hand.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Id<T>(string text) => Parse(text);

    /// <summary>Whether two ids are the same text.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    public static bool operator ==(Id<T> left, Id<T> right) => left.Equals(right);

    /// <summary>Whether two ids differ.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    public static bool operator !=(Id<T> left, Id<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Id<T> other) => string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Id<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text is null ? 0 : string.GetHashCode(text, StringComparison.Ordinal);

    /// <summary>Ordinal order of the texts.</summary>
    /// <param name="other">The other id.</param>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(text, other.text);

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
