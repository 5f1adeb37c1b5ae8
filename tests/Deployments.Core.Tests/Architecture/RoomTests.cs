namespace Deployments.Tests;

public class RoomTests
{
    [Fact]
    public void Core_Files_UseOnlyTheirOwnRoomAndThoseAbove() => Assert.Empty(RoomRules.Violations(CoreFiles()));

    [Fact]
    public void Core_Files_AreAllRead()
    {
        var files = CoreFiles().ToList();
        Assert.Contains(files, f => f.Path == "Errors.cs");
        Assert.Contains(files, f => f.Path.StartsWith("Display/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public Table Make() => null;")]
    [InlineData("var x = new Table(1);")]
    [InlineData("List<Table> tables = [];")]
    [InlineData("var x = Table.Empty;")]
    public void Violations_TypeOfARoomBelow_IsNamed(string use) => Assert.Equal(
        ["Values/Count.cs uses Table, which lives in Query, below Values."],
        RoomRules.Violations([("Values/Count.cs", $"class Count {{ {use} }}"), ("Query/Table.cs", "sealed class Table;")]));

    [Theory]
    [InlineData("// A Table holds it.")]
    [InlineData("var x = \"Table\";")]
    [InlineData("var x = other.Table;")]
    [InlineData("var x = Table(1);")]
    [InlineData("Table<int> another = null;")]
    public void Violations_NameThatIsNotTheType_IsNone(string use) => Assert.Empty(
        RoomRules.Violations([("Values/Count.cs", $"class Count {{ {use}\n }}"), ("Query/Table.cs", "sealed class Table;")]));

    [Fact]
    public void Violations_TypeOfARoomAbove_IsNone() => Assert.Empty(
        RoomRules.Violations([("Query/Table.cs", "class Table { Count count; }"), ("Values/Count.cs", "readonly record struct Count;")]));

    [Fact]
    public void Violations_PartialTypeOfSeveralRooms_LivesInTheTopmost() => Assert.Empty(RoomRules.Violations(
    [
        ("Datasets/Dataset.cs", "partial class Dataset;"), ("Query/Dataset.Queries.cs", "partial class Dataset;"), ("Json/Reader.cs", "class Reader { Dataset made; }"),
    ]));

    private static IEnumerable<(string Path, string Text)> CoreFiles()
    {
        var core = Repository.PathOf("src", "Deployments.Core");
        return Directory.EnumerateFiles(core, "*.cs", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(core, f).Replace('\\', '/'), Full: f))
            .Where(f => !f.Path.StartsWith("obj/", StringComparison.Ordinal) && !f.Path.StartsWith("bin/", StringComparison.Ordinal))
            .Select(f => (f.Path, File.ReadAllText(f.Full)));
    }
}
