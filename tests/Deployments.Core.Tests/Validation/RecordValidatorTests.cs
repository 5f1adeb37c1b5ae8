using FluentValidation;

namespace Deployments.Tests.Validation;

/// <summary>The validators by themselves, as somebody would use them on one record.</summary>
public sealed class RecordValidatorTests
{
    private static readonly TroopReport Report = new() { Source = "list", Effective = "2016-07-22", Stage = Stage.Deployed, Level = 5000 };

    private static readonly ForceContribution Contribution = new() { Id = "usa", Contributor = "USA", Operation = "oir", Category = PersonnelCategory.Troops };

    [Fact]
    public void Validate_SoundRecords_PassTheirValidators()
    {
        Assert.True(new TroopReportValidator().Validate(Report).IsValid);
        Assert.True(new ForceContributionValidator().Validate(Contribution).IsValid);
        Assert.All(BuiltInReference.NationsById.Values, n => Assert.True(new NationValidator().Validate(n).IsValid, n.Name));
        Assert.All(BuiltInReference.AlliancesById.Values, a => Assert.True(new AllianceValidator().Validate(a).IsValid, a.Name));
    }

    [Fact]
    public void TroopReport_LevelAndReason_AreRefused() =>
        Refuses(new TroopReportValidator(), Report with { Missing = MissingReason.Withheld }, "DEP105", "The report gives two of level, change and missing; expected exactly one.");

    [Fact]
    public void TroopReport_Nothing_IsRefused() =>
        Refuses(new TroopReportValidator(), Report with { Level = null }, "DEP105", "The report gives none of level, change and missing; expected exactly one.");

    [Fact]
    public void TroopReport_MoreThanAnyArmy_IsRefused() =>
        Refuses(
            new TroopReportValidator(), Report with { Level = 100_000_001 }, "DEP113",
            "The level '100,000,001' is more than 100,000,000 people, the largest figure accepted for a single force.");

    [Fact]
    public void TroopReport_LargestArmy_Passes() => Assert.True(new TroopReportValidator().Validate(Report with { Level = 100_000_000 }).IsValid);

    [Fact]
    public void TroopReport_ChangeByMoreThanAnyArmy_IsRefused() =>
        Refuses(
            new TroopReportValidator(), Report with { Level = null, Change = TroopChange.Increase(100_000_001) }, "DEP113",
            "The change '100,000,001' is more than 100,000,000 people, the largest figure accepted for a single force.");

    [Theory]
    [InlineData("XXXX")]
    [InlineData("../2016")]
    public void TroopReport_DateWithoutAStart_IsRefused(string date) =>
        Refuses(
            new TroopReportValidator(), Report with { Effective = date }, "DEP109",
            $"The effective date '{date}' has no earliest day; expected a date with an earliest day, such as \"2016-07-22\" or \"2016-07\".");

    [Fact]
    public void TroopReport_UndefinedStage_IsRefused() =>
        Refuses(
            new TroopReportValidator(), Report with { Stage = (Stage)9 }, "DEP103",
            "The stage 9 is undefined; expected one of \"requested\", \"proposed\", \"pledged\", \"authorised\", \"deployed\".");

    [Fact]
    public void TroopReport_CorrectionWithItsPrintedFigure_IsAWarning()
    {
        var failure = Assert.Single(new TroopReportValidator().Validate(Report with { Level = null, Missing = MissingReason.Correction, Printed = "-4" }).Errors);

        Assert.Equal(Severity.Warning, failure.Severity);
        Assert.Equal("The printed figure '-4' is a correction; it is kept as printed and counted nowhere.", failure.ErrorMessage);
    }

    [Fact]
    public void TroopReport_IncludedElsewhereWithoutWhere_IsRefused() =>
        Refuses(
            new TroopReportValidator(), Report with { Level = null, Missing = MissingReason.IncludedElsewhere }, "DEP106",
            "The report says that its figure is included elsewhere and does not say where; expected the id of a contribution.");

    [Fact]
    public void TroopReport_PublishedBeforeItsDay_IsAWarningForDeployedForcesOnly()
    {
        var early = Report with { Published = "2016-07-21" };

        var failure = Assert.Single(new TroopReportValidator().Validate(early).Errors);

        Assert.Equal(
            "The strength deployed as of 2016-07-22 was published before that, 2016-07-21; expected a later publication, or the stage pledged or authorised.",
            failure.ErrorMessage);
        Assert.True(new TroopReportValidator().Validate(early with { Stage = Stage.Pledged }).IsValid);
        Assert.True(new TroopReportValidator().Validate(early with { Published = "2016-07" }).IsValid);
    }

    [Theory]
    [InlineData("2016-07-22", false)]
    [InlineData("2016-07", true)]
    [InlineData("2016", true)]
    [InlineData("2016-07-01/2016-07-31", true)]
    public void TroopReport_AnAverage_NeedsAPeriod(string effective, bool passes) =>
        Assert.Equal(passes, new TroopReportValidator().Validate(Report with { Effective = effective, Basis = ReportBasis.Average }).IsValid);

    [Fact]
    public void ForceContribution_TwoKinds_AreRefused() =>
        Refuses(
            new ForceContributionValidator(), Contribution with { Served = "trainees" }, "DEP104",
            "The contribution 'usa' gives two of category, equipment and served; expected exactly one.");

    [Fact]
    public void ForceContribution_AMillionShips_AreRefusedAtTheReport()
    {
        var ships = Contribution with { Category = null, Equipment = "frigate", Reports = [Report, Report with { Level = 1_000_001 }] };

        var failure = Assert.Single(new ForceContributionValidator().Validate(ships).Errors);

        Assert.Equal("Reports[1]", failure.PropertyName);
        Assert.Equal("The level '1,000,001' is more than 1,000,000 pieces, the largest figure accepted for equipment.", failure.ErrorMessage);
    }

    [Fact]
    public void Operation_BlankMandate_IsRefusedAtItsPlace()
    {
        var failure = Assert.Single(new OperationValidator().Validate(new Operation { Id = "oir", Name = "Inherent Resolve", Mandate = ["Request of Iraq", ""] }).Errors);

        Assert.Equal("Mandate[1]", failure.PropertyName);
        Assert.Equal("A mandate of an operation is given and blank; leave it out or say something.", failure.ErrorMessage);
    }

    [Fact]
    public void Series_CoverageWithoutBounds_IsRefused() =>
        Refuses(
            new SeriesValidator(), new Series { Id = "lists", Coverage = "XXXX" }, "DEP116",
            "The series' coverage 'XXXX' has neither a first nor a last day; leave it out or state one of them.");

    private static void Refuses<T>(AbstractValidator<T> validator, T record, string code, string message)
    {
        var failure = Assert.Single(validator.Validate(record).Errors);

        Assert.Equal(Severity.Error, failure.Severity);
        Assert.Equal((code, message), (failure.ErrorCode, failure.ErrorMessage));
    }

    [Fact]
    public void TextThatAFileCannotHold_IsRefused() =>
        Assert.Equal(
            ["The publisher of a source holds the control character U+0000 at character 3; expected text without control characters."],
            Drafts.After(d => d.Sources[0] = d.Sources[0] with { Publisher = "Mi\0nistry" }).Select(f => f.Message));

    [Fact]
    public void CoverageWithAnUnknownEnd_IsRefused() =>
        Assert.Equal(
            ["The series' coverage '2014/' has an end that nobody knows; write the last day covered, or \"..\" where it goes on."],
            Drafts.After(d => d.Series[0] = d.Series[0] with { Coverage = "2014/" }).Select(f => f.Message));
}
