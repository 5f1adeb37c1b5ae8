namespace Deployments.Tests.Hostile;

/// <summary>Trees and chains of ten thousand: no stack overflows, nothing is forgotten, and circles of that length are found.</summary>
public sealed class DeepTreeTests
{
    private const int Depth = 10_000;

    [Fact]
    public void In_TheatreTenThousandDeep_CountsAllInside()
    {
        // One nation is in one theatre of ten, so that nobody looks like being counted twice.
        var data = Huge.Builder().Add(Theatres(Depth))
            .Add(Nations(Depth / 10)).Add(Enumerable.Range(0, Depth / 10).Select(i => Huge.Force(Huge.Name("force", i), Huge.Name("X", i), Huge.Name("theatre", i * 10), Huge.Report(Huge.Day, 1 + i))))
            .Build();
        var troops = data.Troops(Stage.Deployed);

        Assert.Empty(data.Findings);
        Assert.Equal(500_500, Huge.Sum(troops.In(Huge.Name("theatre", 0)).On("2020-06-01")));
        // What is in a theatre around may be in here too: the bound is open.
        Assert.Equal(TroopCount.AtLeast(1_000), troops.In(Huge.Name("theatre", Depth - 10)).On("2020-06-01").Total("2020-06-01").Count);
        Assert.Equal(TroopCount.AtLeast(1_999), troops.In(Huge.Name("theatre", Depth - 20)).On("2020-06-01").Total("2020-06-01").Count);
        Assert.Equal(500_500, Huge.Sum(troops.HostedBy("IRQ").On("2020-06-01")));
        Assert.Equal(Depth / 10, troops.By(Facet.Theatre).On("2020-06-01").Rows.Count);
        Assert.Equal(data.ToJson(), Dataset.Parse(data.ToJson()).ToJson());
    }

    [Fact]
    public void Under_OperationTenThousandDeep_CountsAllInside()
    {
        var data = Huge.Builder().Add(Huge.Place).Add(Operations(Depth, (o, before) => o with { Parent = before }))
            .Add(Nations(Depth / 10)).Add(Enumerable.Range(0, Depth / 10).Select(i => Huge.Force(Huge.Name("force", i), Huge.Name("X", i), "place", Huge.Report(Huge.Day, 1 + i)) with { Operation = Huge.Name("operation", i * 10) }))
            .Build();
        var troops = data.Troops(Stage.Deployed);

        Assert.Empty(data.Findings);
        Assert.Equal(500_500, Huge.Sum(troops.Under(Huge.Name("operation", 0)).On("2020-06-01")));
        Assert.Equal(1_999, Huge.Sum(troops.Under(Huge.Name("operation", Depth - 20)).On("2020-06-01")));
        Assert.Equal(data.ToJson(), Dataset.Parse(data.ToJson()).ToJson());
    }

    [Fact]
    public void Build_LineOfTenThousandPredecessors_IsSound() =>
        Assert.Equal(Depth, Huge.Builder().Add(Operations(Depth, (o, before) => o with { Predecessor = before })).Build().Operations.Count);

    [Fact]
    public void Build_CircleOfTenThousand_IsOneFinding()
    {
        var theatres = Theatres(Depth);
        theatres[0] = theatres[0] with { Parent = theatres[^1].Id };
        Assert.False(Huge.Builder().Add(theatres).TryBuild(out _, out var findings));
        Assert.Equal(
            "error DEP209 at $.theatres[0].parent: These theatres lie in one another in a circle: theatre-000000 > theatre-009999 > theatre-009998 > theatre-009997 > theatre-009996 > theatre-009995 > theatre-009994 > theatre-009993 > … > theatre-000000; expected an end somewhere.",
            Assert.Single(findings).ToString());
    }

    [Fact]
    public void Build_ManySmallCircles_FindsEach()
    {
        var theatres = Theatres(Depth);
        for (var i = 0; i < Depth; i++)
            theatres[i] = theatres[i] with { Parent = theatres[i ^ 1].Id };
        Assert.False(Huge.Builder().Add(theatres).TryBuild(out _, out var findings));
        Assert.Equal(Depth / 2, findings.Count);
        Assert.Equal($"$.theatres[{Depth - 2}].parent", findings[^1].Path);
    }

    [Fact]
    public void On_LineOfFiveThousandChanges_RestsOnEachOnce()
    {
        const int Length = 5_000;
        var reports = Enumerable.Range(0, Length).Select(i => i == 0
            ? Huge.Report(new LocalDate(1990, 1, 1), 5)
            : new TroopReport { Source = "list", Effective = new LocalDate(1990, 1, 1).PlusDays(i), Stage = Stage.Deployed, Change = TroopChange.Increase(1) });
        var data = Huge.Builder("1990-01-01/2029-12-31").Add(Huge.Place).Add(Huge.Force("force", "USA", "place", [.. reports])).Build();
        var table = data.Troops(Stage.Deployed).By(Facet.Nation).On("1999-12-31", "2029-12-31");

        Assert.Equal(5 + 3_651, table.Total("1999-12-31").Low);
        Assert.Equal(5 + Length - 1, table.Total("2029-12-31").Low);
        Assert.Equal(Length, Assert.Single(table["USA", "2029-12-31"].Explain().Counted).Reports.Count);
        Assert.Contains("5,004", table.ToString(), StringComparison.Ordinal);
    }

    private static List<Theatre> Theatres(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Theatre { Id = Huge.Name("theatre", i), Name = Huge.Name("Theatre", i), Parent = i == 0 ? default(Id<Theatre>?) : Huge.Name("theatre", i - 1), Hosts = i == 0 ? ["IRQ"] : [] })];

    private static IEnumerable<Operation> Operations(int count, Func<Operation, Id<Operation>, Operation> link) => Enumerable.Range(0, count).Select(i =>
    {
        var operation = new Operation { Id = Huge.Name("operation", i), Name = Huge.Name("Operation", i), Life = "2010-01-01/2029-12-31" };
        return i == 0 ? operation : link(operation, Huge.Name("operation", i - 1));
    });

    private static IEnumerable<Nation> Nations(int count) => Enumerable.Range(0, count).Select(i => new Nation { Id = Huge.Name("X", i), Name = Huge.Name("Land", i) });
}
