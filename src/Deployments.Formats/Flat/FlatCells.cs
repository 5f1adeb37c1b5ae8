using System.Collections.Frozen;
using NodaTime;

namespace Deployments;

/// <summary>The cells of one row by the names of their columns. A cell that cannot be read is a finding, and its row is not used.</summary>
internal sealed class FlatCells(FlatBatch batch, FlatField[] fields, FrozenDictionary<string, int> places, TableFindings findings)
{
    /// <summary>The row's place in the batch.</summary>
    public int Row { get; set; }

    public string? Text(string column) => Values(column) is { } values ? values.Texts![Row] : null;

    /// <summary>A text that must be there; it may be empty.</summary>
    public string Need(string column) => Text(column) ?? Missing<string>(column) ?? "";

    public IReadOnlyList<string> List(string column) => FlatText.Split(Text(column));

    public long? Number(string column) => Values(column) is { } values && values.Present![Row] ? values.Wholes![Row] : null;

    public long NeedNumber(string column) => Number(column) ?? Missing<long>(column);

    public int NeedInt(string column) => IntIfAny(column) ?? (Number(column) is null ? Missing<int>(column) : 0);

    public int? IntIfAny(string column) => Number(column) switch
    {
        null => null,
        >= int.MinValue and <= int.MaxValue and var number => (int)number,
        var number => Refuse<int?>(column, FormattableString.Invariant($"{number}"), "a whole number of up to 32 bits"),
    };

    public double? Fraction(string column) => Values(column) is { } values && values.Present![Row] ? values.Reals![Row] : null;

    public LocalDate? Day(string column) => Number(column) is { } number ? DayNumber.ToDay((int)number) : null;

    public LocalDate NeedDay(string column) => Day(column) ?? Missing<LocalDate>(column);

    /// <summary>True or false; false where the column or the value is missing.</summary>
    public bool Flag(string column) => Number(column) is 1;

    /// <summary>True, false or absent, as text.</summary>
    public bool? FlagText(string column) => Text(column) switch
    {
        null => null,
        var text when FlatText.TryWhole(FlatType.Flag, text, out var value) => value == 1,
        var text => Refuse<bool?>(column, text, FlatText.Expected(FlatType.Flag)),
    };

    public TEnum Word<TEnum>(string column)
        where TEnum : struct, Enum => WordIfAny<TEnum>(column) ?? Missing<TEnum>(column);

    public TEnum? WordIfAny<TEnum>(string column)
        where TEnum : struct, Enum
    {
        if (Text(column) is not { } text)
            return null;
        return Words<TEnum>.TryParse(text, out var word) ? word : Refuse<TEnum?>(column, text, Words<TEnum>.Expected);
    }

    /// <summary>Several words of a closed list in one.</summary>
    public IReadOnlyList<TEnum> Several<TEnum>(string column)
        where TEnum : struct, Enum => [.. List(column).Select(w => Words<TEnum>.TryParse(w, out var word) ? word : Refuse<TEnum>(column, w, Words<TEnum>.Expected))];

    /// <summary>A single letter or digit.</summary>
    public char? Letter(string column) => Text(column) switch
    {
        null => null,
        [var letter] => letter,
        var text => Refuse<char?>(column, text, "a single letter"),
    };

    /// <summary>A value of an enum by its number.</summary>
    public TEnum? NumberedIfAny<TEnum>(string column)
        where TEnum : struct, Enum
    {
        if (Number(column) is not { } number)
            return null;
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) == number)
                return value;
        }

        return Refuse<TEnum?>(column, FormattableString.Invariant($"{number}"), $"the number of a {typeof(TEnum).Name}");
    }

    /// <summary>A value by its text form.</summary>
    public TValue? ValueIfAny<TValue>(string column)
        where TValue : struct, ITextValue<TValue>
    {
        if (Text(column) is not { } text)
            return null;
        return TValue.TryParse(text, out var value, out _) ? value : Refuse<TValue?>(column, text, TValue.Expected);
    }

    /// <summary>A value by its text form that must be there.</summary>
    public TValue NeedValue<TValue>(string column)
        where TValue : struct, ITextValue<TValue> => ValueIfAny<TValue>(column) ?? (Text(column) is null ? Missing<TValue>(column) : default);

    /// <summary>What a figure says counts; where somebody changed the numbers beside it, that must not go unseen.</summary>
    public void CheckBeside(string figure, params ReadOnlySpan<(string Column, decimal? Number)> beside)
    {
        foreach (var (column, number) in beside)
        {
            if (Values(column) is not { } values || (values.Type == FlatType.Number ? Fraction(column) == (double?)number : Number(column) == number))
                continue;
            findings.Add(FindingCodes.RowContradicts, batch.PlaceOf(Row), column, $"The column \"{column}\" does not hold the number that \"{figure}\" stands for; \"{figure}\" is used.", values.IsAbsent(Row) ? null : FlatText.Of(values, Row), "the same number");
        }
    }

    private FlatValues? Values(string column) => batch.Columns[places[column]];

    private TValue? Missing<TValue>(string column) => Refuse<TValue>(column, null, FlatText.Expected(fields[places[column]].Type));

    private TValue? Refuse<TValue>(string column, string? text, string expected)
    {
        FlatFindings.Cell(findings, batch, Row, column, text, expected);
        return default;
    }
}
