using CsCheck;

namespace Deployments.Tests.AllianceSets;

/// <summary>The set against its plain definition: every alliance, every membership and every obligation looked at on every day.</summary>
public sealed class AllianceLawTests
{
    private const int Days = 40;
    private static readonly LocalDate Start = new(2000, 1, 1);
    private static readonly string[] Ids = ["USA", "CAN", "FRA", "GBR"];

    private static readonly Gen<EdtfDate?> Span = Gen.Frequency(
        (1, Gen.Const(default(EdtfDate?))),
        (4, Gen.Select(Gen.Int[0, Days], Gen.Int[0, 15]).Select((d, n) => (EdtfDate?)EdtfDate.Parse($"{Text(d)}/{Text(d + n)}"))),
        (2, Gen.Int[0, Days].Select(d => (EdtfDate?)EdtfDate.Parse($"{Text(d)}/.."))),
        (1, Gen.Int[0, Days].Select(d => (EdtfDate?)EdtfDate.Parse($"/{Text(d)}"))),
        (1, Gen.Int[0, Days].Select(d => (EdtfDate?)EdtfDate.Parse($"{Text(d)}/"))),
        (1, Gen.Int[0, Days].Select(d => (EdtfDate?)EdtfDate.Parse($"../{Text(d)}"))),
        (2, Gen.Const((EdtfDate?)EdtfDate.Parse("2000-01/2000-02"))));

    private static readonly Gen<Membership> Member =
        Gen.Select(Generators.OneOf(Ids), Gen.Frequency((5, Gen.Const(MembershipDefinition.InForce)), (1, Gen.Const(MembershipDefinition.Cow))), Gen.Int[0, 6], Span)
            .Select((nation, definition, role, during) => new Membership { Nation = nation, Definition = definition, Role = role == 0 ? MembershipRole.Observer : MembershipRole.Member, During = during });

    private static readonly Gen<Obligation> Owed =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 4], Span)
            .Select((kind, by, to, unknown, during) => new Obligation { Kind = (ObligationKind)kind, By = IdOf(by), To = IdOf(to == by ? 7 : to), Unknown = unknown == 0, During = during });

    private static readonly Gen<List<Alliance>> Alliances =
        Gen.Select(Member.Array[0, 6], Owed.Array[0, 4], Span, Gen.Bool, Gen.Int[0, 3]).Select((members, owed, life, coalition, coverage) => new Alliance
        {
            Id = "a",
            Name = "A",
            Kind = coalition ? AllianceKind.Coalition : AllianceKind.TreatyOrganisation,
            Life = life,
            Members = members,
            Obligations = owed,
            Coverage = coverage == 0 ? EdtfDate.Parse($"{Text(5)}/{Text(30)}") : default(EdtfDate?),
        }).Array[0, 4].Select(all => all.Select((a, i) => a with { Id = $"a{i}" }).ToList());

    private static readonly Gen<MembershipDefinition?> Definition = Generators.OneOf<MembershipDefinition?>(null, MembershipDefinition.InForce, MembershipDefinition.Cow);

    [Fact]
    public void Between_AnyDay_IsThatOfThePlainDefinition() => Gen.Select(Alliances, Definition).Sample((alliances, definition) =>
    {
        var set = AllianceSet.Of(alliances);
        for (var i = -2; i < Days + 20; i++)
        {
            var day = Start.PlusDays(i);
            foreach (var first in Ids)
            {
                foreach (var second in Ids.Where(s => s != first))
                {
                    var plain = Plain(alliances, first, second, day, definition);
                    var dyad = set.Between(first, second, day, definition);
                    var owing = set.OwingOn(first, second, day, definition);
                    if (plain.State != dyad.State || plain.Owes != dyad.FirstOwes || plain.Owes != owing.FirstOwes || (plain.Treaties, plain.PossibleTreaties) != (owing.Treaties, owing.PossibleTreaties) || plain.Bonds != dyad.Bonds.Count)
                        return false;
                }
            }
        }

        return true;
    }, iter: Often.Times(60));

    [Fact]
    public void DyadsOn_AnyDay_AreThePairsThatBetweenFinds() => Gen.Select(Alliances, Definition, Gen.Int[-2, Days + 20]).Sample((alliances, definition, i) =>
    {
        var set = AllianceSet.Of(alliances);
        var pairs = from first in Ids from second in Ids where string.CompareOrdinal(first, second) < 0 select set.Between(first, second, Start.PlusDays(i), definition);
        return pairs.Where(p => p.Bonds.Count > 0).OrderBy(p => p.First).ThenBy(p => p.Second).Select(Essence)
            .SequenceEqual(set.DyadsOn(Start.PlusDays(i), definition).Dyads.Select(Essence));
    }, iter: Often.Times(500));

    [Fact]
    public void EdgesOf_Days_AreThoseOnWhichAnythingChanges() => Gen.Select(Alliances, Definition).Sample((alliances, definition) =>
    {
        var set = AllianceSet.Of(alliances);
        var edges = set.EdgesOf("USA", "FRA", definition).ToHashSet();
        return Enumerable.Range(-2, Days + 60).All(i =>
            edges.Contains(DayNumber.Of(Start.PlusDays(i))) || set.OwingOn("USA", "FRA", Start.PlusDays(i), definition) == set.OwingOn("USA", "FRA", Start.PlusDays(i - 1), definition));
    }, iter: Often.Times(500));

    [Fact]
    public void DyadsIn_Span_HasWhoIsAlliedOnSomeDay() => Gen.Select(Alliances, Gen.Int[0, Days], Gen.Int[0, 10]).Sample((alliances, from, length) =>
    {
        var set = AllianceSet.Of(alliances);
        var days = Enumerable.Range(from, length + 1).SelectMany(i => set.DyadsOn(Start.PlusDays(i)).Dyads).Select(d => (d.First, d.Second)).ToHashSet();
        return days.SetEquals(set.DyadsIn($"{Text(from)}/{Text(from + length)}").Dyads.Select(d => (d.First, d.Second)));
    }, iter: Often.Times(300));

    [Fact]
    public void SpellsOf_Nation_HoldOnTheDaysOfItsMemberships() => Alliances.Sample(alliances =>
    {
        var set = AllianceSet.Of(alliances);
        return alliances.All(a => Ids.All(n => Enumerable.Range(-2, Days + 60).All(i =>
        {
            var day = Start.PlusDays(i);
            var spells = set.SpellsOf(a.Id, n);
            var plain = a.Members.Any(m => m.Nation == n && m.Role == MembershipRole.Member && m.Definition == set.DefinitionOf(a.Id) && ((m.During ?? a.Life)?.ToSpan() ?? DateSpan.Always).Contains(day));
            return spells.Count(s => s.Span.Contains(day)) == (plain ? 1 : 0);
        })));
    }, iter: Often.Times(300));

    private static (Certainty State, OwedKinds Owes, int Treaties, int PossibleTreaties, int Bonds) Plain(List<Alliance> alliances, Id<Nation> first, Id<Nation> second, LocalDate day, MembershipDefinition? asked)
    {
        var (owes, sure, possible, gap) = (default(OwedKinds), 0, 0, false);
        var (treaties, possibleTreaties) = (0, 0);
        foreach (var alliance in alliances)
        {
            var definition = asked ?? (alliance.Members.Count == 0 ? MembershipDefinition.InForce : alliance.Members.Min(m => m.Definition));
            var covered = alliance.Coverage?.ToSpan().Contains(day) != false;
            gap |= !covered || (alliance.Members.Count > 0 && alliance.Members.All(m => m.Definition != definition));
            foreach (var (a, b) in from a in Of(alliance, first, definition) from b in Of(alliance, second, definition) select (a, b))
                owes = owes.Or(Owing(alliance, first, second, day, Least(Least(Holds(a.During, alliance, day), Holds(b.During, alliance, day)), covered ? Certainty.Certain : Certainty.No)));
            var both = covered ? Least(Best(alliance, first, definition, day), Best(alliance, second, definition, day)) : Certainty.No;
            sure += both == Certainty.Certain ? 1 : 0;
            possible += both == Certainty.Possible ? 1 : 0;
            treaties += both == Certainty.Certain && alliance.Kind == AllianceKind.TreatyOrganisation ? 1 : 0;
            possibleTreaties += both == Certainty.Possible && alliance.Kind == AllianceKind.TreatyOrganisation ? 1 : 0;
        }

        return (sure > 0 ? Certainty.Certain : gap ? Certainty.Unknown : possible > 0 ? Certainty.Possible : Certainty.No, owes, treaties, possibleTreaties, sure + possible);
    }

    private static OwedKinds Owing(Alliance alliance, Id<Nation> by, Id<Nation> to, LocalDate day, Certainty together)
    {
        var kinds = default(OwedKinds);
        if (together == Certainty.No)
            return kinds;
        if (alliance.Obligations.Count == 0 && alliance.Kind == AllianceKind.TreatyOrganisation)
            return OwedKinds.AllUnknown;
        foreach (var o in alliance.Obligations.Where(o => (o.By is null || o.By == by) && (o.To is null || o.To == to)))
        {
            var kind = KindSet.Of(o.Kind);
            kinds = Least(together, Holds(o.During, alliance, day)) switch
            {
                Certainty.No => kinds,
                _ when o.Unknown => kinds.Or(new(default, default, kind)),
                Certainty.Certain => kinds.Or(new(kind, default, default)),
                _ => kinds.Or(new(default, kind, default)),
            };
        }

        return kinds;
    }

    private static IEnumerable<Membership> Of(Alliance alliance, Id<Nation> nation, MembershipDefinition definition) =>
        alliance.Members.Where(m => m.Nation == nation && m.Role == MembershipRole.Member && m.Definition == definition);

    private static Certainty Best(Alliance alliance, Id<Nation> nation, MembershipDefinition definition, LocalDate day) =>
        Of(alliance, nation, definition).Select(m => Holds(m.During, alliance, day)).DefaultIfEmpty(Certainty.No).Max();

    /// <summary>Possible from the start's earliest to the end's latest day, certain from the start's latest to the end's earliest.</summary>
    private static Certainty Holds(EdtfDate? during, Alliance alliance, LocalDate day)
    {
        if ((during ?? alliance.Life) is not { } span)
            return Certainty.Certain;
        if (!span.ToSpan().Contains(day))
            return Certainty.No;
        var begun = span.StartKind switch
        {
            EdtfEnd.Open => true,
            EdtfEnd.Unknown => alliance.Coverage is { } coverage ? day >= coverage.Earliest : day == span.Latest,
            _ => day >= span.Start.Latest,
        };
        var lasting = span.EndKind switch { EdtfEnd.Open => true, EdtfEnd.Unknown => day == span.Earliest, _ => day <= span.End.Earliest };
        return begun && lasting ? Certainty.Certain : Certainty.Possible;
    }

    private static Certainty Least(Certainty one, Certainty other) => one < other ? one : other;

    private static (Id<Nation>, Id<Nation>, OwedKinds, OwedKinds, string) Essence(Dyad d) =>
        (d.First, d.Second, d.FirstOwes, d.SecondOwes, string.Join(' ', d.Bonds.Select(b => $"{b.Alliance.Id} {b.State}")));

    private static Id<Nation>? IdOf(int n) => n < Ids.Length ? Ids[n] : default(Id<Nation>?);

    private static string Text(int n) => IsoDay.Text(Start.PlusDays(n));
}
