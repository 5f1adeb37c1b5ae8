using NodaTime;
using NodaTime.Text;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Reads dates; the number of one is its place among the dates of the pools.</summary>
internal sealed class DateReader : FieldReader
{
    private const int LengthOfDay = 10;
    private const int LengthOfMonth = 7;
    private const int LengthOfYear = 4;
    private const string IsoSpelling = "yyyy-MM-dd";
    private readonly DatePool dates;
    private readonly List<DateSpelling> spellings;
    private readonly Dictionary<int, int> days = [];
    private readonly bool readsIso;
    private (int Number, int Place) lastDay = (-1, NotSaid);

    public DateReader(Field field, DatePool dates)
        : base(field)
    {
        this.dates = dates;
        readsIso = field is { Spelling: null or IsoSpelling, Judgements.Count: 0, Trim: "" };
        spellings = [.. DateSpelling.AllOf(field.Spelling)];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Read(ReadOnlySpan<char> text, int day, List<EdtfDate> all)
    {
        if (readsIso && NumberOfDay(text) is > 0 and var number)
        {
            if (number == lastDay.Number)
                return lastDay.Place;
            if (!days.TryGetValue(number, out var place) && EdtfDate.TryParse(text.ToString(), out var date))
                days.Add(number, place = dates.Index(date));
            if (place > 0 || days.ContainsKey(number))
            {
                lastDay = (number, place);
                return place;
            }
        }

        var known = base.Read(text, day, all);
        return known < 0 ? known : CodeOf(known);
    }

    protected override (string? Value, int Code, string? Refusal) Understand(string text, EdtfDate? day)
    {
        if (spellings.Count == 0)
            return EdtfDate.TryParse(text, out var edtf, out var error) ? Meant(edtf) : (null, 0, error);
        var (spelled, parsed) = spellings.Select(s => (Spelling: s, Parsed: s.Pattern.Parse(text))).FirstOrDefault(p => p.Parsed.Success && p.Parsed.Value.Calendar.Equals(CalendarSystem.Iso));
        if (spelled is null)
            return (null, 0, $"{Excerpt.Of(text)} is not a date spelled {string.Join(" or ", spellings.Select(s => $"\"{s.Text}\""))}, such as {string.Join(" or ", spellings.Select(s => Excerpt.Of(s.Pattern.Format(new LocalDate(2016, 7, 22)))))}.");
        var date = EdtfDate.FromDay(parsed.Value);
        return Meant(spelled.HasDay ? date : EdtfDate.Parse(date.ToString()[..(spelled.HasMonth ? LengthOfMonth : LengthOfYear)]));
    }

    private (string? Value, int Code, string? Refusal) Meant(EdtfDate date)
    {
        var meant = Field.Day switch
        {
            DayMeant.First when date.Earliest is { } first => first,
            DayMeant.Last when date.Latest is { } latest => latest,
            _ => date,
        };
        return (meant.ToString(), dates.Index(meant), null);
    }

    // Eight digits and two hyphens as a number; 0 for any other text. Whether there is such a day is found out once.
    private static int NumberOfDay(ReadOnlySpan<char> text)
    {
        if (text.Length != LengthOfDay || text[4] != '-' || text[7] != '-')
            return 0;
        var number = 0;
        for (var i = 0; i < LengthOfDay; i++)
        {
            if (i is 4 or 7)
                continue;
            if (!char.IsAsciiDigit(text[i]))
                return 0;
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
