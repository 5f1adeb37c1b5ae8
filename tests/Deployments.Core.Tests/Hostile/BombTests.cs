using Deployments.Tests.Fuzzing;

namespace Deployments.Tests.Hostile;

/// <summary>Memory is bounded by what comes in, whatever it is: every door for text, with pieces of 65,536 bytes and more, in a long run of as many times that, and 320 MB to read them in.</summary>
public sealed class BombTests
{
    private static readonly string[] NotText = ["package", "parquet", "arrow"];

    public static TheoryData<string> Names => [.. Doors.All.Keys.Except(NotText)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bombs_AreReadOrRefused_InBoundedMemory(string door)
    {
        var output = Command.Run(
            AppContext.BaseDirectory, [(BombChild.Door, door), ("DOTNET_GCHeapHardLimit", "14000000")], ThisProgram.Path, ThisProgram.Arguments);

        Assert.EndsWith("pieces, all read or refused", output.Trim(), StringComparison.Ordinal);
    }
}
