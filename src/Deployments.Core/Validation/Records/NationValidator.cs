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
        AreNations("predecessors", n => n.Predecessors);
        AreNations("successors", n => n.Successors);
        RuleFor(n => n.Note).HasTextIfAny("The note on a nation");
        RuleFor(n => n.Citation).HasTextIfAny("The citation for a nation");
        AreCodes("isoAlpha2", n => n.Codes.IsoAlpha2);
        AreCodes("isoAlpha3", n => n.Codes.IsoAlpha3);
        AreCodes("isoNumeric", n => n.Codes.IsoNumeric);
        AreCodes("iso3166Part3", n => n.Codes.Iso3166Part3);
        AreCodes("m49", n => n.Codes.M49);
        AreCodes("cow", n => n.Codes.Cow);
        AreCodes("gleditschWard", n => n.Codes.GleditschWard);
    }

    private void AreNations(string list, System.Linq.Expressions.Expression<Func<Nation, IEnumerable<Dated<Id<Nation>>>>> nations) =>
        RuleForEach(nations)
            .Must(n => !n.Value.IsNone)
            .As(FindingCodes.IdMissing, Id<Nation>.Expected, (_, _) => $"An entry in the {list} of a nation is empty; expected {Id<Nation>.Expected}.")
            .Must((nation, n) => n.Value != nation.Id)
            .As(FindingCodes.ValueUndefined, "the id of another nation", (_, n) => $"A nation has itself, {Excerpt.Of(n.Value.Value)}, among its {list}; expected the id of another nation.")
            .Must(n => n.During is not { } on || SharedRules.SaysSomething(on))
            .As(FindingCodes.SpanSaysNothing, "a day", (_, n) => SharedRules.SaysNothing($"The day of an entry in the {list} of a nation", n.During))
            .OverridePropertyName(list);

    private void AreCodes<TCode>(string system, System.Linq.Expressions.Expression<Func<Nation, IEnumerable<Dated<TCode>>>> codes)
        where TCode : struct, ITextValue<TCode> =>
        RuleForEach(codes)
            .Must(c => !c.Value.Equals(default(TCode)))
            .As(FindingCodes.ValueUndefined, TCode.Expected, (_, _) => $"A code of a nation is empty; expected {TCode.Expected}.")
            .OverridePropertyName($"codes.{system}");
}
