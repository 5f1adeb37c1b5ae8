using FluentValidation;

namespace Deployments;

/// <summary>Whether a membership says who, in which role, by which definition and when.</summary>
public sealed class MembershipValidator : AbstractValidator<Membership>
{
    /// <summary>The rules for one membership.</summary>
    public MembershipValidator()
    {
        RuleFor(m => m.Nation).HasId("The nation of a membership");
        RuleFor(m => m.Role).IsDefined("The role");
        RuleFor(m => m.Definition).IsDefined("The definition of membership");
        RuleFor(m => m.During).SaysSomethingIfAny("The membership's span");
        RuleFor(m => m.Citation).HasTextIfAny("The citation for a membership");
    }
}
