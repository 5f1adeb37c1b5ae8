using System.Runtime.CompilerServices;
using System.Text;
using Deployments.Tests.Fuzzing;

namespace Deployments.Tests.Hostile;

/// <summary>What the test program does in place of testing where <see cref="BombTests"/> has started it: it brings pieces that are made to blow up to every door for text.</summary>
internal static class BombChild
{
    /// <summary>In the environment: the door.</summary>
    public const string Door = "DEPLOYMENTS_BOMBS_AT";

    /// <summary>How often a sign is repeated: a piece has at least as many bytes.</summary>
    private static readonly int Times = Often.Times(1 << 16);

#pragma warning disable CA2255 // The test program starts itself, and must not begin to test.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void BringBombs()
    {
        if (Environment.GetEnvironmentVariable(Door) is not { Length: > 0 } name)
            return;
        var door = Doors.All[name];
        var (read, refused) = (0, 0);
        foreach (var bomb in Bombs(Encoding.UTF8.GetString(door.Seeds()[0])))
        {
            Console.Error.WriteLine(bomb.Name);
            _ = door.Read(Encoding.UTF8.GetBytes(bomb.Text)) ? read++ : refused++;
        }

        Console.Out.WriteLine($"{read + refused} pieces, all read or refused");
        Environment.Exit(0);
    }

    /// <summary>One sign many times: alone, after a sound piece, in the middle of one and in place of its last figure.</summary>
    private static IEnumerable<(string Name, string Text)> Bombs(string seed)
    {
        var (middle, figure) = (seed.Length / 2, seed.AsSpan().LastIndexOfAnyInRange('0', '9'));
        foreach (var sign in "\"[{(,\n9a -\0é")
        {
            var many = new string(sign, Times);
            var name = $"many times U+{(int)sign:X4}";
            yield return ($"{name} alone", many);
            yield return ($"{name} at the end", seed + many);
            yield return ($"{name} in the middle", seed[..middle] + many + seed[middle..]);
            if (figure >= 0)
                yield return ($"{name} for a figure", seed[..figure] + many + seed[(figure + 1)..]);
        }

        // The last line again and again.
        var line = seed[(seed.TrimEnd('\n').LastIndexOf('\n') + 1)..];
        yield return ("many lines", seed + string.Concat(Enumerable.Repeat(line.TrimEnd('\n') + "\n", Times / line.Length)));
    }
}
