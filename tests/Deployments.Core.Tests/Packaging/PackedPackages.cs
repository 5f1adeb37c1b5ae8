namespace Deployments.Tests.Packaging;

/// <summary>The tests that share one packing.</summary>
[CollectionDefinition]
public sealed class PackedPackages : ICollectionFixture<PackedCore>;
