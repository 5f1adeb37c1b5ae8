using System.Text.Json.Serialization;
using NodaTime;

namespace Deployments;

/// <summary>A date as precise as it is: a day, a month, a season, a year, a decade, or an interval of these.</summary>
/// <remarks>
/// <para>
/// The text form is EDTF (ISO 8601-2:2019), levels 0 and 1, years 0001 to 9999 of the ISO calendar. The text is kept as
/// it was written, and two dates are equal when their texts are: <c>2016</c> and <c>2016-XX</c> span the same days and differ.
/// </para>
/// <para>
/// The marks <c>?</c> (uncertain), <c>~</c> (approximate) and <c>%</c> (both) are held and widen nothing. Seasons are
/// northern, which is this library's reading: spring (21) is March to May, summer (22) June to August, autumn (23)
/// September to November, winter (24) December to February of the next year. <c>00XX</c> and <c>000X</c> begin in the year 0001.
/// </para>
/// <para><c>default</c> is the wholly unspecified date, <c>XXXX</c>.</para>
/// </remarks>
/// <example>
/// <code>
/// EdtfDate summer = "2016-07~";
/// summer.ToSpan() // 2016-07-01/2016-07-31
/// summer.IsApproximate // true
/// </code>
/// </example>
public readonly partial struct EdtfDate : IEquatable<EdtfDate>, IParsable<EdtfDate>
{
    private const string UnspecifiedText = "XXXX";

    private readonly string? _text;
    private readonly LocalDate _earliest;
    private readonly LocalDate _latest;
    private readonly byte _startKind;
    private readonly byte _endKind;
    private readonly byte _precision;
    private readonly Marks _marks;

    private EdtfDate(string text, Part start, Part end, EdtfPrecision precision)
    {
        _text = text == UnspecifiedText ? null : text;
        _earliest = start.Earliest;
        _latest = end.Latest;
        _startKind = (byte)start.Kind;
        _endKind = (byte)end.Kind;
        _precision = (byte)precision;
        _marks = start.Marks | end.Marks;
    }

    /// <summary>The date that is this day.</summary>
    /// <exception cref="ArgumentException">The day lies outside the years 0001 to 9999.</exception>
    /// <example>
    /// <code>
    /// EdtfDate.FromDay(new LocalDate(2016, 7, 22)) // 2016-07-22
    /// </code>
    /// </example>
    public static EdtfDate FromDay(LocalDate day)
    {
        var iso = IsoDay.Of(day, nameof(day));
        var part = Part.OfDay(iso);
        return new EdtfDate(IsoDay.Text(iso), part, part, EdtfPrecision.Day);
    }

    /// <summary>The first day this date can mean; absent where its start is open or unknown.</summary>
    [JsonIgnore]
    public LocalDate? Earliest => StartKind == EdtfEnd.Stated ? _earliest : null;

    /// <summary>The last day this date can mean, included; absent where its end is open or unknown.</summary>
    [JsonIgnore]
    public LocalDate? Latest => EndKind == EdtfEnd.Stated ? _latest : null;

    /// <summary>Whether the start is stated, open or unknown.</summary>
    /// <remarks>A date that is no interval is stated at both ends, except <c>XXXX</c>, which is unknown at both.</remarks>
    public EdtfEnd StartKind => (EdtfEnd)_startKind;

    /// <summary>Whether the end is stated, open or unknown.</summary>
    /// <remarks>A date that is no interval is stated at both ends, except <c>XXXX</c>, which is unknown at both.</remarks>
    public EdtfEnd EndKind => (EdtfEnd)_endKind;

    /// <summary>How fine the date is, by what is known of it: <c>2016-XX</c> is as fine as <c>2016</c>.</summary>
    public EdtfPrecision Precision => (EdtfPrecision)_precision;

    /// <summary>Whether the date is written with a start and an end.</summary>
    public bool IsInterval => Precision == EdtfPrecision.Interval;

    /// <summary>Whether the date is one known day, marked or not.</summary>
    public bool IsDay => Precision == EdtfPrecision.Day;

    /// <summary>Whether the date is one known day without marks, so that its day says all that its text does.</summary>
    internal bool IsPlainDay => IsDay && _marks == Marks.None;

    /// <summary>Whether the date, or an end of it, is marked approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => (_marks & Marks.Approximate) != 0;

    /// <summary>Whether the date, or an end of it, is marked uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => (_marks & Marks.Uncertain) != 0;

    /// <summary>The days from the first to the last this date can mean, both counted; absent where either is.</summary>
    /// <remarks>Of two dates the one that spans fewer days is the more precise.</remarks>
    public int? DaysSpanned => Earliest is { } first && Latest is { } last ? Period.DaysBetween(first, last) + 1 : null;

    /// <summary>The start of an interval as a date of its own; the date itself where it is no interval.</summary>
    /// <remarks>Where the start is open or unknown this is <c>default</c>; <see cref="StartKind"/> tells which.</remarks>
    public EdtfDate Start => IsInterval ? EndOf(_text![.._text!.IndexOf('/', StringComparison.Ordinal)]) : this;

    /// <summary>The end of an interval as a date of its own; the date itself where it is no interval.</summary>
    /// <remarks>Where the end is open or unknown this is <c>default</c>; <see cref="EndKind"/> tells which.</remarks>
    public EdtfDate End => IsInterval ? EndOf(_text![(_text!.IndexOf('/', StringComparison.Ordinal) + 1)..]) : this;

    /// <summary>The days this date covers when something lasted that long: from its earliest day to its latest.</summary>
    /// <remarks>Open and unknown ends both become "no bound"; ask <see cref="StartKind"/> and <see cref="EndKind"/> which it was.</remarks>
    /// <example>
    /// <code>
    /// EdtfDate.Parse("2003/").ToSpan() // 2003-01-01/..
    /// </code>
    /// </example>
    public DateSpan ToSpan() => DateSpan.Of(Earliest, Latest);

    private static EdtfDate EndOf(string text) => TryRead(text, out var date) ? date : default;

    /// <summary>The date that is this day.</summary>
    public static implicit operator EdtfDate(LocalDate day) => FromDay(day);

    /// <summary>The date this text says.</summary>
    /// <remarks>
    /// Dates are typed by hand in notebooks, so <c>"2016-07~"</c> can stand wherever a date is asked for. Text that is no
    /// date throws, as <see cref="Parse(string)"/> does; for text from elsewhere use <see cref="TryParse(string?, out EdtfDate)"/>.
    /// </remarks>
    /// <exception cref="FormatException">The text is no date of EDTF level 0 or 1.</exception>
    public static implicit operator EdtfDate(string text) => Parse(text);

    /// <summary>The date that is this year, as <c>"1985"</c> is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside 1 to 9999.</exception>
    public static implicit operator EdtfDate(int year) => year is >= IsoDay.FirstYear and <= IsoDay.LastYear
        ? Parse(year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture))
        : Errors.OutOfRange<EdtfDate>(FormattableString.Invariant($"{year} lies outside the years 0001 to 9999."), nameof(year), year);

    /// <summary>Whether two dates are written alike.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Whether two dates are written differently.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EdtfDate other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>The date as it was written, without space around it.</summary>
    public override string ToString() => _text ?? UnspecifiedText;
}
