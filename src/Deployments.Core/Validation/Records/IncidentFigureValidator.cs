using FluentValidation;

namespace Deployments;

/// <summary>Whether a figure of an incident says what it counts.</summary>
public sealed class IncidentFigureValidator : ClaimValidator<IncidentFigure>
{
    /// <summary>The rules for one figure.</summary>
    public IncidentFigureValidator()
    {
        RuleFor(f => f.Measure).HasText("The measure of a figure");
        RuleFor(f => f.Count).IsOfPeople("The figure");
    }
}
