using System.Runtime.CompilerServices;

namespace Deployments.Tests.Hostile;

/// <summary>What the test program does in place of testing where <see cref="SavingTests"/> has started it: it saves one dataset and another over each other until it is killed.</summary>
internal static class SavingChild
{
    /// <summary>In the environment: the folder to save in.</summary>
    public const string Folder = "DEPLOYMENTS_SAVE_UNTIL_KILLED";

    /// <summary>Each way of saving, by the name of its file.</summary>
    public static IReadOnlyDictionary<string, Action<Dataset, string>> Ways { get; } = new Dictionary<string, Action<Dataset, string>>
    {
        ["data.json"] = (data, path) => data.Save(path),
        ["data.ndjson"] = (data, path) => data.WriteNdjson(path),
        ["data.csv"] = (data, path) => data.WriteCsv(path),
        ["data.parquet"] = (data, path) => data.WriteParquet(path),
        ["data.arrow"] = (data, path) => data.WriteArrow(path),
        ["data.zip"] = (data, path) => data.WriteDataPackage(path),
    };

    /// <summary>One of the two datasets: they differ in every report, and in size.</summary>
    public static Dataset Data(bool second) => Huge.Builder().Add(Huge.Place)
        .Add(Huge.Force("force", "USA", "place", [.. Enumerable.Range(0, second ? 1_500 : 1_000).Select(i => Huge.Report(Huge.Day.PlusDays(i), second ? 7 + i : i))])).Build();

#pragma warning disable CA2255 // The test program starts itself, and must not begin to test.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void SaveUntilKilled()
    {
        if (Environment.GetEnvironmentVariable(Folder) is not { Length: > 0 } folder)
            return;
        Dataset[] both = [Data(second: false), Data(second: true)];
        for (var i = 1; ; i++)
        {
            foreach (var (name, save) in Ways)
                save(both[i % 2], Path.Combine(folder, name));
            if (i == 1)
                Console.Out.WriteLine("saving");
        }
    }
}
