namespace Deployments;

/// <summary>How much a zip file may unpack to, over all its files: 200 times its own size, and 64 MiB at least.</summary>
/// <param name="packed">The size of the zip file.</param>
internal sealed class UnpackLimit(long packed)
{
    private const long MostTimes = 200;
    private const long AlwaysAllowed = 64L << 20;
    private long unpacked;

    public long Most { get; } = Math.Max(AlwaysAllowed, packed > long.MaxValue / MostTimes ? long.MaxValue : packed * MostTimes);

    public void Count(int bytes)
    {
        unpacked += bytes;
        if (unpacked > Most)
            throw new UnpackLimitException(FormattableString.Invariant($"The package unpacks to more than {Most:#,0} bytes, {MostTimes} times its own {packed:#,0}; nothing of it is read. Unpack it and read the folder, if that is meant."));
    }
}
