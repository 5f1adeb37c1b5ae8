using static Deployments.PersonnelCategory;

namespace Deployments.Tests.Values;

/// <summary>The United Nations' tree: personnel is uniformed and civilian, uniformed is military and police.</summary>
public sealed class PersonnelCategoriesTests
{
    [Theory]
    [InlineData(Uniformed, Personnel)]
    [InlineData(Civilians, Personnel)]
    [InlineData(Military, Uniformed)]
    [InlineData(Police, Uniformed)]
    [InlineData(Troops, Military)]
    [InlineData(StaffOfficers, Military)]
    [InlineData(ExpertsOnMission, Military)]
    [InlineData(FormedPolice, Police)]
    [InlineData(IndividualPolice, Police)]
    public void Parent_IsTheGroupAbove(PersonnelCategory category, PersonnelCategory parent) => Assert.Equal(parent, category.Parent());

    [Fact]
    public void Parent_OfEverybody_IsNone() => Assert.Null(Personnel.Parent());

    [Theory]
    [InlineData(FormedPolice, Uniformed, true)]
    [InlineData(Troops, Troops, true)]
    [InlineData(Troops, Personnel, true)]
    [InlineData(Uniformed, FormedPolice, false)]
    [InlineData(Troops, Police, false)]
    [InlineData(Civilians, Uniformed, false)]
    public void IsWithin_FollowsTheTreeUpwards(PersonnelCategory category, PersonnelCategory other, bool isWithin) => Assert.Equal(isWithin, category.IsWithin(other));

    [Theory]
    [InlineData(Troops, Military, true)]
    [InlineData(Military, Troops, true)]
    [InlineData(Troops, Police, false)]
    [InlineData(Police, Civilians, false)]
    public void Overlaps_IsTheSameEitherWay(PersonnelCategory category, PersonnelCategory other, bool overlaps)
    {
        Assert.Equal(overlaps, category.Overlaps(other));
        Assert.Equal(overlaps, other.Overlaps(category));
    }

    [Fact]
    public void Leaves_AreThePartsWithoutParts()
    {
        Assert.Equal([Troops, StaffOfficers, ExpertsOnMission], Military.Leaves());
        Assert.Equal([Troops, StaffOfficers, ExpertsOnMission, FormedPolice, IndividualPolice, Civilians], Personnel.Leaves());
        Assert.Equal([Civilians], Civilians.Leaves());
    }
}
