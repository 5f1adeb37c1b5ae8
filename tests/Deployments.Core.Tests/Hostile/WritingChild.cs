using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Deployments.Tests.Formats.Mappings;

namespace Deployments.Tests.Hostile;

/// <summary>What the test program does in place of testing where <see cref="DeterminismTests"/> has started it: it says where it is and what each thing that it writes comes to.</summary>
internal static class WritingChild
{
    /// <summary>In the environment: the folder to write in.</summary>
    public const string Folder = "DEPLOYMENTS_WRITE_EVERYTHING";

    private static readonly DateTime NewYear = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

#pragma warning disable CA2255 // The test program starts itself, and must not begin to test.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void WriteEverything()
    {
        if (Environment.GetEnvironmentVariable(Folder) is not { Length: > 0 } folder)
            return;

        // What is written below must not depend on it; what stands here is meant to.
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"culture {CultureInfo.CurrentCulture.Name}"));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"offset {TimeZoneInfo.Local.GetUtcOffset(NewYear).TotalMinutes}"));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"processors {Environment.ProcessorCount}"));
        Dataset[] all = [Dataset.Load(Repository.PathOf("samples", "data", "coalition-2016-07.json")), Dataset.Load(Repository.PathOf("samples", "data", "kfor.json")), LongTable(faulty: false).Dataset];
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var (name, save) in SavingChild.Ways)
            {
                save(all[i], Path.Combine(folder, name));
                Say(i, name, File.ReadAllBytes(Path.Combine(folder, name)));
            }

            foreach (var (name, text) in Texts(all[i]))
                Say(i, name, Encoding.UTF8.GetBytes(text));
        }

        Say(all.Length, "findings", Encoding.UTF8.GetBytes(Findings()));
        Environment.Exit(0);
    }

    private static IEnumerable<(string Name, string Text)> Texts(Dataset data)
    {
        var table = data.Troops(Stage.Deployed).By(Facet.Nation).AtMonthEnds("2016-01", "2016-12");
        yield return ("table", table.ToString());
        yield return ("HTML", table.ToHtml());
        yield return ("explanation", table.Total("2016-01").Explain().ToString());
        yield return ("SVG", table.ChartStacked().ToSvg());
        yield return ("citations", table.Cite().ToString());
        yield return ("BibTeX", table.Cite().ToBibTeX());
        yield return ("dataset", data.ToString() + data.ToHtml());
    }

    // Negative and large numbers, signs that cultures write otherwise, and too many findings of a kind to list.
    private static string Findings() => string.Join('\n', Assert.Throws<DatasetException>(() => LongTable(faulty: true)).Findings);

    // Long enough to be read on several threads.
    private static TableReading LongTable(bool faulty)
    {
        var text = new StringBuilder("country,mission,date,troops\n");
        string[] nations = ["FRA", "IRL", "GHA", "TUR", "ITA"];
        for (var i = 0; i < 30_000; i++)
        {
            var figure = !faulty || i % 7 > 1 ? FormattableString.Invariant($"{i * 7919L % 5000}") : FormattableString.Invariant($"-{i}.5");
            text.Append(CultureInfo.InvariantCulture, $"{(faulty && i % 11 == 0 ? "IıİI" : nations[i % 5])},I-op-{i % 11},{IsoDay.Text(new LocalDate(2012, 1, 1).PlusDays(i / 20))},{figure}\n");
        }

        return Mapped.Long.ReadText(text.ToString());
    }

    private static void Say(int dataset, string name, byte[] bytes) =>
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dataset} {name}: {bytes.Length} {Convert.ToHexString(SHA256.HashData(bytes))}"));
}
