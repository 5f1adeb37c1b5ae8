using CsCheck;

namespace Deployments.Tests;

/// <summary>Random datasets of the whole domain: always valid, warnings welcome.</summary>
/// <remarks>Reports lie between January 2016 and August 2017, so that questions from 2015 to 2018 meet every edge of them.</remarks>
internal static class Generators
{
    private static readonly LocalDate FirstDay = new(2016, 1, 1);
    private const int Days = 600;

    private static readonly Gen<bool> Seldom = Gen.Int[0, 4].Select(n => n == 0);

    private static readonly Gen<LocalDate> Day = Gen.OneOf(Gen.Int[0, Days], Gen.Int[0, 20].Select(n => n * 30)).Select(FirstDay.PlusDays);

    private static readonly Gen<EdtfDate> Precise = Day.Select(EdtfDate.FromDay);

    private static readonly Gen<EdtfDate> Date = Gen.Frequency(
        (5, Precise),
        (1, Day.Select(d => EdtfDate.Parse($"{d.Year}-{d.Month:00}"))),
        (1, Gen.Select(Day, Gen.Int[1, 40]).Select((d, n) => EdtfDate.Parse($"{Text(d)}/{Text(d.PlusDays(n))}"))),
        (1, Day.Select(d => EdtfDate.Parse($"{Text(d)}~"))),
        (1, Day.Select(d => EdtfDate.Parse($"{d.Year}"))));

    /// <summary>Months, years and spells that overlap, and days within them.</summary>
    private static readonly Gen<EdtfDate> RoughDate = Gen.Frequency(
        (2, Gen.Int[0, 120].Select(n => EdtfDate.FromDay(FirstDay.PlusDays(n)))),
        (3, Gen.Int[1, 5].Select(m => EdtfDate.Parse($"2016-{m:00}"))),
        (3, Gen.Select(Gen.Int[0, 120], Gen.Int[1, 20]).Select((d, n) => EdtfDate.Parse($"{Text(FirstDay.PlusDays(d))}/{Text(FirstDay.PlusDays(d + n))}"))),
        (1, Gen.Const(EdtfDate.Parse("2016"))));

    private static readonly Gen<LocalDate> NearDay = Gen.Int[0, 14].Select(FirstDay.PlusDays);

    private static readonly Gen<EdtfDate> NearDate = Gen.Frequency(
        (4, NearDay.Select(EdtfDate.FromDay)), (2, Gen.Select(NearDay, Gen.Int[1, 5]).Select((d, n) => EdtfDate.Parse($"{Text(d)}/{Text(d.PlusDays(n))}"))), (1, Gen.Const(EdtfDate.Parse("2016-01"))), (1, NearDay.Select(d => EdtfDate.Parse($"{Text(d)}~"))));

    private static readonly Gen<EdtfDate?> NearLife = Gen.Frequency(
        (4, Gen.Const(default(EdtfDate?))),
        (1, NearDay.Select(d => (EdtfDate?)EdtfDate.Parse($"{Text(d)}/.."))),
        (1, Gen.Select(NearDay, Gen.Int[0, 8]).Select((d, n) => (EdtfDate?)EdtfDate.Parse($"{Text(d)}/{Text(d.PlusDays(n))}"))),
        (1, NearDay.Select(d => (EdtfDate?)EdtfDate.Parse($"2015-12/{Text(d)}"))),
        (1, NearDay.Select(d => (EdtfDate?)EdtfDate.Parse($"{Text(d)}/2016-01"))),
        (1, NearDay.Select(d => (EdtfDate?)EdtfDate.Parse($"{Text(d)}/"))));

    private static readonly Gen<TroopCount> Count = Gen.Frequency(
        (6, Gen.Long[0, 500].Select(TroopCount.Exactly)),
        (1, Gen.Const(TroopCount.Zero)),
        (2, Gen.Select(Gen.Long[0, 300], Gen.Long[0, 300]).Select((low, more) => TroopCount.Between(low, low + more))),
        (1, Gen.Select(Gen.Long[0, 300], Gen.Long[0, 99]).Select((low, more) => TroopCount.Between(low, low + 100, low + more))),
        (1, Gen.Long[0, 300].Select(TroopCount.AtLeast)),
        (1, OneOf("nearly 5,000", "hundreds", "up to 212", "2,000-3,000 (best 2,500)", "dozens", "unknown").Select(TroopCount.Parse)));

    private static readonly Gen<TroopChange> Change = Gen.Select(Gen.Bool, Count).Select((fall, size) => fall ? TroopChange.Decrease(size) : TroopChange.Increase(size));

    /// <summary>A publication at some time up to a year and a half after the first report can be.</summary>
    public static readonly Gen<EdtfDate> Publication = Gen.Frequency((4, Gen.Int[0, Days + 60].Select(n => EdtfDate.FromDay(FirstDay.PlusDays(n)))), (1, Day.Select(d => EdtfDate.Parse($"{d.Year}-{d.Month:00}"))));

    private static readonly string[] SourceIds = ["a1", "a2", "b1", "list-1", "list-2", "desk-1"];

    /// <summary>One report, its publication perhaps missing. A reason that names a whole names none yet.</summary>
    public static readonly Gen<TroopReport> Report =
        from kind in Gen.Int[0, 9]
        from source in OneOf(SourceIds)
        from effective in Date
        from published in Maybe(Publication, 2)
        from stage in Gen.Frequency((6, Gen.Const(Stage.Deployed)), (1, Gen.Const(Stage.Pledged)), (1, Gen.Const(Stage.Authorised)))
        from count in Count
        from change in Change
        from reason in OneOf(MissingReason.NotReported, MissingReason.Withheld, MissingReason.CannotExist, MissingReason.UnknownSize, MissingReason.Correction)
        from credibility in Maybe(Gen.Int[1, 6].Select(n => (Credibility)n), 2)
        from remark in Seldom
        select new TroopReport
        {
            Source = source,
            Effective = effective,
            Published = published,
            Stage = stage,
            Level = kind <= 5 ? count : default(TroopCount?),
            Change = kind is 6 or 7 ? change : default(TroopChange?),
            Missing = kind >= 8 ? reason : default(MissingReason?),
            Printed = kind >= 8 && reason == MissingReason.Correction ? "-4" : null,
            Credibility = credibility,
            Status = remark ? ObservationStatus.Provisional : ObservationStatus.Normal,
            Caveats = remark ? ["Excludes trainers."] : [],
        };

    private static readonly Gen<EdtfDate?> Life = Gen.Frequency(
        (5, Gen.Const(default(EdtfDate?))),
        (1, Day.Select(d => (EdtfDate?)EdtfDate.Parse($"{Text(d)}/.."))),
        (1, Day.Select(d => (EdtfDate?)EdtfDate.Parse($"2016-01-01/{Text(d)}"))),
        (1, Day.Select(d => (EdtfDate?)EdtfDate.Parse($"2016-02/{d.Year}-{Math.Max(d.Month, 2):00}"))),
        (1, Day.Select(d => (EdtfDate?)EdtfDate.Parse($"{Text(d)}/"))));

    private static readonly Gen<PersonnelCategory> Category = Gen.Frequency(
        (5, Gen.Const(PersonnelCategory.Troops)),
        (1, OneOf(PersonnelCategory.StaffOfficers, PersonnelCategory.ExpertsOnMission, PersonnelCategory.Military)),
        (1, OneOf(PersonnelCategory.Police, PersonnelCategory.Uniformed, PersonnelCategory.Personnel)));

    private static readonly string[] TheatreIds = ["north", "north-1", "north-2", "south", "south-1", "world"];

    private static readonly Gen<ForceContribution> Contribution =
        from contributor in OneOf<Contributor>("USA", "FRA", "DEU", "XAA", "XBB", "alliance:pact")
        from operation in Maybe(OneOf<Id<Operation>>("campaign", "flank", "past"), 3)
        from theatres in OneOf(TheatreIds).List[operation is null ? 1 : 0, 2]
        from category in Category
        from equipment in Gen.Int[0, 14]
        from role in Maybe(OneOf(ForceRole.Combat, ForceRole.Training), 2)
        from presence in Maybe(OneOf(Presence.Permanent, Presence.Rotational), 2)
        from branch in Maybe(OneOf(Branch.Army, Branch.Navy), 2)
        from component in Maybe(OneOf(Component.ActiveDuty, Component.Reserve), 2)
        from domain in Maybe(OneOf(Domain.Ashore, Domain.Afloat), 2)
        from sex in Maybe(OneOf(Sex.Female, Sex.Male), 2)
        from command in Gen.Frequency((7, Gen.Const(CommandRelation.Assigned)), (1, Gen.Const(CommandRelation.Standby)))
        from life in Life
        from reports in Report.List[0, 8]
        select new ForceContribution
        {
            Id = "unnamed",
            Contributor = contributor,
            Operation = operation,
            Theatres = [.. theatres.Distinct().Select(t => (Id<Theatre>)t)],
            Category = equipment > 1 ? category : default(PersonnelCategory?),
            Equipment = equipment == 0 ? (EquipmentKind)"frigate" : default(EquipmentKind?),
            Served = equipment == 1 ? "trainees" : null,
            Role = role,
            Presence = presence,
            Branch = branch,
            Component = component,
            Domain = domain,
            Sex = sex,
            Command = command,
            Life = life,
            Reports = reports,
        };

    /// <summary>How a contribution refers to an earlier one: not at all, as its part, for a time only, as its successor, or by a report that it is counted there.</summary>
    private static readonly Gen<(int Kind, int To, EdtfDate Span)> Link = LinkFrom(Day);

    private static readonly Gen<(int Kind, int To, EdtfDate Span)> NearLink = LinkFrom(NearDay);

    private static readonly Gen<List<ForceContribution>> Contributions =
        Gen.Select(Contribution, Link).List[1, 12].Select(all => all.Aggregate(new List<ForceContribution>(), (done, next) => [.. done, Linked(next.Item1, next.Item2, done)]));

    private static readonly Gen<ExhaustiveScope?> Scope = OneOf(
        null,
        new ExhaustiveScope(),
        new ExhaustiveScope { Operations = ["campaign"] },
        new ExhaustiveScope { Theatres = ["north"], Categories = [PersonnelCategory.Military] },
        new ExhaustiveScope { Contributors = ["USA", "XAA"] });

    private static readonly Gen<(EdtfDate? Dataset, EdtfDate? Series, EdtfDate? Operation, ExhaustiveScope? Scope)> Terms = Gen.Select(
        OneOf<EdtfDate?>(null, EdtfDate.Parse("2015/2018"), EdtfDate.Parse("2016-03/2017-06")),
        OneOf<EdtfDate?>(null, null, EdtfDate.Parse("2016-06/2017-02")),
        OneOf<EdtfDate?>(null, null, EdtfDate.Parse("2016/..")),
        Scope);

    private static readonly Gen<List<Source>> Sources = Gen.Select(Maybe(Publication, 2), Maybe(Gen.Int[0, 5].Select(n => (Reliability)n), 2)).Array[6].Select(all => SourceIds.Select((id, i) => new Source
    {
        Id = id,
        Publisher = "Publisher " + id[0],
        Published = all[i].Item1,
        Reliability = all[i].Item2,
        Series = id.StartsWith("list", StringComparison.Ordinal) ? "lists" : id.StartsWith("desk", StringComparison.Ordinal) ? "desk" : default(Id<Series>?),
    }).ToList());

    private static readonly Gen<List<Operation>> Operations = Gen.Select(
        OneOf<EdtfDate?>("2015/..", "2016-02-15/..", "/2017-05-10"), OneOf<EdtfDate?>("2016/", "2015/2017"), OneOf<string?>(null, "north", "south-1"))
        .Select((life, past, at) => new List<Operation>
        {
            new() { Id = "campaign", Name = "Campaign", Lead = (Contributor)"USA", Life = life, Theatres = at is null ? [] : [at] },
            new() { Id = "flank", Name = "Flank", Life = "2015/..", Parent = "campaign", Theatres = ["north-1", "south"] },
            new() { Id = "past", Name = "Past", Lead = (Contributor)"XAA", Life = past },
        });

    private static readonly Gen<List<Theatre>> Theatres = Gen.Select(Hosts, Hosts, Hosts).Select((one, two, south) => new List<Theatre>
    {
        new() { Id = "world", Name = "World" },
        new() { Id = "north", Name = "North", Parent = "world" },
        new() { Id = "north-1", Name = "North 1", Parent = "north", Hosts = one },
        new() { Id = "north-2", Name = "North 2", Parent = "north", Hosts = two },
        new() { Id = "south", Name = "South", Parent = "world", Hosts = south },
        new() { Id = "south-1", Name = "South 1", Parent = "south" },
    });

    /// <summary>Datasets with everything in them.</summary>
    public static readonly Gen<Dataset> Datasets =
        from terms in Terms
        from sources in Sources
        from theatres in Theatres
        from operations in Operations
        from contributions in Contributions
        select Builder(terms.Dataset, sources, theatres, contributions)
            .Add(new Series { Id = "lists", Exhaustive = terms.Scope }, new Series { Id = "desk", Coverage = terms.Series })
            .Add(operations.Select(o => o.Id.Value == "past" ? o with { Coverage = terms.Operation } : o)).Build();

    /// <summary>Datasets of few contributions with reports close together in time, most of them dated imprecisely: by two series, with changes, with lists.</summary>
    public static readonly Gen<Dataset> ImpreciseReports =
        from contributions in Gen.Select(Gen.Select(Report, RoughDate, OneOf("a1", "a1", "b1", "list-1", "desk-1")).List[0, 7], Life, Gen.Bool).List[1, 3]
        from terms in Terms
        select Builder("2015/2018", SourceIds.Select(OfItsSeries), [],
            contributions.Select((c, i) => new ForceContribution
            {
                Id = $"c{i}",
                Contributor = i == 0 ? "USA" : "FRA",
                Category = PersonnelCategory.Troops,
                Operation = "op",
                Life = c.Item2,
                Reports = [.. c.Item1.Select(r => r.Item1 with { Effective = r.Item2, Stage = Stage.Deployed, Source = r.Item3 })],
            }))
            .Add(new Series { Id = "list", Exhaustive = terms.Scope is null ? null : new ExhaustiveScope() }, new Series { Id = "desk", Coverage = terms.Series })
            .Add(new Operation { Id = "op", Name = "Op", Life = "2000/..", Coverage = terms.Operation is null ? default(EdtfDate?) : EdtfDate.Parse("2016-02-10/2017") }).Build();

    /// <summary>Datasets in which everything happens within three weeks, so that days, ends, publications and limits fall on one another and beside one another.</summary>
    public static readonly Gen<Dataset> FewDays =
        from contributions in Gen.Select(
            Gen.Select(Report, NearDate, OneOf("a1", "a1", "a2", "b1", "list-1", "list-2", "desk-1"), OneOf<TroopCount>(0, 1, 2, 5, "1-3", "0-4", "at least 1", "up to 2"), Gen.Int[0, 24]).List[0, 5], NearLife, NearLink).List[1, 3]
        from published in Gen.Int[0, 24].Array[6]
        from grades in Maybe(Gen.Int[0, 2].Select(n => (Reliability)n), 2).Array[6]
        from lists in Gen.Int[0, 3]
        from desk in OneOf<EdtfDate?>(null, null, "2016-01-05/2016-01-09", "2016-01-08/..")
        from operation in OneOf<EdtfDate?>(null, null, null, "2016-01-04/2016-01-12")
        select Builder(lists == 0 ? "2016-01-03/2016-01-15" : "2015/2018", SourceIds.Select((id, i) => OfItsSeries(id) with
        {
            Published = published[i] > 20 ? default(EdtfDate?) : EdtfDate.FromDay(FirstDay.PlusDays(published[i])),
            Reliability = grades[i],
        }), [], contributions.Select((c, i) => (Link: c.Item3, Force: new ForceContribution
        {
            Id = "unnamed",
            Contributor = i == 0 ? "USA" : "FRA",
            Category = PersonnelCategory.Troops,
            Operation = "op",
            Life = c.Item2,
            Reports =
            [
                .. c.Item1.Select(r => r.Item1 with
                {
                    Effective = r.Item2,
                    Stage = Stage.Deployed,
                    Source = r.Item3,
                    Published = r.Item5 > 20 ? default(EdtfDate?) : EdtfDate.FromDay(FirstDay.PlusDays(r.Item5)),
                    Level = r.Item1.Level is null ? default(TroopCount?) : r.Item4,
                    Change = r.Item1.Change is not { } change ? default(TroopChange?) : change.IsDecrease ? TroopChange.Decrease(r.Item4) : TroopChange.Increase(r.Item4),
                }),
            ],
        })).Aggregate(new List<ForceContribution>(), (done, next) => [.. done, Linked(next.Force, next.Link, done)]))
            .Add(new Series { Id = "list", Exhaustive = lists < 2 ? null : new ExhaustiveScope() }, new Series { Id = "desk", Coverage = desk })
            .Add(new Operation { Id = "op", Name = "Op", Life = "2000/..", Coverage = operation }).Build();

    /// <summary>Datasets of levels and reasons on precise days, several on one day among them, published before or after it, or nobody knows when.</summary>
    public static readonly Gen<Dataset> PlainReports =
        from contributions in Gen.Select(Gen.Select(Report, Gen.Int[0, 60], Gen.Int[-20, 120], OneOf("a1", "a1", "a1", "a2", "b1")).List[0, 12], Life, Gen.Int[0, 4]).List[1, 8]
        select Builder("2015/2018", SourceIds.Select(id => new Source { Id = id, Publisher = "Publisher " + id[0] }), [],
            contributions.Select((c, i) => new ForceContribution
            {
                Id = $"c{i}",
                Contributor = "USA",
                Category = PersonnelCategory.Troops,
                Operation = "op",
                Life = c.Item2,
                Reports =
                [
                    .. c.Item1.Select(r => r.Item1 with
                    {
                        Effective = FirstDay.PlusDays(10 * r.Item2),
                        Published = r.Item1.Published is null && c.Item3 == 0 ? default(EdtfDate?) : EdtfDate.FromDay(FirstDay.PlusDays((10 * r.Item2) + r.Item3)),
                        Source = c.Item3 < 4 ? "a1" : r.Item4,
                        Level = r.Item1.Change?.Size ?? r.Item1.Level,
                        Change = null,
                        Basis = c.Item3 == 1 && r.Item3 % 5 == 0 && r.Item1.Missing is null ? ReportBasis.Average : ReportBasis.AsOf,
                    }),
                ],
            }))
            .Add(new Operation { Id = "op", Name = "Op", Life = "2000/.." }).Build();

    /// <summary>Reports that need no rules to be read, some of them lists that are complete: who is not named is zero, before its first report, between reports and after its end.</summary>
    public static readonly Gen<Dataset> PlainLists =
        from contributions in Gen.Select(Gen.Select(Gen.Int[0, 400], Gen.Int[0, 9], OneOf("a1", "a1", "b1"), Gen.Int[0, 40]).List[0, 6], OneOf<EdtfDate?>(null, null, "2015-02-01/2016-01-31", "../2015-12-15", "../2016-06")).List[2, 6]
        from isImprecise in Gen.Int[0, 3]
        select Builder("2015/2018", SourceIds.Select(id => new Source { Id = id, Publisher = "Publisher " + id[0], Series = id[0] == 'a' ? "lists" : default(Id<Series>?) }), [],
            contributions.Select((c, i) => new ForceContribution
            {
                Id = $"c{i}",
                Contributor = i % 2 == 0 ? "USA" : "DEU",
                Category = PersonnelCategory.Troops,
                Operation = "op",
                Life = c.Item2,
                Reports =
                [
                    .. c.Item1.DistinctBy(r => r.Item1).Select(r => new TroopReport
                    {
                        Effective = isImprecise == 0 && r.Item2 == 9 ? EdtfDate.Parse("2016-03") : EdtfDate.FromDay(FirstDay.PlusDays(r.Item1)),
                        Stage = Stage.Deployed,
                        Level = 10 * r.Item2,
                        Source = r.Item3,
                        Published = EdtfDate.FromDay(FirstDay.PlusDays(r.Item1 + r.Item4)),
                    }),
                ],
            }))
            .Add(new Operation { Id = "op", Name = "Op", Life = "2000/.." }, new Operation { Id = "other", Name = "Other" })
            .Add(new Series { Id = "lists", Exhaustive = new ExhaustiveScope { Contributors = ["USA"] } }).Build();

    /// <summary>Every way in which reports can become a figure.</summary>
    public static readonly Gen<TimelineTerms> AnyTerms =
        from stage in Gen.Frequency((4, Gen.Const(Stage.Deployed)), (1, OneOf(Enum.GetValues<Stage>())))
        from settlement in OneOf(Enum.GetValues<Settlement>())
        from within in OneOf<int?>(null, 366, 30)
        from carried in OneOf<int?>(null, null, 90, 10)
        from known in OneOf<LocalDate?>(null, null, new LocalDate(2016, 3, 20), new LocalDate(2016, 11, 30), new LocalDate(2017, 6, 1))
        select new TimelineTerms { Stage = stage, Settlement = settlement, ComparedWithin = within, CarriedForward = carried, AsKnownOn = known };

    /// <summary>Ways in which reports of a few days become a figure: limits of a few days.</summary>
    public static readonly Gen<TimelineTerms> NearTerms =
        from settlement in OneOf(Enum.GetValues<Settlement>())
        from within in OneOf<int?>(null, 366, 0, 3)
        from carried in OneOf<int?>(null, null, 0, 2, 5)
        from known in Gen.Int[0, 40]
        select new TimelineTerms { Stage = Stage.Deployed, Settlement = settlement, ComparedWithin = within, CarriedForward = carried, AsKnownOn = known > 20 ? default(LocalDate?) : FirstDay.PlusDays(known) };

    /// <summary>Datasets of exact levels by one series, on precise days, without links.</summary>
    public static readonly Gen<Dataset> ExactLevels =
        from contributions in Gen.Select(
            OneOf<Contributor>("USA", "FRA", "XAA"),
            OneOf(PersonnelCategory.Troops, PersonnelCategory.StaffOfficers, PersonnelCategory.Police),
            Gen.Select(Precise, Gen.Long[0, 500]).List[0, 8]).List[1, 12]
        select Builder(null, [new Source { Id = "s", Publisher = "S" }], [], contributions.Select((c, i) => new ForceContribution
        {
            Id = $"c{i}",
            Contributor = c.Item1,
            Category = c.Item2,
            Operation = "op",
            Reports = [.. c.Item3.Select(r => new TroopReport { Source = "s", Effective = r.Item1, Stage = Stage.Deployed, Level = r.Item2 })],
        })).Add(new Operation { Id = "op", Name = "Op", Life = "2000/.." }).Build();

    /// <summary>Datasets of wholes within wholes and of forces that take over one another, all of them known from the first day on.</summary>
    public static readonly Gen<Dataset> WholesAndParts =
        from contributions in Gen.Select(
            OneOf<Contributor>("USA", "FRA"),
            OneOf(ForceRole.Combat, ForceRole.Training, ForceRole.Air),
            Gen.Select(Gen.Long[0, 300], Gen.Int[0, 2], Gen.Long[0, 50]).Select((low, kind, more) => kind == 0 ? TroopCount.Between(low, low + more) : TroopCount.Exactly(low)),
            Gen.Int[0, 7],
            Gen.Int[0, 99]).List[2, 7]
        select Builder("2016", [new Source { Id = "s", Publisher = "S" }], [], contributions.Select((c, i) => new ForceContribution
        {
            Id = $"c{i}",
            Contributor = c.Item1,
            Category = PersonnelCategory.Troops,
            Operation = "op",
            Role = c.Item2,
            IncludedIn = i > 0 && c.Item4 < 4 ? [$"c{c.Item5 % i}"] : [],
            Continues = i > 0 && c.Item4 == 4 ? $"c{c.Item5 % i}" : default(Id<ForceContribution>?),
            Reports = [new TroopReport { Source = "s", Effective = "2016-01-01", Stage = Stage.Deployed, Level = c.Item3 }],
        })).Add(new Operation { Id = "op", Name = "Op", Life = "2000/.." }).Build();

    /// <summary>One of several values.</summary>
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>A dataset made anew of the same records, some of them changed.</summary>
    public static Dataset Remade(this Dataset data, Func<IEnumerable<ForceContribution>, IEnumerable<ForceContribution>> contributions, Func<IEnumerable<Source>, IEnumerable<Source>>? sources = null) =>
        new DatasetBuilder(data.Info).Add(sources is null ? data.Sources : sources(data.Sources)).Add(data.Series).Add(data.Nations).Add(data.Alliances).Add(data.Theatres).Add(data.Operations)
            .Add(contributions(data.Contributions)).Build();

    private static Gen<IReadOnlyList<Dated<Id<Nation>>>> Hosts => OneOf<IReadOnlyList<Dated<Id<Nation>>>>([], ["FRA"], ["DEU@2016/2016-09", "XAA@2016-10/.."], ["USA", "FRA@../2017-02"]);

    private static DatasetBuilder Builder(EdtfDate? coverage, IEnumerable<Source> sources, IEnumerable<Theatre> theatres, IEnumerable<ForceContribution> contributions) =>
        new DatasetBuilder(new DatasetInfo { Title = "Made up", Coverage = coverage }).Add(sources).Add(theatres).Add(contributions)
            .Add(new Nation { Id = "XAA", Name = "Arcadia" }, new Nation { Id = "XBB", Name = "Borduria", Life = "1990/2018-01-15" })
            .Add(new Alliance
            {
                Id = "pact",
                Name = "The Pact",
                Members = [new Membership { Nation = "FRA" }, new Membership { Nation = "XAA", During = "2016-04/2017-03-10" }, new Membership { Nation = "XBB", During = "2016-08/2017" }],
                Obligations = [new Obligation { Kind = ObligationKind.Consultation }, new Obligation { Kind = ObligationKind.Defence, During = "2016-06/2017-04" }],
            },
            new Alliance
            {
                Id = "accord",
                Name = "The Accord",
                Coverage = "2015/2017-07",
                Members = Array.ConvertAll(["USA", "DEU", "XAA"], n => new Membership { Nation = n, Definition = MembershipDefinition.Cow, During = "2016-02/.." }),
                Obligations = [new Obligation { Kind = ObligationKind.Defence, By = "USA", To = "DEU" }, new Obligation { Kind = ObligationKind.Neutrality, During = "2016-11/.." }, new Obligation { Kind = ObligationKind.Offence, Unknown = true, During = "2017-01/.." }],
            });

    private static Gen<(int Kind, int To, EdtfDate Span)> LinkFrom(Gen<LocalDate> day) => Gen.Select(Gen.Int[0, 9], Gen.Int[0, 99], day.Select(d => EdtfDate.Parse($"{Text(d)}/..")));

    /// <summary>A source of the series that its id begins with, if it names one.</summary>
    private static Source OfItsSeries(string id) =>
        new() { Id = id, Publisher = "Publisher " + id[0], Series = id.Contains('-', StringComparison.Ordinal) ? (Id<Series>)id.Split('-')[0] : default(Id<Series>?) };

    private static ForceContribution Linked(ForceContribution contribution, (int Kind, int To, EdtfDate Span) link, List<ForceContribution> earlier)
    {
        var named = contribution with { Id = $"c{earlier.Count:00}" };
        if (earlier.Count == 0)
            return named;
        var to = earlier[link.To % earlier.Count].Id;
        return link.Kind switch
        {
            0 or 1 => named with { IncludedIn = [to] },
            2 => named with { IncludedIn = [new Dated<Id<ForceContribution>>(to, link.Span)] },
            3 => named with { Continues = to },
            4 => named with { Beside = [to] },
            5 => named with { Reports = [.. named.Reports, new TroopReport { Source = "a1", Effective = link.Span.Start, Stage = Stage.Deployed, Missing = MissingReason.IncludedElsewhere, Elsewhere = to }] },
            _ => named,
        };
    }

    /// <summary>A value, or none in one case of so many.</summary>
    private static Gen<T?> Maybe<T>(Gen<T> gen, int noneInSoMany)
        where T : struct => Gen.Select(Gen.Int[1, noneInSoMany], gen).Select((n, value) => n == 1 ? default(T?) : value);

    private static string Text(LocalDate day) => day.ToString("uuuu'-'MM'-'dd", System.Globalization.CultureInfo.InvariantCulture);
}
