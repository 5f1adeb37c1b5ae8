namespace Deployments.Tests.Fuzzing;

/// <summary>A way in for text or files from outside: a function of bytes that reads them or refuses them with findings, and small sound pieces to begin with.</summary>
/// <param name="Read">Says whether a piece was read; what is neither read nor refused with findings is an exception.</param>
/// <param name="Seeds">Makes the first pieces.</param>
public sealed record Door(Func<byte[], bool> Read, Func<IReadOnlyList<byte[]>> Seeds);
