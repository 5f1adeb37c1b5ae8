namespace Deployments.Tests.Timelines;

public sealed class ContributionOrderTests
{
    [Fact]
    public void Order_IsByOperationThenContributorThenPlace()
    {
        var order = new ContributionOrder([Force("b", "USA"), Force("b", "DEU"), Force(null, "USA"), Force("a", "USA"), Force("b", "DEU"), Force("a", "FRA")]);

        Assert.Equal([2, 5, 3, 1, 4, 0], Enumerable.Range(0, order.Count).Select(order.PlaceOf));
        Assert.Equal(Enumerable.Range(0, 6), Enumerable.Range(0, 6).Select(place => order.PlaceOf(order.SlotOf(place))));
    }

    [Fact]
    public void Order_IsOrdinal_NotThatOfALanguage() => Assert.Equal([1, 0], Enumerable.Range(0, 2).Select(new ContributionOrder([Force("a", "USA"), Force("Z", "USA")]).PlaceOf));

    [Fact]
    public void Order_OfNoOperation_IsBeforeAllOthers() => Assert.Equal([1, 0], Enumerable.Range(0, 2).Select(new ContributionOrder([Force("A", "USA"), Force(null, "USA")]).PlaceOf));

    [Fact]
    public void SteadyProgress_OutOfOrder_OnlyRises()
    {
        List<double> seen = [];
        var progress = new SteadyProgress(new Recorder(seen));
        foreach (var value in (double[])[0, 0.2, 0.1, 0.2, 0.5, 1, 0.9])
            progress.Report(value);

        Assert.Equal([0, 0.2, 0.5, 1], seen);
    }

    private static ForceContribution Force(string? operation, string contributor) =>
        new() { Id = "f", Contributor = contributor, Operation = operation is null ? default(Id<Operation>?) : operation, Theatres = ["iraq"], Category = PersonnelCategory.Troops };

    private sealed class Recorder(List<double> seen) : IProgress<double>
    {
        public void Report(double value) => seen.Add(value);
    }
}
