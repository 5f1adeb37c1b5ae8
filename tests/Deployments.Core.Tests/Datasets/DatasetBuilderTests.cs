namespace Deployments.Tests.Datasets;

public class DatasetBuilderTests
{
    [Fact]
    public void Add_Null_IsACallersMistake()
    {
        var builder = new DatasetBuilder("x");

        Assert.Equal("A Source to add is null. (Parameter 'items')", Assert.Throws<ArgumentException>(() => builder.Add((Source)null!)).Message);
        Assert.Equal("A ForceContribution to add is null. (Parameter 'items')", Assert.Throws<ArgumentException>(() => builder.Add((ForceContribution)null!)).Message);
        Assert.Throws<ArgumentNullException>(() => builder.Add((IEnumerable<Theatre>)null!));
    }

    [Fact]
    public void ListWithANull_IsACallersMistake()
    {
        const string Message = "An element of the list is null; leave it out. (Parameter 'value')";

        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => new Alliance { Id = "a", Name = "A", Members = [null!] }).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => new Incident { Id = "i", Name = "I", Date = "2016", Figures = [null!] }).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => new TroopReport { Source = "s", Effective = "2016", Stage = Stage.Deployed, Level = 1, Caveats = [null!] }).Message);
    }
}
