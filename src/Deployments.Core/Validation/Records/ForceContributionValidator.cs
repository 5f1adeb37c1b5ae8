using FluentValidation;

namespace Deployments;

/// <summary>Whether a contribution says who provides which one kind of thing, and where; its reports are looked through one by one.</summary>
public sealed class ForceContributionValidator : AbstractValidator<ForceContribution>
{
    private const string OneKind = "exactly one of category, equipment and served";

    /// <summary>The rules for one contribution.</summary>
    public ForceContributionValidator()
    {
        RuleFor(c => c.Id).HasId("A contribution");
        RuleFor(c => c.Contributor).IsSomebody("The contributor");
        RuleFor(c => c)
            .Must(c => c.Operation is not null || c.Theatres.Count > 0)
            .As(FindingCodes.WhereMissing, "an operation or a theatre", (c, _) => $"The contribution {Excerpt.Of(c.Id.Value)} names neither an operation nor a theatre; expected at least one of them.");
        RuleFor(c => c)
            .Must(c => Kinds(c) == 1)
            .As(FindingCodes.KindNotOne, OneKind, (c, _) => $"The contribution {Excerpt.Of(c.Id.Value)} gives {Number(Kinds(c))} of category, equipment and served; expected exactly one.");
        RuleForKinds();
        RuleFor(c => c.Life).SaysSomethingIfAny("The contribution's life");
        RuleForEach(c => c.IncludedIn)
            .Must(i => SharedRules.SaysSomething(i.During))
            .As(FindingCodes.SpanSaysNothing, "a span with a first or a last day", (_, i) => SharedRules.SaysNothing("The span of the inclusion", i.During));
        RuleFor(c => c.Note).HasTextIfAny("The note on a contribution");
        RuleForEach(c => c.Reports).SetValidator(new TroopReportValidator());
        // Only equipment has this limit: going through the reports makes a record of each row.
        When(c => c.Equipment is not null, () => RuleForEach(c => c.Reports)
            .Must(report => report.Level is not { } level || FigureLimits.Largest(level) <= FigureLimits.MostPieces)
            .As(FindingCodes.FigureTooLarge, FigureLimits.ExpectedPieces, (_, report) => FigureLimits.TooManyPieces("The level", report.Level.GetValueOrDefault())));
    }

    private void RuleForKinds()
    {
        RuleFor(c => c.Category).IsDefinedIfAny("The category");
        RuleFor(c => c.Equipment)
            .Must(e => e is not { Value.Length: 0 })
            .As(FindingCodes.ValueUndefined, EquipmentKind.Expected, (_, _) => $"The kind of equipment is empty; expected {EquipmentKind.Expected}.");
        RuleFor(c => c.Served).HasTextIfAny("What the contribution serves");
        RuleFor(c => c.Unit).HasTextIfAny("The unit");
        RuleFor(c => c.Branch).IsDefinedIfAny("The branch");
        RuleFor(c => c.Component).IsDefinedIfAny("The component");
        RuleFor(c => c.Domain).IsDefinedIfAny("The domain");
        RuleFor(c => c.Sex).IsDefinedIfAny("The sex");
        RuleFor(c => c.Role).IsDefinedIfAny("The role");
        RuleFor(c => c.Presence).IsDefinedIfAny("The presence");
        RuleFor(c => c.Command).IsDefined("The command relation");
    }

    private static int Kinds(ForceContribution c) => (c.Category is null ? 0 : 1) + (c.Equipment is null ? 0 : 1) + (c.Served is null ? 0 : 1);

    private static string Number(int kinds) => kinds switch { 0 => "none", 2 => "two", _ => "all three" };
}
