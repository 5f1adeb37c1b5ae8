using static Deployments.Tests.Validation.Drafts;

namespace Deployments.Tests.Validation;

/// <summary>For every code a dataset that is sound but for one thing, and the place where that is found.</summary>
internal static class BrokenDrafts
{
    public static readonly IReadOnlyList<(string Code, string Path, Action<DatasetDraft> Break)> All =
    [
        ("DEP101", "$.sources[1].id", d => d.Sources.Add(new Source { Id = default, Publisher = "Ministry" })),
        ("DEP101", "$.contributions[0].reports[0].source", d => First(d, c => c with { Reports = [c.Reports[0] with { Source = default }] })),
        ("DEP101", "$.theatres[0].parent", d => d.Theatres[0] = d.Theatres[0] with { Parent = default(Id<Theatre>) }),
        ("DEP101", "$.nations[0].predecessors[0]", d => d.Nations.Add(new Nation { Id = "XAA", Name = "Somewhere", Predecessors = [default(Id<Nation>)] })),
        ("DEP102", "$.title", d => d.Info = d.Info! with { Title = " " }),
        ("DEP102", "$.sources[0].publisher", d => d.Sources[0] = d.Sources[0] with { Publisher = "" }),
        ("DEP102", "$.nations[0].otherNames[0].text", d => d.Nations.Add(new Nation { Id = "XAA", Name = "Somewhere", OtherNames = [new PolityName { Text = "" }] })),
        ("DEP102", "$.alliances[0].name", d => d.Alliances.Add(new Alliance { Id = "pact", Name = "\t" })),
        ("DEP102", "$.theatres[0].name", d => d.Theatres[0] = d.Theatres[0] with { Name = "" }),
        ("DEP102", "$.operations[0].name", d => d.Operations[0] = d.Operations[0] with { Name = "" }),
        ("DEP102", "$.incidents[0].participants[0].role", d => d.Incidents[0] = d.Incidents[0] with { Participants = [d.Incidents[0].Participants[0] with { Role = "" }] }),
        ("DEP102", "$.incidents[0].figures[0].measure", d => d.Incidents[0] = d.Incidents[0] with { Figures = [d.Incidents[0].Figures[0] with { Measure = "" }] }),
        ("DEP103", "$.contributions[0].reports[0].stage", d => First(d, c => c with { Reports = [c.Reports[0] with { Stage = (Stage)9 }] })),
        ("DEP103", "$.contributions[0].branch", d => First(d, c => c with { Branch = (Branch)77 })),
        ("DEP103", "$.alliances[0].members[0].role", d => d.Alliances.Add(Pact() with { Members = [new Membership { Nation = "USA", Role = (MembershipRole)9 }] })),
        ("DEP103", "$.nations[0].codes.cow[0]", d => d.Nations.Add(new Nation { Id = "XAA", Name = "Somewhere", Codes = new NationCodes { Cow = [default(CowCode)] } })),
        ("DEP103", "$.nations[0].codes.iso3166Part3[0]", d => d.Nations.Add(new Nation { Id = "XAA", Name = "Somewhere", Codes = new NationCodes { Iso3166Part3 = [default(Iso3166Part3)] } })),
        ("DEP103", "$.nations[0].otherNames[0].kind", d => d.Nations.Add(new Nation { Id = "XAA", Name = "Somewhere", OtherNames = [new PolityName { Text = "Elsewhere", Kind = (NameKind)9 }] })),
        ("DEP103", "$.nations[0].successors[0]", d => d.Nations.Add(new Nation { Id = "XAA", Name = "Somewhere", Successors = ["XAA@2016"] })),
        ("DEP103", "$.series[0].exhaustive.categories[0]", d => d.Series[0] = d.Series[0] with { Exhaustive = new ExhaustiveScope { Categories = [(PersonnelCategory)99] } }),
        ("DEP104", "$.contributions[0]", d => First(d, c => c with { Category = null })),
        ("DEP104", "$.contributions[0]", d => First(d, c => c with { Equipment = "frigate" })),
        ("DEP105", "$.contributions[0].reports[0]", d => First(d, c => c with { Reports = [c.Reports[0] with { Level = null }] })),
        ("DEP106", "$.contributions[0].reports[0].elsewhere", d => First(d, c => c with { Reports = [Missing("2016-07-01", MissingReason.IncludedElsewhere)] })),
        ("DEP107", "$.contributions[0].reports[0].elsewhere", d => First(d, c => c with { Reports = [c.Reports[0] with { Elsewhere = "deu" }] })),
        ("DEP108", "$.contributions[0]", d => First(d, c => c with { Operation = null })),
        ("DEP109", "$.contributions[0].reports[0].effective", d => First(d, c => c with { Reports = [Deployed("XXXX", 5000)] })),
        ("DEP109", "$.incidents[0].date", d => d.Incidents[0] = d.Incidents[0] with { Date = default }),
        ("DEP110", "$.sources[0].published", d => d.Sources[0] = d.Sources[0] with { Published = "2016/.." }),
        ("DEP111", "$.contributions[0].reports[0].published", d => First(d, c => c with { Reports = [c.Reports[0] with { Published = "2016-06-30" }] })),
        ("DEP111", "$.contributions[0].reports[0].effective", d => First(d, c => c with { Reports = [Deployed("2017-01-01", 5000)] })),
        ("DEP112", "$.contributions[0].reports[0].basis", d => First(d, c => c with { Reports = [c.Reports[0] with { Basis = ReportBasis.Peak }] })),
        ("DEP113", "$.contributions[0].reports[0].level", d => First(d, c => c with { Reports = [Deployed("2016-07-01", 100_000_001)] })),
        ("DEP113", "$.contributions[0].reports[0]", d => First(d, c => c with { Category = null, Equipment = "frigate", Reports = [Deployed("2016-07-01", 1_000_001)] })),
        ("DEP113", "$.totals[0].figure", d => d.Totals[0] = d.Totals[0] with { Figure = 100_000_001 }),
        ("DEP113", "$.incidents[0].figures[0].count", d => d.Incidents[0] = d.Incidents[0] with { Figures = [d.Incidents[0].Figures[0] with { Count = 100_000_001 }] }),
        ("DEP114", "$.contributions[0].reports[0].printed", d => First(d, c => c with { Reports = [Missing("2016-07-01", MissingReason.Correction)] })),
        ("DEP115", "$.contributions[0].reports[0].printed", d => First(d, c => c with { Reports = [Missing("2016-07-01", MissingReason.Correction) with { Printed = "-4" }] })),
        ("DEP116", "$.series[0].coverage", d => d.Series[0] = d.Series[0] with { Coverage = "XXXX" }),
        ("DEP116", "$.nations[0].predecessors[0]", d => d.Nations.Add(new Nation { Id = "XAA", Name = "Somewhere", Predecessors = ["USA@XXXX"] })),
        ("DEP116", "$.coverage", d => d.Info = d.Info! with { Coverage = "XXXX" }),
        ("DEP116", "$.contributions[0].includedIn[0]", d => First(d, c => c with { IncludedIn = ["deu@XXXX"] })),
        ("DEP117", "$.totals[0]", d => d.Totals[0] = d.Totals[0] with { Operation = null }),
        ("DEP118", "$.contributions[0].reports[0].caveats[0]", d => First(d, c => c with { Reports = [c.Reports[0] with { Caveats = [" "] }] })),
        ("DEP119", "$.contributions[0].contributor", d => First(d, c => c with { Contributor = default })),
        ("DEP119", "$.operations[0].lead", d => d.Operations[0] = d.Operations[0] with { Lead = default(Contributor) }),
        ("DEP120", "$.alliances[0].obligations[0].to", d => d.Alliances.Add(Pact() with { Obligations = [new Obligation { Kind = ObligationKind.Defence, By = "USA", To = "USA" }] })),
        ("DEP201", "$.contributions[0].reports[0].source", d => First(d, c => c with { Reports = [c.Reports[0] with { Source = "lsit" }] })),
        ("DEP202", "$.sources[0].series", d => d.Sources[0] = d.Sources[0] with { Series = "another" }),
        ("DEP203", "$.contributions[0].contributor", d => First(d, c => c with { Contributor = "XAA" })),
        ("DEP204", "$.contributions[0].contributor", d => First(d, c => c with { Contributor = "alliance:pact" })),
        ("DEP205", "$.operations[0].theatres[0]", d => d.Operations[0] = d.Operations[0] with { Theatres = ["syria"] }),
        ("DEP206", "$.operations[0].parent", d => d.Operations[0] = d.Operations[0] with { Parent = "no-such" }),
        ("DEP207", "$.contributions[0].includedIn[0]", d => First(d, c => c with { IncludedIn = ["no-such"] })),
        ("DEP208", "$.contributions[2].id", d => d.Contributions.Add(d.Contributions[1] with { Reports = [] })),
        ("DEP209", "$.theatres[0].parent", d => d.Theatres[0] = d.Theatres[0] with { Parent = "iraq" }),
        ("DEP210", "$.operations[0].parent", d => d.Operations[0] = d.Operations[0] with { Parent = "inherent-resolve" }),
        ("DEP211", "$.operations[0].predecessor", d => d.Operations[0] = d.Operations[0] with { Predecessor = "inherent-resolve" }),
        ("DEP212", "$.contributions[0].includedIn", d => First(d, c => c with { IncludedIn = ["usa"] })),
        ("DEP213", "$.contributions[0].continues", d => First(d, c => c with { Continues = "usa" })),
        ("DEP214", "$.contributions[0].beside[0]", d => First(d, c => c with { Beside = ["usa"] })),
        ("DEP214", "$.contributions[0].reports[0].elsewhere", d => First(d, c => c with { Reports = [Missing("2016-07-01", MissingReason.IncludedElsewhere) with { Elsewhere = "usa" }] })),
        ("DEP215", "$.contributions[0].theatres[1]", d => First(d, c => c with { Theatres = ["iraq", "iraq"] })),
        ("DEP216", "$.contributions[103].includedIn", d => d.Contributions.AddRange(Enumerable.Range(0, 102).Select(i => Force($"part-{i}") with { IncludedIn = i == 0 ? [] : [$"part-{i - 1}"] }))),
        ("DEP216", "$.contributions[1003].continues", d => d.Contributions.AddRange(Enumerable.Range(0, 1002).Select(i => Force($"force-{i}") with { Continues = i == 0 ? default(Id<ForceContribution>?) : $"force-{i - 1}" }))),
        ("DEP301", "$.contributions[2].life", d => d.Contributions.Add(Soviet() with { Life = "1992/1993", Reports = [] })),
        ("DEP302", "$.contributions[2].life", d => d.Contributions.Add(Soviet() with { Life = "1990/1993", Reports = [] })),
        ("DEP303", "$.contributions[0].life", d => First(d, c => c with { Life = "2013/.." })),
        ("DEP304", "$.contributions[2].reports[0].effective", d => d.Contributions.Add(Soviet())),
        ("DEP305", "$.contributions[0].reports[0].effective", d => First(d, c => c with { Life = "2015/2016-06" })),
        ("DEP306", "$.alliances[0].members[0].during", d => d.Alliances.Add(Pact() with { Members = [new Membership { Nation = "SUN", During = "1980/2000" }] })),
        ("DEP314", "$.alliances[0].members[0].during", d => d.Alliances.Add(Pact() with { Members = [new Membership { Nation = "SUN", Definition = MembershipDefinition.Cow, During = "1980/2000" }] })),
        ("DEP307", "$.alliances[0].members[0].during", d => d.Alliances.Add(Pact() with { Life = "1950/..", Members = [new Membership { Nation = "USA", During = "1949/.." }] })),
        ("DEP308", "$.theatres[0].hosts[0]", d => d.Theatres[0] = d.Theatres[0] with { Hosts = ["SUN@1980/2000"] }),
        ("DEP309", "$.contributions[0].includedIn[0]", d => First(d, c => c with { Life = "2015/..", IncludedIn = ["deu@2014"] })),
        ("DEP310", "$.operations[1].life", d => d.Operations.Add(new Operation { Id = "part", Name = "A part", Parent = "inherent-resolve", Life = "2013/.." })),
        ("DEP311", "$.contributions[0].reports[0].stage", d => d.Operations[0] = d.Operations[0] with { Life = null }),
        ("DEP312", "$.contributions[2].includedIn[0]", d => d.Contributions.AddRange([Force("part") with { Life = "2015/..", IncludedIn = ["whole"] }, Force("whole") with { Life = "2016/.." }])),
        ("DEP313", "$.nations[0].codes.iso3166Part3[1]", d => d.Nations.Add(new Nation { Id = "XAA", Name = "Somewhere", Codes = new NationCodes { Iso3166Part3 = ["XAXB@2000/..", "XAXC@2010/.."] } })),
        ("DEP313", "$.nations[0].codes.cow[1]", d => d.Nations.Add(new Nation { Id = "XAA", Name = "Somewhere", Codes = new NationCodes { Cow = ["901@2000/..", "902@2010/.."] } })),
        ("DEP401", "$.contributions[0].reports[1]", d => First(d, c => c with { Reports = [c.Reports[0], c.Reports[0]] })),
        ("DEP402", "$.contributions[0].reports[1]", d => First(d, c => c with { Reports = [c.Reports[0], Deployed("2016-07-01", 5100)] })),
        ("DEP403", "$.contributions[2].reports[0].level", d => d.Contributions.Add(Force("part", Deployed("2016-07-01", 5001)) with { IncludedIn = ["usa"] })),
        ("DEP404", "$.contributions[0].reports[1].level", d => First(d, c => c with { Reports = [Deployed("2016-06", 42_600), Deployed("2016-07", 0), Deployed("2016-08", 0), Deployed("2016-09", 42_285)] })),
        ("DEP405", "$.contributions[0].reports[1].level", d => First(d, c => c with { Reports = [Deployed("2016-06", 500), Deployed("2016-07", 5000)] })),
        ("DEP406", "$.contributions[0].reports[0].change", d => First(d, c => c with { Reports = [Change("2016-07", "+560")] })),
        ("DEP407", "$.contributions[0].reports[1].change", d => First(d, c => c with { Reports = [Deployed("2016-06", 500), Change("2016-07", "-560")] })),
        ("DEP408", "$.contributions[0].reports[1].stage", d => First(d, c => c with { Reports = [c.Reports[0], Deployed("2016-08-01", 5000) with { Stage = Stage.Pledged }] })),
        ("DEP409", "$.sources[1].id", d => d.Sources.Add(d.Sources[0] with { Id = "list-again", Title = "MONTHLY LIST" })),
        ("DEP410", "$.contributions[2].continues", d =>
        {
            First(d, c => c with { Reports = [c.Reports[0], Deployed("2016-09-01", 5000)] });
            d.Contributions.Add(Force("next", Deployed("2016-08-01", 5000)) with { Continues = "usa" });
        }),
        ("DEP411", "$.contributions[2]", d => d.Contributions.Add(Force("army", Deployed("2016-08-01", 4000)) with { Branch = Branch.Army })),
        ("DEP412", "$.contributions[2].includedIn", d => d.Contributions.AddRange([Force("part") with { IncludedIn = ["usa", "other"] }, Force("other") with { Beside = ["usa"] }])),
        ("DEP413", "$.series[0].exhaustive", d =>
        {
            d.Series[0] = d.Series[0] with { Exhaustive = new ExhaustiveScope() };
            First(d, c => c with { Reports = [Deployed("2016-07", 5000)] });
        }),
    ];

    private static Alliance Pact() => new() { Id = "pact", Name = "A pact" };

    private static ForceContribution Soviet() =>
        Force("sun", Deployed("2016-07-01", 10)) with { Contributor = "SUN", Operation = null, Theatres = ["iraq"] };

    private static void First(DatasetDraft draft, Func<ForceContribution, ForceContribution> change) => draft.Contributions[0] = change(draft.Contributions[0]);
}
