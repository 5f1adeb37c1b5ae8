using System.Globalization;
using CsCheck;
using static Deployments.Tests.Validation.Drafts;

namespace Deployments.Tests.Validation;

/// <summary>Look-alikes are the pairs that a plain comparison of each with each finds, and as many, however few of them are listed.</summary>
public sealed class AlikePairsTests
{
    private static readonly LocalDate First = new(2016, 1, 1);
    private static readonly string[][] Places = [["iraq"], ["middle-east"], ["kuwait"], ["iraq", "kuwait"], ["kuwait", "iraq"], ["middle-east", "iraq"]];

    private static readonly (PersonnelCategory? Category, Branch? Branch, string? Unit)[] Kinds =
    [
        (PersonnelCategory.Troops, null, null), (PersonnelCategory.Troops, Branch.Army, null), (PersonnelCategory.Military, Branch.Navy, null), (null, null, null), (null, null, "Hamburg"), (null, null, " HAMBURG"), (null, null, "Hessen"),
    ];

    private static readonly Gen<(int Place, int Kind, int Start, int Length, int Link, int To)[]> Forces =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 6], Gen.Int[0, 20], Gen.Int[0, 15], Gen.Int[0, 5], Gen.Int[0, 100]).Array[2, 14];

    [Fact]
    public void Of_AnyForces_IsWhatComparingEachWithEachFinds() => Gen.Select(Forces, Gen.Int[0, 5]).Sample(
        (forces, most) =>
        {
            var draft = new DatasetDraft { Info = Sound().Info };
            draft.Sources.AddRange(Sound().Sources);
            draft.Theatres.AddRange([.. Sound().Theatres, new Theatre { Id = "kuwait", Name = "Kuwait", Parent = "middle-east" }]);
            draft.Contributions.AddRange(forces.Select(Made));
            var index = new DatasetIndex(draft);
            var expected = (from second in Enumerable.Range(0, forces.Length)
                            from first in Enumerable.Range(0, second)
                            where AreAlike(forces, draft.Contributions, first, second, index)
                            select (first, second)).Order().ToList();

            var all = LookAlikes.Of(draft.Contributions, index);
            Assert.Equal(expected, all.Listed);
            Assert.Equal(expected.Count, all.Count);
            var few = LookAlikes.Of(draft.Contributions, index, most);
            Assert.Equal(Math.Min(most, expected.Count), few.Listed.Count);
            Assert.Equal(expected.Count, few.Count);
            Assert.Empty(few.Listed.Except(expected));
            for (var i = 0; i < forces.Length; i++)
            {
                Assert.Equal(expected.Exists(p => p.first == i || p.second == i), few.Has(i));
                Assert.Equal(expected.Except(few.Listed).Any(p => p.Item1 == i || p.Item2 == i), few.HasUnlisted(i));
                Assert.False(all.HasUnlisted(i));
            }
        },
        iter: Often.Times(2_000));

    [Fact]
    public void Check_TwentyThousandInOnePlace_SaysHowManyPairs()
    {
        const int Count = 20_000;
        var draft = Sound();
        draft.Contributions.Clear();
        draft.Contributions.AddRange(Enumerable.Range(0, Count).Select(i => Force(string.Create(CultureInfo.InvariantCulture, $"force-{i:00000}"), Deployed("2016-07-01", 1 + i)) with { Life = i < Count / 2 ? "2016/2017" : "2018/2019" }));
        draft.Contributions[1] = draft.Contributions[1] with { Beside = ["force-00000", "force-19999"] };

        // Two halves that never meet, and one pair less: nobody needs to say anything of the other two, who never meet.
        Assert.Equal(
            "Only 1,000 findings DEP411 are listed; 99,988,999 more were found: Two contributions look like the same force and may be counted twice.",
            Check(draft).Single(f => f.Code == FindingCodes.MoreFindings && f.Message.Contains("DEP411", StringComparison.Ordinal)).Message);
    }

    private static ForceContribution Made((int Place, int Kind, int Start, int Length, int Link, int To) force, int at)
    {
        var (category, branch, unit) = Kinds[force.Kind];
        var start = First.PlusDays(force.Start);
        var made = Force(Name(at), Deployed("2016-01-01", 10) with { Effective = start }) with { Operation = null, Theatres = [.. Places[force.Place].Select(p => (Id<Theatre>)p)], Category = category, Equipment = category is null ? "frigate" : default(EquipmentKind?), Branch = branch, Unit = unit, Life = EdtfDate.Parse($"{IsoDay.Text(start)}/{IsoDay.Text(start.PlusDays(force.Length))}") };
        return at == 0 ? made : force.Link switch
        {
            0 => made with { IncludedIn = [Name(force.To % at)] },
            1 => made with { Continues = Name(force.To % at) },
            2 => made with { Beside = [Name(force.To % at)] },
            _ => made,
        };
    }

    private static bool AreAlike((int Place, int Kind, int Start, int Length, int Link, int To)[] forces, List<ForceContribution> made, int first, int second, DatasetIndex index)
    {
        var (one, other) = (forces[first], forces[second]);
        var meet = one.Start <= other.Start + other.Length && other.Start <= one.Start + one.Length
            && Places[one.Place].Any(a => Places[other.Place].Any(b => index.IsWithin((Id<Theatre>)a, b) || index.IsWithin((Id<Theatre>)b, a)));
        var (kind, against) = (Kinds[one.Kind], Kinds[other.Kind]);
        var alike = (kind.Category is null) == (against.Category is null) && (kind.Branch is null || against.Branch is null || kind.Branch == against.Branch)
            && (kind.Unit is null || against.Unit is null || string.Equals(kind.Unit.Trim(), against.Unit.Trim(), StringComparison.OrdinalIgnoreCase));
        return meet && alike && !made[second].Beside.Contains(made[first].Id) && !Leads(forces, second, first, 0) && !Leads(forces, second, first, 1);
    }

    // Links lead to earlier ones only.
    private static bool Leads((int Place, int Kind, int Start, int Length, int Link, int To)[] forces, int from, int to, int link) =>
        from > 0 && forces[from].Link == link && (forces[from].To % from == to || Leads(forces, forces[from].To % from, to, link));

    private static string Name(int at) => string.Create(CultureInfo.InvariantCulture, $"force-{at}");
}
