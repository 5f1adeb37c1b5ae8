using FluentValidation;

namespace Deployments;

/// <summary>Whether what a dataset says of itself is complete.</summary>
public sealed class DatasetInfoValidator : AbstractValidator<DatasetInfo>
{
    /// <summary>The rules for a dataset's own statement.</summary>
    public DatasetInfoValidator()
    {
        RuleFor(i => i.Title).HasText("The title of the dataset");
        RuleFor(i => i.Edition).HasTextIfAny("The edition of the dataset");
        RuleFor(i => i.Description).HasTextIfAny("The description of the dataset");
        RuleFor(i => i.Licence).HasTextIfAny("The licence of the dataset");
        RuleFor(i => i.Coverage).HasABoundIfAny("The dataset's coverage");
    }
}
