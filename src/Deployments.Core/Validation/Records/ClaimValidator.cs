using FluentValidation;

namespace Deployments;

/// <summary>Whether a claim says who makes it and when it was made public: the part that all claims share.</summary>
/// <typeparam name="T">The kind of claim.</typeparam>
public abstract class ClaimValidator<T> : AbstractValidator<T>
    where T : Claim
{
    private protected ClaimValidator()
    {
        RuleFor(c => c.Source).HasId("The source of a claim");
        RuleFor(c => c.Published).HasLatestDayIfAny();
        RuleFor(c => c.By).HasTextIfAny("The name of who made a claim");
        RuleFor(c => c.Credibility).IsDefinedIfAny("The credibility");
        RuleFor(c => c.Line).Must(Sound.IsLineIfAny).As(FindingCodes.ValueUndefined, "a number from 1 on", (_, line) => FormattableString.Invariant($"The line {line} of a claim is none; expected a number from 1 on."));
        RuleFor(c => c.Label).HasTextIfAny("The label of a claim");
        RuleFor(c => c.Printed).HasTextIfAny("The printed figure");
        RuleFor(c => c.Status).IsDefined("The observation status");
        RuleForEach(c => c.Caveats).HasTextIfAny("A caveat");
    }
}
