using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Makes numbers of a field's texts: each distinct text is understood once, or once for each day where its meaning depends on the day.</summary>
internal abstract class FieldReader
{
    /// <summary>The number of a text that says nothing; anything below it is a refusal.</summary>
    public const int NotSaid = -1;

    private const int DependsOnDay = int.MinValue;
    private readonly TextNumbers texts = new();
    private readonly List<int> numbersOfTexts = [];
    private readonly Dictionary<(int Text, int Day), int> ofDay = [];
    private readonly Pool<string> values = new();
    private readonly List<int> codes = [];
    private readonly List<string> refusals = [];
    private readonly ILookup<string, Judgement> judgements;
    private readonly string? whenBlank;
    private int lastNumber = DependsOnDay;
    private int lastText = -1;
    private ((int Text, int Day) Key, int Number) lastOfDay = ((-1, -1), NotSaid);

    protected FieldReader(Field field)
    {
        Field = field;
        whenBlank = field.WhenBlank;
        judgements = field.Judgements.ToLookup(j => j.Text, StringComparer.Ordinal);
    }

    public Field Field { get; }

    /// <summary>The number of a text.</summary>
    /// <param name="text">The text, without space around it.</param>
    /// <param name="day">The date of the row by its place among the dates; -1 where the row has none.</param>
    /// <param name="dates">The dates.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public virtual int Read(ReadOnlySpan<char> text, int day, List<EdtfDate> dates)
    {
        if (lastText < 0 || !text.SequenceEqual(texts.Texts[lastText]))
        {
            var known = texts.NumberOf(text);
            if (known == numbersOfTexts.Count)
                numbersOfTexts.Add(MayDependOnDay(texts.Texts[known]) ? DependsOnDay : Number(texts.Texts[known], null));
            (lastText, lastNumber) = (known, numbersOfTexts[known]);
        }

        return lastNumber != DependsOnDay ? lastNumber : OnDay(day, dates);
    }

    /// <summary>The text that a number stands for, as records spell it.</summary>
    public string ValueOf(int number) => values.Values[number];

    /// <summary>The code of what a number stands for.</summary>
    public int CodeOf(int number) => codes[number];

    /// <summary>The number of what another reader of the same kind of field has read.</summary>
    public int NumberOf(FieldReader other, int number) => NumberOf(other.ValueOf(number), other.CodeOf(number));

    /// <summary>Why a text was refused, as a sentence.</summary>
    public string RefusalOf(int number) => refusals[NotSaid - 1 - number];

    /// <summary>Whether what a text means depends on the day of its row.</summary>
    public bool MayDependOnDay(string text) => judgements[text].Any(j => j.During is not null) || DependsOnDayUnlessJudged(text);

    protected virtual bool DependsOnDayUnlessJudged(string text) => false;

    /// <summary>What a text means, or why it means nothing.</summary>
    protected abstract (string? Value, int Code, string? Refusal) Understand(string text, EdtfDate? day);

    private int OnDay(int day, List<EdtfDate> dates)
    {
        var key = (lastText, day);
        if (lastOfDay.Key == key)
            return lastOfDay.Number;
        if (!ofDay.TryGetValue(key, out var number))
            ofDay.Add(key, number = Number(texts.Texts[lastText], day < 0 ? default(EdtfDate?) : dates[day]));
        lastOfDay = (key, number);
        return number;
    }

    private int Number(string text, EdtfDate? day)
    {
        text = Judged(text, day);
        if (text.Length == 0 && whenBlank is not null)
            text = whenBlank;
        if (text.Length == 0)
            return NotSaid;
        var (value, code, refusal) = Understand(text, day);
        if (value is null)
        {
            refusals.Add(refusal!);
            return NotSaid - refusals.Count;
        }

        return NumberOf(value, code);
    }

    private int NumberOf(string value, int code)
    {
        var number = values.Index(value);
        if (number == codes.Count)
            codes.Add(code);
        return number;
    }

    private string Judged(string text, EdtfDate? day)
    {
        foreach (var judgement in judgements[text])
        {
            if (judgement.During is not { } during || (day?.Earliest is { } first && during.ToSpan().Contains(first)))
                return judgement.Means.Trim();
        }

        return text;
    }
}
