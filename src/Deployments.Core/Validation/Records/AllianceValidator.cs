using FluentValidation;

namespace Deployments;

/// <summary>Whether an alliance has a name, a kind, and memberships and obligations that say something.</summary>
public sealed class AllianceValidator : AbstractValidator<Alliance>
{
    /// <summary>The rules for one alliance.</summary>
    public AllianceValidator()
    {
        RuleFor(a => a.Id).HasId("An alliance");
        RuleFor(a => a.Name).HasText("The name of an alliance");
        RuleForEach(a => a.OtherNames).SetValidator(new PolityNameValidator());
        RuleFor(a => a.Kind).IsDefined("The kind of alliance");
        RuleFor(a => a.Life).SaysSomethingIfAny("The alliance's life");
        RuleFor(a => a.Coverage).SaysSomethingIfAny("The alliance's coverage");
        RuleForEach(a => a.Incomplete).IsDefined("A role of which the list is incomplete");
        RuleForEach(a => a.SameAs).HasId("Another record of the alliance");
        RuleForEach(a => a.Members).SetValidator(new MembershipValidator());
        RuleForEach(a => a.Obligations).SetValidator(new ObligationValidator());
        RuleFor(a => a.Citation).HasTextIfAny("The citation for an alliance");
    }
}
