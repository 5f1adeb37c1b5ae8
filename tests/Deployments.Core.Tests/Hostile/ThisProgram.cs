namespace Deployments.Tests.Hostile;

/// <summary>The test program, to be started once more.</summary>
internal static class ThisProgram
{
    /// <summary>What to start.</summary>
    public static string Path { get; } = Environment.ProcessPath!;

    /// <summary>What to start it with: the assembly where the program is <c>dotnet</c>.</summary>
    public static string[] Arguments { get; } = System.IO.Path.GetFileNameWithoutExtension(Path) == "dotnet" ? [typeof(ThisProgram).Assembly.Location] : [];
}
