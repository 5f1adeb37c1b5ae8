using FluentValidation;

namespace Deployments;

/// <summary>Whether a series states a usable coverage and scope.</summary>
public sealed class SeriesValidator : AbstractValidator<Series>
{
    /// <summary>The rules for one series.</summary>
    public SeriesValidator()
    {
        RuleFor(s => s.Id).HasId("A series");
        RuleFor(s => s.Name).HasTextIfAny("The name of a series");
        RuleFor(s => s.Coverage).HasABoundIfAny("The series' coverage");
        When(s => s.Exhaustive is not null, () =>
        {
            RuleForEach(s => s.Exhaustive!.Categories).IsDefined("The category").OverridePropertyName("Exhaustive.Categories");
            RuleForEach(s => s.Exhaustive!.Contributors).IsSomebody("A contributor in the scope of a series").OverridePropertyName("Exhaustive.Contributors");
        });
    }
}
