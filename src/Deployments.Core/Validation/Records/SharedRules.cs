using FluentValidation;

namespace Deployments;

/// <summary>What the rules of all validators share: a stable code, its severity, a sentence, and what was expected.</summary>
internal static class SharedRules
{
    public const string SomeText = "some text";
    public const string AStartingDay = "a date with an earliest day, such as \"2016-07-22\" or \"2016-07\"";

    public static IRuleBuilderOptions<T, TProperty> As<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, FindingCode code, string expected, Func<T, TProperty, string> message)
    {
        var kind = new RuleKind(code, expected);
        return rule.WithErrorCode(code.Code)
            .WithSeverity(code.Severity == FindingSeverity.Error ? Severity.Error : Severity.Warning)
            .WithState(_ => kind)
            .WithMessage(message);
    }

    public static IRuleBuilderOptions<T, Id<TRecord>> HasId<T, TRecord>(this IRuleBuilder<T, Id<TRecord>> rule, string owner) =>
        rule.Must(id => !id.IsNone).As(FindingCodes.IdMissing, Id<TRecord>.Expected, (_, _) => $"{owner} has no id; expected {Id<TRecord>.Expected}.");

    public static IRuleBuilderOptions<T, string> HasText<T>(this IRuleBuilder<T, string> rule, string what) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text)).As(FindingCodes.TextMissing, SomeText, (_, _) => $"{what} is blank; expected some text.")
            .IsPlain(what)!;

    public static IRuleBuilderOptions<T, string?> HasTextIfAny<T>(this IRuleBuilder<T, string?> rule, string what) =>
        rule.Must(text => text is null || !string.IsNullOrWhiteSpace(text))
            .As(FindingCodes.TextBlank, "some text, or nothing at all", (_, _) => $"{what} is given and blank; leave it out or say something.")
            .IsPlain(what);

    /// <summary>Text that a file could not hold is refused before it is saved into one.</summary>
    private static IRuleBuilderOptions<T, string?> IsPlain<T>(this IRuleBuilder<T, string?> rule, string what) =>
        rule.Must(text => text is null || PlainText.Refuse(text) is null)
            .As(FindingCodes.TextUnsound, PlainText.Expected, (_, text) => $"{what} {PlainText.Refuse(text)}; expected {PlainText.Expected}.");

    public static IRuleBuilderOptions<T, TEnum> IsDefined<T, TEnum>(this IRuleBuilder<T, TEnum> rule, string what)
        where TEnum : struct, Enum =>
        rule.Must(value => Enum.IsDefined(value)).As(FindingCodes.ValueUndefined, Words<TEnum>.Expected, (_, value) => Undefined(what, value));

    public static IRuleBuilderOptions<T, TEnum?> IsDefinedIfAny<T, TEnum>(this IRuleBuilder<T, TEnum?> rule, string what)
        where TEnum : struct, Enum =>
        rule.Must(value => value is not { } v || Enum.IsDefined(v)).As(FindingCodes.ValueUndefined, Words<TEnum>.Expected, (_, value) => Undefined(what, value.GetValueOrDefault()));

    /// <summary>A date in time must begin somewhere, or it has no place in a timeline.</summary>
    public static IRuleBuilderOptions<T, EdtfDate> HasEarliestDay<T>(this IRuleBuilder<T, EdtfDate> rule, string what) =>
        rule.Must(date => date.Earliest is not null)
            .As(FindingCodes.DateWithoutStart, AStartingDay, (_, date) => $"{what} {Excerpt.Of(date.ToString())} has no earliest day; expected {AStartingDay}.");

    public static IRuleBuilderOptions<T, EdtfDate?> HasLatestDayIfAny<T>(this IRuleBuilder<T, EdtfDate?> rule) =>
        rule.Must(date => date is null || date.Value.Latest is not null)
            .As(FindingCodes.PublishedWithoutEnd, "a date with a latest day", (_, date) =>
                $"The publication date {Excerpt.Of($"{date}")} has no latest day, so nobody can tell when the claim was known; expected a day, a month or a year.");

    /// <summary>An unknown start with an open end says that something is still going on; unknown at both ends says nothing.</summary>
    public static IRuleBuilderOptions<T, EdtfDate?> SaysSomethingIfAny<T>(this IRuleBuilder<T, EdtfDate?> rule, string what) =>
        rule.Must(SaysSomething)
            .As(FindingCodes.SpanSaysNothing, "a span with a first or a last day", (_, span) => SaysNothing(what, span));

    /// <summary>Coverage without a bound would be coverage of everything, and one whose end nobody knows would answer for days it may not cover.</summary>
    public static IRuleBuilderOptions<T, EdtfDate?> HasABoundIfAny<T>(this IRuleBuilder<T, EdtfDate?> rule, string what) =>
        rule.Must(span => span is null || span.Value.Earliest is not null || span.Value.Latest is not null)
            .As(FindingCodes.SpanSaysNothing, "a span with a first or a last day", (_, span) => SaysNothing(what, span))
            .Must(span => span is null or { Earliest: null, Latest: null } or { StartKind: not EdtfEnd.Unknown, EndKind: not EdtfEnd.Unknown })
            .As(FindingCodes.SpanSaysNothing, "the last day covered, or \"..\"", (_, span) => $"{what} {Excerpt.Of($"{span}")} has an end that nobody knows; write the last day covered, or \"..\" where it goes on.");

    public static bool SaysSomething(EdtfDate? span) => span is not { StartKind: EdtfEnd.Unknown, EndKind: EdtfEnd.Unknown };

    public static string SaysNothing(string what, EdtfDate? span) => $"{what} {Excerpt.Of($"{span}")} has neither a first nor a last day; leave it out or state one of them.";

    public static IRuleBuilderOptions<T, TroopCount> IsOfPeople<T>(this IRuleBuilder<T, TroopCount> rule, string what) =>
        rule.Must(count => FigureLimits.Largest(count) <= TroopCount.LargestArmy).As(FindingCodes.FigureTooLarge, FigureLimits.ExpectedPeople, (_, count) => FigureLimits.TooManyPeople(what, count));

    private static string Undefined<TEnum>(string what, TEnum value)
        where TEnum : struct, Enum => $"{what} {value:D} is undefined; expected {Words<TEnum>.Expected}.";
}
