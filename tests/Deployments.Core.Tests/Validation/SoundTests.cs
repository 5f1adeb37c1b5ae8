using CsCheck;
using FluentValidation;
using static Deployments.Tests.Generators;

namespace Deployments.Tests.Validation;

/// <summary>What is plainly sound needs no validator: the validators say what that is, so each answer is held against theirs.</summary>
public sealed class SoundTests
{
    private static readonly string?[] Texts = [null, null, null, "Text", "", " ", "a\u0007b", "\uD800"];
    private static readonly EdtfDate?[] Spans = [null, null, "2016", "2016/..", "../2016", "2016/", "XXXX", "../..", "2016-07-01/2016-08-01"];

    [Fact]
    public void IsReport_AnyReport_IsWhatItsValidatorSays() =>
        Gen.Select(AnyReport, Gen.Bool).Sample((report, ofPieces) =>
        {
            var contribution = new ForceContribution
            {
                Id = "force",
                Contributor = "USA",
                Operation = "operation",
                Category = ofPieces ? null : PersonnelCategory.Troops,
                Equipment = ofPieces ? (EquipmentKind)"frigate" : default(EquipmentKind?),
                Reports = new ReportColumns().Add([report]),
            };
            var draft = new DatasetDraft();
            draft.Contributions.Add(contribution);
            var reports = new DraftReports(draft.Contributions, new DatasetIndex(draft));
            ReportCells[] room = [];
            return new SoundReports(reports).Is(reports.Read(contribution, ref room)[0], ofPieces) == new ForceContributionValidator().Validate(contribution).IsValid;
        });

    [Fact]
    public void IsContribution_AnyContribution_IsWhatItsValidatorSays() => Holds(AnyContribution, new ForceContributionValidator(), Sound.IsApartFromReports);

    [Fact]
    public void IsOther_AnyRecord_IsWhatItsValidatorSays()
    {
        Holds(Gen.Select(Text, Text, Text, Text, Span, (title, a, b, c, span) => new DatasetInfo { Title = title!, Edition = a, Description = b, Licence = c, Coverage = span }), new DatasetInfoValidator(), Sound.Is);
        Holds(Gen.Select(AnId<Source>(), Text, Text, Text, Span, Any<Reliability>(), (id, a, b, c, span, grade) => new Source { Id = id, Publisher = a!, Title = b, Locator = c, Note = c, Published = span, Reliability = grade }), new SourceValidator(), Sound.Is);
        Holds(Gen.Select(AnId<Series>(), Text, Span, Any<PersonnelCategory>(), Somebody, Gen.Bool, (id, name, span, category, who, open) => new Series { Id = id, Name = name, Coverage = span, Exhaustive = open ? null : new ExhaustiveScope { Categories = [category ?? 0], Contributors = [who] } }), new SeriesValidator(), Sound.Is);
        Holds(Gen.Select(AnId<Theatre>(), Text, AnId<Nation>(), (id, name, host) => new Theatre { Id = id, Name = name!, Hosts = [host] }), new TheatreValidator(), Sound.Is);
        Holds(Gen.Select(AnId<Operation>(), Text, Span, Span, Text, Somebody, (id, name, life, coverage, note, lead) => new Operation { Id = id, Name = name!, Life = life, Coverage = coverage, Note = note, Mandate = note is null ? [] : [note], Lead = lead }), new OperationValidator(), Sound.Is);
        Holds(Gen.Select(AnId<Nation>(), Text, Span, Text, OneOf(CowCode.Parse("901"), default), Any<NameKind>(), AnId<Nation>(), (id, name, life, note, code, kind, other) => new Nation { Id = id, Name = name!, Life = life, Note = note, Citation = note, OtherNames = name is null ? [] : [new PolityName { Text = name, Kind = kind ?? 0, During = life }], Predecessors = [other], Successors = [new(other, life)], Codes = new NationCodes { Cow = [code] } }), new NationValidator(), Sound.Is);
        Holds(Gen.Select(AnId<Alliance>(), Text, Span, Any<AllianceKind>(), AnyMembership, AnyObligation, (id, name, life, kind, member, owed) => new Alliance { Id = id, Name = name!, Life = life, Coverage = life, Kind = kind ?? 0, Members = [member], Obligations = [owed], Citation = name }), new AllianceValidator(), Sound.Is);
    }

    [Fact]
    public void IsClaim_AnyClaim_IsWhatItsValidatorSays()
    {
        Holds(Gen.Select(AnyReport, Text, Somebody, (claim, role, who) => new IncidentParticipant { Source = claim.Source, Published = claim.Published, By = claim.By, Credibility = claim.Credibility, Label = claim.Label, Printed = claim.Printed, Status = claim.Status, Caveats = claim.Caveats, Contributor = who, Role = role! }), new IncidentParticipantValidator(), Sound.Is);
        Holds(Gen.Select(AnyReport, Text, Figure, (claim, measure, count) => new IncidentFigure { Source = claim.Source, Published = claim.Published, By = claim.By, Measure = measure!, Count = count }), new IncidentFigureValidator(), Sound.Is);
        Holds(Gen.Select(AnyReport, Somebody, Any<PersonnelCategory>(), Figure, Any<Stage>(), Gen.Bool, (claim, who, category, count, stage, whole) => new ReportedTotal { Source = claim.Source, Published = claim.Published, Effective = claim.Effective, Contributor = whole ? default(Contributor?) : who, Category = category ?? 0, Figure = count, Stage = stage ?? 0 }), new ReportedTotalValidator(), Sound.Is);
        Holds(Gen.Select(AnId<Incident>(), Text, Dates, Text, (id, name, date, role) => new Incident { Id = id, Name = name!, Date = date, Participants = [new IncidentParticipant { Source = "s", Contributor = "USA", Role = role! }] }), new IncidentValidator(), Sound.Is);
    }

    /// <summary>The checks compare with the last value of an enum, so its values must run from 0 without gaps; grades of credibility run from 1.</summary>
    [Theory]
    [InlineData(typeof(Branch), 5), InlineData(typeof(Component), 2), InlineData(typeof(Domain), 2), InlineData(typeof(Sex), 1), InlineData(typeof(ForceRole), 11)]
    [InlineData(typeof(Presence), 4), InlineData(typeof(CommandRelation), 2), InlineData(typeof(PersonnelCategory), 9), InlineData(typeof(AllianceKind), 1)]
    [InlineData(typeof(MembershipRole), 4), InlineData(typeof(MembershipDefinition), 3), InlineData(typeof(ObligationKind), 4), InlineData(typeof(Reliability), 5)]
    [InlineData(typeof(ObservationStatus), 8), InlineData(typeof(Stage), 4), InlineData(typeof(NameKind), 2)]
    public void Enums_RunWithoutGaps(Type type, int last) =>
        Assert.Equal(Enumerable.Range(0, last + 1), Enum.GetValues(type).Cast<object>().Select(v => Convert.ToInt32(v, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Check_BrokenReportsInColumns_FindsWhatItFindsInRecords()
    {
        foreach (var (_, path, breaks) in BrokenDrafts.All)
        {
            var draft = Drafts.Sound();
            breaks(draft);
            var records = Drafts.Check(draft);
            if (!draft.Contributions.Any(c => c.Reports.Any(r => !Enum.IsDefined(r.Stage))))
                Assert.True(records.SequenceEqual(Drafts.Check(InColumns(draft))), path);
        }
    }

    [Fact]
    public void Check_AnyReportsInColumns_FindsWhatItFindsInRecords() => AnyReport.Array[0, 12].Array[1, 3].Sample(all =>
    {
        var draft = Drafts.Sound();
        draft.Contributions.Clear();
        draft.Contributions.AddRange(all.Select((reports, i) => Drafts.Force($"c{i}", reports)));
        return Drafts.Check(draft).SequenceEqual(Drafts.Check(InColumns(draft)));
    });

    private static Gen<string?> Text => OneOf(Texts);

    private static Gen<EdtfDate?> Span => OneOf(Spans);

    private static Gen<EdtfDate> Dates => OneOf<EdtfDate>("2016-07-01", "2016-07-01", "2016-07-02", "2016-07", "2016-07-01~", "2016", "../2016", "XXXX", "2016/..");

    private static Gen<TroopCount> Figure => OneOf<TroopCount>(0, 5000, 1_000_000, 1_000_001, 100_000_000, 100_000_001, 3_000_000_000, "nearly 5,000", "unknown", "90 million-200 million", "2,000-3,000 (best 2,500)");

    private static Gen<Contributor> Somebody => OneOf<Contributor>("USA", "alliance:nato", default);

    private static Gen<TroopReport> AnyReport =>
        from source in Gen.Frequency((9, Gen.Const((Id<Source>)"list")), (1, Gen.Const(default(Id<Source>))))
        from effective in Dates
        from published in Gen.Frequency((2, Gen.Const(default(EdtfDate?))), (1, Dates.Select(d => (EdtfDate?)d)))
        from stage in OneOf(Stage.Deployed, Stage.Deployed, Stage.Deployed, Stage.Pledged, Stage.Authorised)
        from basis in OneOf(ReportBasis.AsOf, ReportBasis.AsOf, ReportBasis.AsOf, ReportBasis.Average, ReportBasis.Peak)
        from kind in Gen.Int[0, 11]
        from count in Figure
        from missing in Gen.Int[0, 5].Select(m => (MissingReason)m)
        from elsewhere in OneOf<Id<ForceContribution>?>(null, null, null, "other")
        from rare in Gen.Frequency((3, Gen.Const(default(string))), (1, Text))
        from place in Gen.Int[0, 3]
        select new TroopReport
        {
            Source = source,
            Effective = effective,
            Published = published,
            Stage = stage,
            Basis = basis,
            Level = kind is < 6 or 10 ? count : default(TroopCount?),
            Change = kind is 6 or 7 or 10 ? TroopChange.Increase(count) : default(TroopChange?),
            Missing = kind is 8 or 9 ? missing : default(MissingReason?),
            Elsewhere = elsewhere,
            By = place == 0 ? rare : null,
            Label = place == 1 ? rare : null,
            Printed = place == 2 ? rare : null,
            Caveats = place == 3 && rare is not null ? [rare] : [],
            Credibility = kind == 3 ? Credibility.Doubtful : default(Credibility?),
        };

    private static Gen<ForceContribution> AnyContribution =>
        from id in AnId<ForceContribution>()
        from who in Somebody
        from place in Gen.Int[0, 2]
        from category in Any<PersonnelCategory>()
        from equipment in OneOf<EquipmentKind?>(null, null, null, "frigate", default(EquipmentKind))
        from text in Text
        from facet in Gen.Int[0, 8]
        from value in Gen.Int[-1, 14]
        from life in Span
        from during in Span
        select new ForceContribution
        {
            Id = id,
            Contributor = who,
            Operation = place == 0 ? "operation" : default(Id<Operation>?),
            Theatres = place == 1 ? ["theatre"] : [],
            Category = category,
            Equipment = equipment,
            Served = facet == 8 ? text : null,
            Unit = facet == 7 ? text : null,
            Note = facet == 6 ? text : null,
            Branch = facet == 0 ? (Branch)value : default(Branch?),
            Component = facet == 1 ? (Component)value : default(Component?),
            Domain = facet == 2 ? (Domain)value : default(Domain?),
            Sex = facet == 3 ? (Sex)value : default(Sex?),
            Role = facet == 4 ? (ForceRole)value : default(ForceRole?),
            Presence = facet == 5 ? (Presence)value : default(Presence?),
            Command = facet == 6 ? (CommandRelation)value : default,
            Life = life,
            IncludedIn = during is { } span ? [new Dated<Id<ForceContribution>>("whole", span)] : [],
        };

    private static Gen<Membership> AnyMembership => Gen.Select(AnId<Nation>(), Any<MembershipRole>(), Any<MembershipDefinition>(), Span, Text, (nation, role, definition, span, text) =>
        new Membership { Nation = nation, Role = role ?? 0, Definition = definition ?? 0, During = span, Citation = text });

    private static Gen<Obligation> AnyObligation => Gen.Select(Any<ObligationKind>(), OneOf<Id<Nation>?>(null, "USA", "CAN"), OneOf<Id<Nation>?>(null, "USA", "CAN"), Span, (kind, by, to, span) =>
        new Obligation { Kind = kind ?? 0, By = by, To = to, During = span });

    private static Gen<Id<T>> AnId<T>() => Gen.Frequency((5, Gen.Const((Id<T>)"id")), (1, Gen.Const(default(Id<T>))));

    private static Gen<T?> Any<T>()
        where T : struct, Enum => Gen.Frequency((2, Gen.Const(default(T?))), (3, Gen.Int[-1, 14].Select(n => (T?)(T)Enum.ToObject(typeof(T), n))));

    private static void Holds<T>(Gen<T> records, IValidator<T> validator, Func<T, bool> isSound) => records.Sample(r => isSound(r) == validator.Validate(r).IsValid);

    private static DatasetDraft InColumns(DatasetDraft draft)
    {
        var columns = new ReportColumns();
        for (var i = 0; i < draft.Contributions.Count; i++)
            draft.Contributions[i] = draft.Contributions[i] with { Reports = columns.Add(draft.Contributions[i].Reports) };
        return draft;
    }
}
