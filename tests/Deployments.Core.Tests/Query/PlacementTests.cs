namespace Deployments.Tests.Query;

/// <summary>Whether a force counts: where it lies, what it counts and whether it is asked for, together.</summary>
public sealed class PlacementTests
{
    private static readonly Placement In = Placement.Inside;
    private static readonly Placement Out = Placement.Outside;
    private static readonly Placement Partly = Placement.LeftOut(LeftOutReason.PartlyInside);
    private static readonly Placement Unstated = Placement.LeftOut(LeftOutReason.TraitNotStated);
    private static readonly Placement Police = Placement.LeftOut(LeftOutReason.OtherCategory);

    [Fact]
    public void And_IsOutsideWhereEitherIs_AndElseTheFirstReason()
    {
        Assert.Equal((In, Partly, Partly, Partly), (In.And(In), In.And(Partly), Partly.And(In), Partly.And(Unstated)));
        Assert.Equal((Out, Out, Out, Out, Out), (Out.And(In), In.And(Out), Out.And(Partly), Partly.And(Out), Out.And(Out)));
    }

    [Fact]
    public void OpensHigh_WhereSomeOfItMayBelongToWhatWasAsked() =>
        Assert.Equal(
            [LeftOutReason.PartlyInside, LeftOutReason.NoTheatreStated, LeftOutReason.TraitNotStated, LeftOutReason.MembershipUnknown, LeftOutReason.ObligationUnknown],
            Enum.GetValues<LeftOutReason>().Where(r => Placement.LeftOut(r).OpensHigh));

    [Fact]
    public void Place_OfWhatIsElsewhere_IsOutsideWhateverItIs() =>
        Assert.Equal((Out, Out, Out), (Scope.Place(Out, In, null), Scope.Place(Out, Police, null), Scope.Place(Out, In, LeftOutReason.AtHome)));

    [Fact]
    public void Place_OfWhatIsThere_IsTheFirstReasonNotToCountIt()
    {
        Assert.Equal((In, Partly, Unstated, Unstated), (Scope.Place(In, In, null), Scope.Place(Partly, In, null), Scope.Place(In, Unstated, null), Scope.Place(Partly, Unstated, null)));
        Assert.Equal(Placement.LeftOut(LeftOutReason.Standby), Scope.Place(Partly, Unstated, LeftOutReason.Standby));
        Assert.Equal(Police, Scope.Place(In, Police, LeftOutReason.Standby));
        // Police partly inside a theatre would be left out for two reasons, of which one says that none of it counts.
        Assert.Equal((Police, Out), (Scope.Place(In, Police, null), Scope.Place(Partly, Police, null)));
    }
}
