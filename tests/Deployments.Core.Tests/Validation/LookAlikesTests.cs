using static Deployments.Tests.Validation.Drafts;

namespace Deployments.Tests.Validation;

public sealed class LookAlikesTests
{
    private static readonly TroopReport July = Deployed("2016-07-01", 4000);

    public static TheoryData<string, bool> Cases => new(Others.Select(o => (o.Name, o.Alike)));

    private static readonly IReadOnlyList<(string Name, bool Alike, ForceContribution Other)> Others =
    [
        ("the same again", true, Force("other", July)),
        ("another contributor", false, Force("other", July) with { Contributor = "FRA" }),
        ("a theatre around it", true, Force("other", July) with { Operation = null, Theatres = ["middle-east"] }),
        ("a theatre elsewhere", false, Force("other", July) with { Operation = null, Theatres = ["kuwait"] }),
        ("a wider category", true, Force("other", July) with { Category = PersonnelCategory.Military }),
        ("a category apart", false, Force("other", July) with { Category = PersonnelCategory.StaffOfficers }),
        ("equipment", false, Force("other", July) with { Category = null, Equipment = "frigate" }),
        ("one branch of it", true, Force("other", July) with { Branch = Branch.Army }),
        ("standby", false, Force("other", July) with { Command = CommandRelation.Standby }),
        ("another stage", false, Force("other", July with { Stage = Stage.Pledged })),
        ("over before it began", false, Force("other", Deployed("2016-05-01", 4000)) with { Life = "2016-05/2016-06" }),
        ("gone before it began", false, Force("other", Deployed("2016-05-01", 4000), Deployed("2016-06-01", 0))),
        ("no report", false, Force("other")),
        ("declared to be beside it", false, Force("other", July) with { Beside = ["usa"] }),
        ("included in it", false, Force("other", July) with { IncludedIn = ["usa"] }),
        ("continuing it", false, Force("other", July) with { Continues = "usa" }),
        ("counted in it", false, Force("other", Missing("2016-07-01", MissingReason.IncludedElsewhere) with { Elsewhere = "usa" })),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_AForceAndAnother_AreAlikeOrNot(string name, bool alike)
    {
        var draft = With(Others.Single(o => o.Name == name).Other);

        Assert.Equal(alike ? [(0, 2)] : [], LookAlikes.Of(draft, new DatasetIndex(draft)));
    }

    [Fact]
    public void Of_TwoBranches_AreTwoForces()
    {
        var draft = With(Force("army", July) with { Branch = Branch.Army, Beside = ["usa"] }, Force("navy", July) with { Branch = Branch.Navy, Beside = ["usa"] });

        Assert.Empty(LookAlikes.Of(draft, new DatasetIndex(draft)));
    }

    [Theory]
    [InlineData("Hamburg", "Hessen", false)]
    [InlineData("Hamburg", "HAMBURG", true)]
    [InlineData("Hamburg", null, true)]
    public void Of_Ships_AreToldApartByName(string name, string? other, bool alike)
    {
        var ship = Force("one", Deployed("2016-07-01", 1)) with { Category = null, Equipment = "frigate", Unit = name };
        var draft = With(ship, ship with { Id = "two", Unit = other });

        Assert.Equal(alike, LookAlikes.Of(draft, new DatasetIndex(draft)).Contains((2, 3)));
    }

    [Fact]
    public void Of_APartOfAPart_IsLinkedToTheWhole()
    {
        var draft = With(Force("part", July) with { IncludedIn = ["usa"] }, Force("part-of-part", July) with { IncludedIn = ["part"] });

        Assert.Empty(LookAlikes.Of(draft, new DatasetIndex(draft)));
    }

    [Fact]
    public void Check_LookAlikes_AreOneWarning()
    {
        var finding = Assert.Single(Check(With(Force("other", July))));

        Assert.Equal(
            "warning DEP411 at $.contributions[2]: The contributions 'usa' and 'other' of 'USA' look like the same force and may be counted twice; expected \"includedIn\", \"continues\" or \"beside\" on one of them.",
            finding.ToString());
    }

    private static DatasetDraft With(params ForceContribution[] others)
    {
        var draft = Sound();
        draft.Theatres.Add(new Theatre { Id = "kuwait", Name = "Kuwait", Parent = "middle-east" });
        draft.Contributions.AddRange(others);
        return draft;
    }
}
