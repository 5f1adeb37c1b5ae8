namespace Deployments.Tests.Reference;

/// <summary>The look-ups over a dataset, which sees its own nations first.</summary>
public sealed class NationRegisterTests
{
    private static Dataset With(params Nation[] nations) => new DatasetBuilder("x").Add(nations).Build();

    [Fact]
    public void Register_WithoutOwnNations_IsTheBuiltInOne() => Assert.Same(NationRegister.BuiltIn, With().Register);

    [Fact]
    public void Register_AddedNation_IsFoundByNameAndCode()
    {
        var register = With(new Nation { Id = "SOL-1", Name = "Somaliland Republic", Codes = new NationCodes { Cow = ["521"] } }).Register;

        Assert.Equal("SOL-1", register.Find("somaliland republic").Found?.Id.Value);
        Assert.Equal("SOL-1", register.FromCow(521).Found?.Id.Value);
        Assert.Equal("FRA", register.Find("France").Found?.Id.Value);
        Assert.False(Nations.FromCow(521).IsFound);
    }

    [Fact]
    public void Register_CorrectedNation_ReplacesTheBuiltInOne()
    {
        var data = With(new Nation { Id = "TWN", Name = "Republic of China", Life = "1912-01-01/..", Codes = new NationCodes { Cow = ["713@1949-12-08/.."] } });

        Assert.Equal("Republic of China", data.FindNation("TWN").Found?.Name);
        Assert.Equal("TWN", data.FindNation("Republic of China", 1930).Found?.Id.Value);
        Assert.False(data.FindNation("Formosa (Taiwan)").IsFound);
        Assert.Equal("TWN", Nations.Find("Formosa (Taiwan)").Found?.Id.Value);
        Assert.Equal(Nations.All.Count, data.Register.All.Count);
        Assert.Equal("Republic of China", data.Register.InSystem(StateSystem.Cow, 1960).Single(n => n.Id == "TWN").Name);
    }

    [Fact]
    public void Register_OwnNationWithANameThatABuiltInOneBears_GivesCandidates() =>
        Assert.Equal(["FRA", "XF"], With(new Nation { Id = "XF", Name = "France" }).FindNation("France").Candidates.Select(n => n.Id.Value).Where(id => id is "FRA" or "XF"));

    [Fact]
    public void KnownRecords_OwnId_DoesNotTouchTheBuiltInOnes()
    {
        var own = new Nation { Id = "XA", Name = "A" };
        var known = new KnownRecords<Nation>(new() { ["XA"] = own }, () => throw new InvalidOperationException("The built-in records were read."));

        Assert.Same(own, known["XA"]);
        Assert.True(known.ContainsKey("XA"));
        Assert.Throws<InvalidOperationException>(() => known.ContainsKey("FRA"));
    }

    [Fact]
    public void KnownRecords_BuiltInBehindOwn_AreOneSet()
    {
        var known = new KnownRecords<Nation>(new() { ["XA"] = new Nation { Id = "XA", Name = "A" }, ["FRA"] = new Nation { Id = "FRA", Name = "Gaul" } }, () => BuiltInReference.NationsById);

        Assert.Equal("Gaul", known["FRA"].Name);
        Assert.Equal(Nations.All.Count + 1, known.Count);
        Assert.Equal(known.Count, known.Keys.Distinct().Count());
        Assert.Equal("There is no record 'XB'.", Assert.Throws<KeyNotFoundException>(() => known["XB"]).Message);
    }
}
