using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Deployments;

/// <summary>A value that holds for a time, such as a host nation, a code or a whole that a part is included in.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="During">When it holds, both ends included; absent means always.</param>
/// <remarks>Text form: the value alone, or the value, <c>@</c> and an EDTF span: <c>255@1990-10-03/..</c>.</remarks>
public readonly record struct Dated<T>(T Value, EdtfDate? During = null) : ITextValue<Dated<T>>
    where T : ITextValue<T>
{
    /// <inheritdoc/>
    public static string Expected => $"{T.Expected}, followed by '@' and an EDTF span where it holds for a time only";

    /// <summary>The days on which the value holds: the start's earliest to the end's latest, both included.</summary>
    [JsonIgnore]
    public DateSpan Span => During?.ToSpan() ?? DateSpan.Always;

    /// <summary>A value that always holds.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Dated<T>(T value) => new(value);

    /// <summary>Reads a dated value typed by hand.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Dated<T>(string text) => Parse(text);

    /// <summary>Reads a dated value.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no dated value.</exception>
    /// <example>
    /// <code>
    /// var host = Dated&lt;Id&lt;Nation&gt;&gt;.Parse("YUG@1999-06-12/2003-02-03");
    /// $"{host.Value} in {host.Span}" // YUG in 1999-06-12/2003-02-03
    /// </code>
    /// </example>
    public static Dated<T> Parse(string text) => TextValue.Parse<Dated<T>>(text);

    static Dated<T> IParsable<Dated<T>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Dated<T>>.TryParse(string? s, IFormatProvider? provider, out Dated<T> result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Dated<T> value, [NotNullWhen(false)] out string? error)
    {
        value = default;
        var at = text?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        if (!T.TryParse(at < 0 ? text : text![..at], out var inner, out error))
            return false;
        EdtfDate? during = null;
        if (at >= 0)
        {
            if (!EdtfDate.TryParse(text![(at + 1)..], out var span, out error))
                return false;
            during = span;
        }

        value = new Dated<T>(inner, during);
        return true;
    }

    /// <summary>Whether the value holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <example>
    /// <code>
    /// var hosts = kfor.FindTheatre("kosovo").Found!.Hosts;
    /// hosts.Single(h =&gt; h.HoldsOn(new LocalDate(2006, 6, 5))).Value // SRB
    /// </code>
    /// </example>
    public bool HoldsOn(NodaTime.LocalDate day) => Span.Contains(day);

    /// <summary>The text form.</summary>
    public override string ToString() => During is { } during ? $"{Value}@{during}" : $"{Value}";
}
