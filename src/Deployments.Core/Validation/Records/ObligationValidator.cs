using FluentValidation;

namespace Deployments;

/// <summary>Whether an obligation says what one ally owes another.</summary>
public sealed class ObligationValidator : AbstractValidator<Obligation>
{
    /// <summary>The rules for one obligation.</summary>
    public ObligationValidator()
    {
        RuleFor(o => o.Kind).IsDefined("The kind of obligation");
        RuleFor(o => o.To)
            .Must((obligation, to) => to is null || to != obligation.By)
            .As(FindingCodes.ObligationToSelf, "two different nations", (_, to) => $"The obligation is owed by {Excerpt.Of($"{to}")} to itself; expected two different nations.");
        RuleFor(o => o.During).SaysSomethingIfAny("The obligation's span");
        RuleFor(o => o.Citation).HasTextIfAny("The citation for an obligation");
    }
}
