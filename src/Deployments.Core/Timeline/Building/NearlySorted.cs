using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Sorts what is nearly sorted, as reports in order of publication are.</summary>
internal static class NearlySorted
{
    private const int StepsForEach = 8;

    /// <summary>Puts each key in its place among those before it; where that takes too many steps, sorts in the ordinary way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sort<T>(Span<T> keys)
        where T : IComparable<T>
    {
        var steps = StepsForEach * keys.Length;
        for (var i = 1; i < keys.Length; i++)
        {
            var (key, at) = (keys[i], i - 1);
            for (; at >= 0 && keys[at].CompareTo(key) > 0; at--)
                keys[at + 1] = keys[at];
            keys[at + 1] = key;
            steps -= i - at;
            if (steps < 0)
            {
                keys.Sort();
                return;
            }
        }
    }
}
