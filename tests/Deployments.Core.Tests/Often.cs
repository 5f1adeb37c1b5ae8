using System.Globalization;

namespace Deployments.Tests;

/// <summary>How often tests of generated data run: as often as they say, or so many times as often in a long run.</summary>
/// <remarks>
/// DEPLOYMENTS_TIMES=150 in the environment makes a run 150 times as long, 0.1 a tenth. A failure prints its seed, which CsCheck_Seed in the environment runs again.
/// </remarks>
internal static class Often
{
    private static readonly decimal Factor = decimal.TryParse(Environment.GetEnvironmentVariable("DEPLOYMENTS_TIMES"), CultureInfo.InvariantCulture, out var factor) && factor > 0 ? factor : 1;

    /// <summary>A number of runs, at least one.</summary>
    /// <param name="ordinary">How many an ordinary run makes.</param>
    public static int Times(int ordinary) => Math.Max(1, checked((int)(ordinary * Factor)));
}
