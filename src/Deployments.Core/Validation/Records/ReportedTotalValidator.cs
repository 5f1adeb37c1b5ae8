using FluentValidation;

namespace Deployments;

/// <summary>Whether a published total says of what, when and how many.</summary>
public sealed class ReportedTotalValidator : ClaimValidator<ReportedTotal>
{
    private const string OfSomething = "an operation, a contributor or a theatre";

    /// <summary>The rules for one published total.</summary>
    public ReportedTotalValidator()
    {
        RuleFor(t => t)
            .Must(t => t.Operation is not null || t.Contributor is not null || t.Theatre is not null)
            .As(FindingCodes.TotalOfNothing, OfSomething, (t, _) => $"The total {Excerpt.Of(t.Figure.ToString())} is a total of nothing; expected {OfSomething}.");
        RuleFor(t => t.Contributor).IsSomebodyIfAny("The contributor of a total");
        RuleFor(t => t.Category).IsDefined("The category");
        RuleFor(t => t.Effective).HasEarliestDay("The effective date");
        RuleFor(t => t.Stage).IsDefined("The stage");
        RuleFor(t => t.Figure).IsOfPeople("The total");
    }
}
