using FluentValidation;

namespace Deployments;

/// <summary>Whether a source says by itself who published what, and when.</summary>
public sealed class SourceValidator : AbstractValidator<Source>
{
    /// <summary>The rules for one source.</summary>
    public SourceValidator()
    {
        RuleFor(s => s.Id).HasId("A source");
        RuleFor(s => s.Publisher).HasText("The publisher of a source");
        RuleFor(s => s.Title).HasTextIfAny("The title of a source");
        RuleFor(s => s.Published).HasLatestDayIfAny();
        RuleFor(s => s.Locator).HasTextIfAny("The locator of a source");
        RuleFor(s => s.Reliability).IsDefinedIfAny("The reliability");
        RuleFor(s => s.Note).HasTextIfAny("The note on a source");
    }
}
