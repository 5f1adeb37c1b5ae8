namespace Deployments.Mutations;

/// <summary>The only test of the run in which Stryker changes the library: it keeps the changed library.</summary>
public sealed class Changed
{
    /// <summary>Stryker first runs it with the library as it is, then with the changed one, which therefore is the one kept.</summary>
    [Fact]
    public void Library_LoadedByATest_IsKept()
    {
        var kept = Environment.GetEnvironmentVariable("CHANGED") ?? throw new InvalidOperationException("CHANGED names no file to keep the changed library in.");
        File.Copy(typeof(Dataset).Assembly.Location, kept, overwrite: true);
        Assert.True(File.Exists(kept));
    }
}
