using FluentValidation;

namespace Deployments;

/// <summary>Whether a nation has an id, names and codes that say something.</summary>
public sealed class NationValidator : AbstractValidator<Nation>
{
    /// <summary>The rules for one nation.</summary>
    public NationValidator()
    {
        RuleFor(n => n.Id).HasId("A nation");
        RuleFor(n => n.Name).HasText("The name of a nation");
        RuleForEach(n => n.OtherNames).SetValidator(new PolityNameValidator());
        RuleFor(n => n.Life).SaysSomethingIfAny("The nation's life");
        RuleFor(n => n.Note).HasTextIfAny("The note on a nation");
        RuleFor(n => n.Citation).HasTextIfAny("The citation for a nation");
        AreCodes("isoAlpha2", n => n.Codes.IsoAlpha2);
        AreCodes("isoAlpha3", n => n.Codes.IsoAlpha3);
        AreCodes("isoNumeric", n => n.Codes.IsoNumeric);
        AreCodes("m49", n => n.Codes.M49);
        AreCodes("cow", n => n.Codes.Cow);
        AreCodes("gleditschWard", n => n.Codes.GleditschWard);
    }

    private void AreCodes<TCode>(string system, System.Linq.Expressions.Expression<Func<Nation, IEnumerable<Dated<TCode>>>> codes)
        where TCode : struct, ITextValue<TCode> =>
        RuleForEach(codes)
            .Must(c => !c.Value.Equals(default(TCode)))
            .As(FindingCodes.ValueUndefined, TCode.Expected, (_, _) => $"A code of a nation is empty; expected {TCode.Expected}.")
            .OverridePropertyName($"codes.{system}");
}
