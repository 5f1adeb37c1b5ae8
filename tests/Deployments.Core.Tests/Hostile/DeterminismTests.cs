using Deployments.Tests.Formats;

namespace Deployments.Tests.Hostile;

/// <summary>The same data give the same bytes, whoever writes them and wherever.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public async Task EveryFormat_InAnyCultureTimeZoneAndNumberOfThreads_HasTheSameBytes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Culture and time zone of a program are set otherwise there.");
        (string Language, string Culture, string Zone, int Offset, int Processors)[] places =
        [
            ("C.UTF-8", "", "Etc/GMT+12", -720, 1),
            ("tr_TR.UTF-8", "tr-TR", "Asia/Kathmandu", 345, 8),
            ("ar_SA.UTF-8", "ar-SA", "Pacific/Kiritimati", 840, 2),
            ("C.UTF-8", "", "Pacific/Kiritimati", 840, 8),
        ];

        var written = await Task.WhenAll(places.Select(p => Task.Run(() => Written(p.Language, p.Zone, p.Processors))));

        for (var i = 0; i < places.Length; i++)
        {
            Assert.Equal([$"culture {places[i].Culture}", FormattableString.Invariant($"offset {places[i].Offset}"), FormattableString.Invariant($"processors {places[i].Processors}")], written[i].Take(3));
            Assert.Equal(written[0].Skip(3), written[i].Skip(3));
        }

        Assert.Equal((3 * (SavingChild.Ways.Count + 7)) + 1, written[0].Skip(3).Distinct().Count());
    }

    private static string[] Written(string language, string zone, int processors)
    {
        using var folder = new TemporaryFolder();
        return Command.Run(folder.Root, [(WritingChild.Folder, folder.Root), ("LC_ALL", language), ("TZ", zone), ("DOTNET_PROCESSOR_COUNT", FormattableString.Invariant($"{processors:X}"))], ThisProgram.Path, ThisProgram.Arguments)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
