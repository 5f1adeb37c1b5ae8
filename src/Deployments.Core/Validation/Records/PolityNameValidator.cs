using FluentValidation;

namespace Deployments;

/// <summary>Whether another name of a nation or an alliance says a name.</summary>
public sealed class PolityNameValidator : AbstractValidator<PolityName>
{
    /// <summary>The rules for one other name.</summary>
    public PolityNameValidator()
    {
        RuleFor(n => n.Text).HasText("Another name");
        RuleFor(n => n.Kind).IsDefined("The kind of a name");
        RuleFor(n => n.During).SaysSomethingIfAny("The span in which a name was in use");
    }
}
