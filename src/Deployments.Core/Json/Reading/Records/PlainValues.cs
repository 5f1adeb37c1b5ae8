using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Deployments;

/// <summary>Reads the values of a file that are plainly right; of any other it says no, and why is for <see cref="StructureCheck"/> to say.</summary>
/// <remarks>Dates and ids repeat in a file, so each is made once.</remarks>
internal sealed class PlainValues
{
    private const int Remembered = 256;
    private const int LengthOfDay = 10;
    private readonly Dictionary<int, EdtfDate> days = [];
    private readonly string?[] texts = new string?[Remembered];

    public static bool Text(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        text = null;
        return reader.TokenType == JsonTokenType.String && JsonTokens.TryGetText(ref reader, out text) && PlainText.Refuse(text) is null;
    }

    /// <summary>A text that may be null.</summary>
    public static bool AnyText(ref Utf8JsonReader reader, out string? text)
    {
        text = null;
        return reader.TokenType == JsonTokenType.Null || Text(ref reader, out text);
    }

    public static bool Flag(ref Utf8JsonReader reader, out bool flag)
    {
        flag = reader.TokenType == JsonTokenType.True;
        return reader.TokenType is JsonTokenType.True or JsonTokenType.False;
    }

    /// <summary>A word of an enum by its number.</summary>
    public static bool Word(ref Utf8JsonReader reader, WordList words, out int number)
    {
        number = 0;
        if (reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped || reader.ValueSpan.Length > 40)
            return false;
        Span<char> word = stackalloc char[40];
        return Encoding.UTF8.TryGetChars(reader.ValueSpan, word, out var length) && words.TryFind(word[..length], out number);
    }

    /// <summary>A word that may be null.</summary>
    public static bool AnyWord(ref Utf8JsonReader reader, WordList words, out int? number)
    {
        number = null;
        if (reader.TokenType == JsonTokenType.Null)
            return true;
        var isWord = Word(ref reader, words, out var given);
        number = given;
        return isWord;
    }

    public static bool Count(ref Utf8JsonReader reader, out TroopCount count)
    {
        count = default;
        if (reader.TokenType == JsonTokenType.String)
            return Text(ref reader, out var text) && TroopCount.TryParse(text, out count);
        if (reader.TokenType != JsonTokenType.Number || reader.ValueSpan.ContainsAnyExceptInRange((byte)'0', (byte)'9') || !reader.TryGetInt64(out var number))
            return false;
        count = TroopCount.Exactly(number);
        return true;
    }

    /// <summary>A count that may be null.</summary>
    public static bool AnyCount(ref Utf8JsonReader reader, out TroopCount? count)
    {
        count = null;
        if (reader.TokenType == JsonTokenType.Null)
            return true;
        var isCount = Count(ref reader, out var given);
        count = given;
        return isCount;
    }

    /// <summary>A list of whatever is read one by one.</summary>
    public static bool List<T>(ref Utf8JsonReader reader, ReadOne<T> readOne, out IReadOnlyList<T> list)
    {
        list = ValueList<T>.Empty;
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        List<T>? items = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!readOne(ref reader, out var item))
                return false;
            (items ??= []).Add(item);
        }

        if (items is not null)
            list = items;
        return true;
    }

    public bool Id<T>(ref Utf8JsonReader reader, out Id<T> id)
    {
        id = default;
        return Known(ref reader) is { } text && Deployments.Id<T>.TryParse(text, out id, out _);
    }

    /// <summary>An id that may be null.</summary>
    public bool AnyId<T>(ref Utf8JsonReader reader, out Id<T>? id)
    {
        id = null;
        if (reader.TokenType == JsonTokenType.Null)
            return true;
        var isId = Id<T>(ref reader, out var given);
        id = given;
        return isId;
    }

    public bool Who(ref Utf8JsonReader reader, out Contributor who)
    {
        who = default;
        return Known(ref reader) is { } text && Contributor.TryParse(text, out who, out _);
    }

    /// <summary>A contributor that may be null.</summary>
    public bool AnyWho(ref Utf8JsonReader reader, out Contributor? who)
    {
        who = null;
        if (reader.TokenType == JsonTokenType.Null)
            return true;
        var isSomebody = Who(ref reader, out var given);
        who = given;
        return isSomebody;
    }

    public static bool DatedId<T>(ref Utf8JsonReader reader, out Dated<Id<T>> dated)
    {
        dated = default;
        return Text(ref reader, out var text) && Dated<Id<T>>.TryParse(text, out dated, out _);
    }

    public bool Date(ref Utf8JsonReader reader, out EdtfDate date)
    {
        date = default;
        if (reader.TokenType != JsonTokenType.String)
            return false;
        if (NumberOfDay(ref reader) is not (> 0 and var number))
            return Text(ref reader, out var text) && EdtfDate.TryParse(text, out date);
        if (days.TryGetValue(number, out date))
            return true;
        if (!Text(ref reader, out var day) || !EdtfDate.TryParse(day, out date))
            return false;
        days.Add(number, date);
        return true;
    }

    /// <summary>A date that may be null.</summary>
    public bool AnyDate(ref Utf8JsonReader reader, out EdtfDate? date)
    {
        date = null;
        if (reader.TokenType == JsonTokenType.Null)
            return true;
        var isDate = Date(ref reader, out var given);
        date = given;
        return isDate;
    }

    // Eight digits and two hyphens as a number; 0 for any other text. Whether there is such a day is found out once.
    private static int NumberOfDay(ref Utf8JsonReader reader)
    {
        var text = reader.ValueSpan;
        if (reader.ValueIsEscaped || text.Length != LengthOfDay || text[4] != '-' || text[7] != '-')
            return 0;
        var number = 0;
        for (var i = 0; i < LengthOfDay; i++)
        {
            if (i is 4 or 7)
                continue;
            if (!char.IsAsciiDigit((char)text[i]))
                return 0;
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }

    // A text that was read shortly before is the same string again.
    private string? Known(ref Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        if (reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped || bytes.IsEmpty || !Ascii.IsValid(bytes))
            return Text(ref reader, out var rare) ? rare : null;
        var hash = new HashCode();
        hash.AddBytes(bytes);
        ref var place = ref texts[hash.ToHashCode() & (Remembered - 1)];
        if (place is not null && Ascii.Equals(bytes, place))
            return place;
        return Text(ref reader, out var text) ? place = text : null;
    }

    /// <summary>Reads one value of a list.</summary>
    public delegate bool ReadOne<T>(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T item);
}
