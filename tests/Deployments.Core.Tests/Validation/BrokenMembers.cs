using static Deployments.Tests.Validation.Drafts;

namespace Deployments.Tests.Validation;

/// <summary>Every member of every record that a rule looks at, broken once, and the place where that is found.</summary>
internal static class BrokenMembers
{
    public static IReadOnlyList<(string Path, Action<DatasetDraft> Break)> All { get; } =
        [.. Infos, .. Sources, .. Nations, .. Alliances, .. Places, .. Contributions, .. Reports, .. Claims, .. Unknown, .. Twice];

    private static (string, Action<DatasetDraft>)[] Infos =>
    [
        ("$.edition", d => d.Info = d.Info! with { Edition = "" }),
        ("$.description", d => d.Info = d.Info! with { Description = "" }),
        ("$.licence", d => d.Info = d.Info! with { Licence = "" }),
        ("$.coverage", d => d.Info = d.Info! with { Coverage = "2016/" }),
    ];

    private static (string, Action<DatasetDraft>)[] Sources =>
    [
        ("$.sources[0].title", d => d.Sources[0] = d.Sources[0] with { Title = "" }),
        ("$.sources[0].locator", d => d.Sources[0] = d.Sources[0] with { Locator = "" }),
        ("$.sources[0].reliability", d => d.Sources[0] = d.Sources[0] with { Reliability = (Reliability)9 }),
        ("$.sources[0].note", d => d.Sources[0] = d.Sources[0] with { Note = "" }),
        ("$.series[1].id", d => d.Series.Add(new Series { Id = default })),
        ("$.series[0].name", d => d.Series[0] = d.Series[0] with { Name = "" }),
        ("$.series[0].exhaustive.contributors[0]", d => d.Series[0] = d.Series[0] with { Exhaustive = new ExhaustiveScope { Contributors = [default(Contributor)] } }),
    ];

    private static (string, Action<DatasetDraft>)[] Nations =>
    [
        ("$.nations[0].id", Nation(n => n with { Id = default })),
        ("$.nations[0].name", Nation(n => n with { Name = "" })),
        ("$.nations[0].otherNames[0].during", Nation(n => n with { OtherNames = [new PolityName { Text = "Elsewhere", During = "XXXX" }] })),
        ("$.nations[0].life", Nation(n => n with { Life = "XXXX" })),
        ("$.nations[0].predecessors[0]", Nation(n => n with { Predecessors = ["XAA"] })),
        ("$.nations[0].successors[0]", Nation(n => n with { Successors = [default(Id<Nation>)] })),
        ("$.nations[0].successors[0]", Nation(n => n with { Successors = ["USA@XXXX"] })),
        ("$.nations[0].note", Nation(n => n with { Note = "" })),
        ("$.nations[0].citation", Nation(n => n with { Citation = "" })),
        ("$.nations[0].codes.isoAlpha2[0]", Nation(n => n with { Codes = new NationCodes { IsoAlpha2 = [default(IsoAlpha2)] } })),
        ("$.nations[0].codes.isoAlpha3[0]", Nation(n => n with { Codes = new NationCodes { IsoAlpha3 = [default(IsoAlpha3)] } })),
        ("$.nations[0].codes.isoNumeric[0]", Nation(n => n with { Codes = new NationCodes { IsoNumeric = [default(IsoNumeric)] } })),
        ("$.nations[0].codes.m49[0]", Nation(n => n with { Codes = new NationCodes { M49 = [default(M49Code)] } })),
        ("$.nations[0].codes.gleditschWard[0]", Nation(n => n with { Codes = new NationCodes { GleditschWard = [default(GleditschWardCode)] } })),
    ];

    private static (string, Action<DatasetDraft>)[] Alliances =>
    [
        ("$.alliances[0].id", Alliance(a => a with { Id = default })),
        ("$.alliances[0].otherNames[0].text", Alliance(a => a with { OtherNames = [new PolityName { Text = "" }] })),
        ("$.alliances[0].kind", Alliance(a => a with { Kind = (AllianceKind)9 })),
        ("$.alliances[0].life", Alliance(a => a with { Life = "XXXX" })),
        ("$.alliances[0].coverage", Alliance(a => a with { Coverage = "XXXX" })),
        ("$.alliances[0].incomplete[0]", Alliance(a => a with { Incomplete = [(MembershipRole)9] })),
        ("$.alliances[0].sameAs[0]", Alliance(a => a with { SameAs = [default] })),
        ("$.alliances[0].citation", Alliance(a => a with { Citation = "" })),
        ("$.alliances[0].members[0].nation", Alliance(a => a with { Members = [new Membership { Nation = default }] })),
        ("$.alliances[0].members[0].definition", Alliance(a => a with { Members = [new Membership { Nation = "USA", Definition = (MembershipDefinition)9 }] })),
        ("$.alliances[0].members[0].during", Alliance(a => a with { Members = [new Membership { Nation = "USA", During = "XXXX" }] })),
        ("$.alliances[0].members[0].citation", Alliance(a => a with { Members = [new Membership { Nation = "USA", Citation = "" }] })),
        ("$.alliances[0].obligations[0].kind", Alliance(a => a with { Obligations = [new Obligation { Kind = (ObligationKind)9 }] })),
        ("$.alliances[0].obligations[0].during", Alliance(a => a with { Obligations = [new Obligation { Kind = ObligationKind.Defence, During = "XXXX" }] })),
        ("$.alliances[0].obligations[0].citation", Alliance(a => a with { Obligations = [new Obligation { Kind = ObligationKind.Defence, Citation = "" }] })),
    ];

    private static (string, Action<DatasetDraft>)[] Places =>
    [
        ("$.theatres[2].id", d => d.Theatres.Add(new Theatre { Id = default, Name = "Nowhere" })),
        ("$.theatres[0].hosts[0]", d => d.Theatres[0] = d.Theatres[0] with { Hosts = [default(Id<Nation>)] }),
        ("$.operations[1].id", d => d.Operations.Add(new Operation { Id = default, Name = "Nothing" })),
        ("$.operations[0].mandate[0]", d => d.Operations[0] = d.Operations[0] with { Mandate = [""] }),
        ("$.operations[0].life", d => d.Operations[0] = d.Operations[0] with { Life = "XXXX" }),
        ("$.operations[0].coverage", d => d.Operations[0] = d.Operations[0] with { Coverage = "XXXX" }),
        ("$.operations[0].note", d => d.Operations[0] = d.Operations[0] with { Note = "" }),
    ];

    private static (string, Action<DatasetDraft>)[] Contributions =>
    [
        ("$.contributions[0].id", First(c => c with { Id = default })),
        ("$.contributions[0].life", First(c => c with { Life = "XXXX" })),
        ("$.contributions[0].note", First(c => c with { Note = "" })),
        ("$.contributions[0].category", First(c => c with { Category = (PersonnelCategory)99 })),
        ("$.contributions[0].equipment", First(c => c with { Category = null, Equipment = default(EquipmentKind) })),
        ("$.contributions[0].served", First(c => c with { Category = null, Served = "" })),
        ("$.contributions[0].unit", First(c => c with { Unit = "" })),
        ("$.contributions[0].component", First(c => c with { Component = (Component)9 })),
        ("$.contributions[0].domain", First(c => c with { Domain = (Domain)9 })),
        ("$.contributions[0].sex", First(c => c with { Sex = (Sex)9 })),
        ("$.contributions[0].role", First(c => c with { Role = (ForceRole)99 })),
        ("$.contributions[0].presence", First(c => c with { Presence = (Presence)9 })),
        ("$.contributions[0].command", First(c => c with { Command = (CommandRelation)9 })),
        ("$.contributions[0]", First(c => c with { Equipment = "frigate", Served = "crew" })),
    ];

    private static (string, Action<DatasetDraft>)[] Reports =>
    [
        ("$.contributions[0].reports[0].published", Report(r => r with { Published = "2016/.." })),
        ("$.contributions[0].reports[0].by", Report(r => r with { By = "" })),
        ("$.contributions[0].reports[0].credibility", Report(r => r with { Credibility = (Credibility)9 })),
        ("$.contributions[0].reports[0].line", Report(r => r with { Line = 0 })),
        ("$.contributions[0].reports[0].label", Report(r => r with { Label = "" })),
        ("$.contributions[0].reports[0].printed", Report(r => r with { Printed = "" })),
        ("$.contributions[0].reports[0].status", Report(r => r with { Status = (ObservationStatus)99 })),
        ("$.contributions[0].reports[0].basis", Report(r => r with { Basis = (ReportBasis)9 })),
        ("$.contributions[0].reports[0].basis", Report(r => r with { Basis = ReportBasis.Average })),
        ("$.contributions[0].reports[0]", Report(r => r with { Change = "+5" })),
        ("$.contributions[0].reports[0]", Report(r => r with { Change = "+5", Missing = MissingReason.Withheld })),
        ("$.contributions[0].reports[0].change", Report(r => r with { Level = null, Change = TroopChange.Increase(100_000_001) })),
        ("$.contributions[0].reports[0].missing", Report(r => r with { Level = null, Missing = (MissingReason)99 })),
        ("$.contributions[0].reports[0].elsewhere", Report(r => r with { Level = null, Missing = MissingReason.Withheld, Elsewhere = "deu" })),
    ];

    private static (string, Action<DatasetDraft>)[] Claims =>
    [
        ("$.totals[0].published", Total(t => t with { Published = "2016/.." })),
        ("$.totals[0].credibility", Total(t => t with { Credibility = 0 })),
        ("$.totals[0].line", Total(t => t with { Line = -1 })),
        ("$.totals[0].caveats[0]", Total(t => t with { Caveats = [""] })),
        ("$.totals[0].contributor", Total(t => t with { Contributor = default(Contributor) })),
        ("$.totals[0].category", Total(t => t with { Category = (PersonnelCategory)99 })),
        ("$.totals[0].effective", Total(t => t with { Effective = "XXXX" })),
        ("$.totals[0].stage", Total(t => t with { Stage = (Stage)9 })),
        ("$.incidents[1].id", d => d.Incidents.Add(d.Incidents[0] with { Id = default })),
        ("$.incidents[0].participants[0].contributor", d => d.Incidents[0] = d.Incidents[0] with { Participants = [d.Incidents[0].Participants[0] with { Contributor = default }] }),
    ];

    // References to what the dataset does not have.
    private static (string, Action<DatasetDraft>)[] Unknown =>
    [
        ("$.series[0].exhaustive.operations[0]", d => d.Series[0] = d.Series[0] with { Exhaustive = new ExhaustiveScope { Operations = ["no-such"] } }),
        ("$.series[0].exhaustive.theatres[0]", d => d.Series[0] = d.Series[0] with { Exhaustive = new ExhaustiveScope { Theatres = ["no-such"] } }),
        ("$.series[0].exhaustive.contributors[0]", d => d.Series[0] = d.Series[0] with { Exhaustive = new ExhaustiveScope { Contributors = ["XAB"] } }),
        ("$.nations[0].predecessors[0]", Nation(n => n with { Predecessors = ["XAB"] })),
        ("$.nations[0].successors[0]", Nation(n => n with { Successors = ["XAB"] })),
        ("$.alliances[0].members[0].nation", Alliance(a => a with { Members = [new Membership { Nation = "XAB" }] })),
        ("$.alliances[0].obligations[0].by", Alliance(a => a with { Obligations = [new Obligation { Kind = ObligationKind.Defence, By = "XAB", To = "USA" }] })),
        ("$.alliances[0].obligations[0].to", Alliance(a => a with { Obligations = [new Obligation { Kind = ObligationKind.Defence, By = "USA", To = "XAB" }] })),
        ("$.theatres[0].parent", d => d.Theatres[0] = d.Theatres[0] with { Parent = "no-such" }),
        ("$.theatres[0].hosts[0]", d => d.Theatres[0] = d.Theatres[0] with { Hosts = ["XAB"] }),
        ("$.operations[0].lead", d => d.Operations[0] = d.Operations[0] with { Lead = "alliance:no-such" }),
        ("$.operations[0].predecessor", d => d.Operations[0] = d.Operations[0] with { Predecessor = "no-such" }),
        ("$.contributions[0].theatres[0]", First(c => c with { Theatres = ["no-such"] })),
        ("$.contributions[0].continues", First(c => c with { Continues = "no-such" })),
        ("$.contributions[0].beside[0]", First(c => c with { Beside = ["no-such"] })),
        ("$.contributions[0].reports[0].elsewhere", First(c => c with { Reports = [Missing("2016-07-01", MissingReason.IncludedElsewhere) with { Elsewhere = "no-such" }] })),
        ("$.totals[0].source", Total(t => t with { Source = "no-such" })),
        ("$.totals[0].operation", Total(t => t with { Operation = "no-such" })),
        ("$.totals[0].contributor", Total(t => t with { Contributor = "XAB" })),
        ("$.totals[0].theatre", Total(t => t with { Theatre = "no-such" })),
        ("$.incidents[0].theatre", d => d.Incidents[0] = d.Incidents[0] with { Theatre = "no-such" }),
        ("$.incidents[0].operation", d => d.Incidents[0] = d.Incidents[0] with { Operation = "no-such" }),
        ("$.incidents[0].participants[0].source", d => d.Incidents[0] = d.Incidents[0] with { Participants = [d.Incidents[0].Participants[0] with { Source = "no-such" }] }),
        ("$.incidents[0].participants[0].contributor", d => d.Incidents[0] = d.Incidents[0] with { Participants = [d.Incidents[0].Participants[0] with { Contributor = "XAB" }] }),
        ("$.incidents[0].figures[0].source", d => d.Incidents[0] = d.Incidents[0] with { Figures = [d.Incidents[0].Figures[0] with { Source = "no-such" }] }),
    ];

    // Records and entries that are there already.
    private static (string, Action<DatasetDraft>)[] Twice =>
    [
        ("$.sources[1].id", d => d.Sources.Add(d.Sources[0] with { Title = "Another list" })),
        ("$.series[1].id", d => d.Series.Add(d.Series[0])),
        ("$.nations[1].id", d => d.Nations.AddRange([Somewhere(), Somewhere()])),
        ("$.alliances[1].id", d => d.Alliances.AddRange([Pact(), Pact()])),
        ("$.theatres[2].id", d => d.Theatres.Add(d.Theatres[1])),
        ("$.operations[1].id", d => d.Operations.Add(d.Operations[0])),
        ("$.incidents[1].id", d => d.Incidents.Add(d.Incidents[0])),
        ("$.series[0].exhaustive.operations[1]", d => d.Series[0] = d.Series[0] with { Exhaustive = new ExhaustiveScope { Operations = ["inherent-resolve", "inherent-resolve"] } }),
        ("$.series[0].exhaustive.categories[1]", d => d.Series[0] = d.Series[0] with { Exhaustive = new ExhaustiveScope { Categories = [PersonnelCategory.Troops, PersonnelCategory.Troops] } }),
        ("$.series[0].exhaustive.contributors[1]", d => d.Series[0] = d.Series[0] with { Exhaustive = new ExhaustiveScope { Contributors = ["USA", "USA"] } }),
        ("$.series[0].exhaustive.theatres[1]", d => d.Series[0] = d.Series[0] with { Exhaustive = new ExhaustiveScope { Theatres = ["iraq", "iraq"] } }),
        ("$.alliances[0].obligations[1]", Alliance(a => a with { Obligations = [new Obligation { Kind = ObligationKind.Neutrality }, new Obligation { Kind = ObligationKind.Neutrality }] })),
        ("$.theatres[1].hosts[1]", d => d.Theatres[1] = d.Theatres[1] with { Hosts = ["IRQ", "IRQ"] }),
        ("$.operations[0].theatres[1]", d => d.Operations[0] = d.Operations[0] with { Theatres = ["iraq", "iraq"] }),
        ("$.contributions[0].includedIn[1]", First(c => c with { IncludedIn = ["deu", "deu"] })),
        ("$.contributions[0].beside[1]", First(c => c with { Beside = ["deu", "deu"] })),
    ];

    private static Nation Somewhere() => new() { Id = "XAA", Name = "Somewhere" };

    private static Alliance Pact() => new() { Id = "pact", Name = "A pact" };

    private static Action<DatasetDraft> Nation(Func<Nation, Nation> change) => d => d.Nations.Add(change(Somewhere()));

    private static Action<DatasetDraft> Alliance(Func<Alliance, Alliance> change) => d => d.Alliances.Add(change(Pact()));

    private static Action<DatasetDraft> First(Func<ForceContribution, ForceContribution> change) => d => d.Contributions[0] = change(d.Contributions[0]);

    private static Action<DatasetDraft> Report(Func<TroopReport, TroopReport> change) => First(c => c with { Reports = [change(c.Reports[0])] });

    private static Action<DatasetDraft> Total(Func<ReportedTotal, ReportedTotal> change) => d => d.Totals[0] = change(d.Totals[0]);
}
