using FluentValidation;

namespace Deployments;

/// <summary>Whether a theatre has a name and hosts that say something.</summary>
public sealed class TheatreValidator : AbstractValidator<Theatre>
{
    /// <summary>The rules for one theatre.</summary>
    public TheatreValidator()
    {
        RuleFor(t => t.Id).HasId("A theatre");
        RuleFor(t => t.Name).HasText("The name of a theatre");
        RuleForEach(t => t.Hosts)
            .Must(h => !h.Value.IsNone)
            .As(FindingCodes.IdMissing, Id<Nation>.Expected, (_, _) => $"A host of a theatre has no id; expected {Id<Nation>.Expected}.");
    }
}
