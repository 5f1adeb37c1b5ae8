using FluentValidation;

namespace Deployments;

/// <summary>Whether a report makes one claim, about a day, at a stage.</summary>
/// <remarks>The limit on levels is the one for people; a contribution of equipment has a lower one.</remarks>
public sealed class TroopReportValidator : ClaimValidator<TroopReport>
{
    private const string OneFigure = "exactly one of level, change and missing";
    private const string APeriod = "an interval, a month or a year";

    /// <summary>The rules for one report.</summary>
    public TroopReportValidator()
    {
        RuleFor(r => r.Effective).HasEarliestDay("The effective date");
        RuleFor(r => r.Stage).IsDefined("The stage");
        RuleFor(r => r.Basis).IsDefined("The basis");
        RuleFor(r => r.Basis)
            .Must((report, basis) => basis == ReportBasis.AsOf || !report.Effective.IsDay)
            .As(FindingCodes.PeriodTooShort, APeriod, (r, basis) => $"The figure is {Article(basis)} of the single day {r.Effective}; expected {APeriod}.");
        RuleFor(r => r.Published)
            .Must((report, published) => !IsEarly(report, published))
            .As(FindingCodes.PublishedBeforeEffective, "a publication on or after the effective date", (r, published) => BeforeItsDay(r, published.GetValueOrDefault()));
        RuleFor(r => r)
            .Must(r => Given(r) == 1)
            .As(FindingCodes.FigureNotOne, OneFigure, (r, _) => $"The report gives {Number(Given(r))} of level, change and missing; expected exactly one.");
        RuleForFigures();
        RuleForReasons();
    }

    /// <summary>Whether a strength was published before its day: a plan, perhaps, entered as a deployment.</summary>
    internal static bool IsEarly(TroopReport report, EdtfDate? published) =>
        report is { Stage: Stage.Deployed, Basis: ReportBasis.AsOf } && published?.Latest is { } known && report.Effective.Earliest is { } first && known < first;

    internal static string BeforeItsDay(TroopReport report, EdtfDate published) =>
        $"The strength deployed as of {report.Effective} was published before that, {published}; expected a later publication, or the stage pledged or authorised.";

    private void RuleForFigures()
    {
        RuleFor(r => r.Level)
            .Must(level => level is not { } count || FigureLimits.Largest(count) <= TroopCount.LargestArmy)
            .As(FindingCodes.FigureTooLarge, FigureLimits.ExpectedPeople, (_, level) => FigureLimits.TooManyPeople("The level", level.GetValueOrDefault()));
        RuleFor(r => r.Change)
            .Must(change => change is not { } given || FigureLimits.Largest(given.Size) <= TroopCount.LargestArmy)
            .As(FindingCodes.FigureTooLarge, FigureLimits.ExpectedPeople, (_, change) => FigureLimits.TooManyPeople("The change", change.GetValueOrDefault().Size));
    }

    private void RuleForReasons()
    {
        RuleFor(r => r.Missing).IsDefinedIfAny("The reason why there is no figure");
        RuleFor(r => r.Printed)
            .Must((report, printed) => report.Missing != MissingReason.Correction || printed is not null)
            .As(FindingCodes.CorrectionWithoutPrinted, "the figure as printed", (_, _) => "The report is a correction and does not say what was printed; expected the figure as printed, such as \"-4\".");
        RuleFor(r => r.Printed)
            .Must((report, printed) => report.Missing != MissingReason.Correction || printed is null)
            .As(FindingCodes.CorrectionKept, "", (_, printed) => $"The printed figure {Excerpt.Of(printed)} is a correction; it is kept as printed and counted nowhere.");
        RuleFor(r => r.Elsewhere)
            .Must((report, elsewhere) => report.Missing != MissingReason.IncludedElsewhere || elsewhere is not null)
            .As(FindingCodes.ElsewhereMissing, "the contribution it is counted in", (_, _) => "The report says that its figure is included elsewhere and does not say where; expected the id of a contribution.");
        RuleFor(r => r.Elsewhere)
            .Must((report, elsewhere) => report.Missing == MissingReason.IncludedElsewhere || elsewhere is null)
            .As(FindingCodes.ElsewhereUncalledFor, "nothing, or the reason \"included-elsewhere\"", (_, elsewhere) =>
                $"The report names {Excerpt.Of($"{elsewhere}")} as the contribution it is counted in; expected that only with the reason \"included-elsewhere\".");
    }

    private static int Given(TroopReport r) => (r.Level is null ? 0 : 1) + (r.Change is null ? 0 : 1) + (r.Missing is null ? 0 : 1);

    private static string Number(int given) => given switch { 0 => "none", 2 => "two", _ => "all three" };

    private static string Article(ReportBasis basis) => basis == ReportBasis.Average ? "an average" : "the peak";
}
