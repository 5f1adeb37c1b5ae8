using FluentValidation;

namespace Deployments;

/// <summary>Whether an operation has a name, a usable span and nothing left half said.</summary>
public sealed class OperationValidator : AbstractValidator<Operation>
{
    /// <summary>The rules for one operation.</summary>
    public OperationValidator()
    {
        RuleFor(o => o.Id).HasId("An operation");
        RuleFor(o => o.Name).HasText("The name of an operation");
        RuleFor(o => o.Lead).IsSomebodyIfAny("The lead of an operation");
        RuleForEach(o => o.Mandate).HasTextIfAny("A mandate of an operation");
        RuleFor(o => o.Life).SaysSomethingIfAny("The operation's life");
        RuleFor(o => o.Coverage).HasABoundIfAny("The operation's coverage");
        RuleFor(o => o.Note).HasTextIfAny("The note on an operation");
    }
}
