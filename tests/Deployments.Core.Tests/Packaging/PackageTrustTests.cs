using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Deployments.Tests.SupplyChain;

namespace Deployments.Tests.Packaging;

/// <summary>What whoever installs a package relies on: its dependencies, its symbols, its bytes.</summary>
[Collection<PackedPackages>]
[Trait("Speed", "Slow")]
public class PackageTrustTests(PackedCore packed)
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string> Packages => [.. LockedPackage.Released.Select(p => p.Split('/')[1])];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Dependencies_AreTheLockedOnes_AndTheCoreOfTheSameReleaseOnly(string name)
    {
        var asked = Nuspec(name).Descendants().Where(e => e.Name.LocalName == "dependency").ToDictionary(e => e.Attribute("id")!.Value, e => e.Attribute("version")!.Value, StringComparer.Ordinal);
        var locked = LockedPackage.NeededBy($"src/{name}").ToDictionary(p => p.Id, p => p.Version, StringComparer.Ordinal);

        Assert.Equal(name == "Deployments.Core" ? null : $"[{packed.Version}]", asked.GetValueOrDefault("Deployments.Core"));
        asked.Remove("Deployments.Core");
        Assert.Equal(asked.Values, asked.Keys.Select(id => locked.GetValueOrDefault(id, "not locked")));
        Assert.Empty(LockedPackage.NeededBy($"src/{name}").Where(p => p.IsDirect).Select(p => p.Id).Except(asked.Keys));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Nuspec_NamesTheCommit_AndNothingOfWhereItWasBuilt(string name)
    {
        Assert.SkipUnless(Path.Exists(Repository.PathOf(".git")), "The commit is known only in a checkout.");
        var repository = Nuspec(name).Descendants().Single(e => e.Name.LocalName == "repository");

        Assert.Equal(["commit", "type"], repository.Attributes().Select(a => a.Name.LocalName).Order(StringComparer.Ordinal));
        Assert.Equal(40, repository.Attribute("commit")!.Value.Length);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Sbom_IsInThePackage(string name)
    {
        using var package = packed.Open(name);
        using var reader = new StreamReader(package.GetEntry(Sbom.FileName)!.Open());

        Assert.Equal(File.ReadAllText(Repository.PathOf("src", name, Sbom.FileName)), reader.ReadToEnd());
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Symbols_BelongToTheLibrary_AndHoldEverySource(string name)
    {
        using var package = packed.Open(name);
        using var library = new PEReader(new MemoryStream(Bytes(package.GetEntry($"lib/net10.0/{name}.dll")!)));
        using var symbols = ZipFile.OpenRead(packed.PathOf(name, "snupkg"));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Bytes(symbols.GetEntry($"lib/net10.0/{name}.pdb")!)));
        var pdb = provider.GetMetadataReader();

        var wanted = library.ReadCodeViewDebugDirectoryData(library.ReadDebugDirectory().Single(d => d.Type == DebugDirectoryEntryType.CodeView)).Guid;
        Assert.Equal(wanted, new BlobContentId(pdb.DebugMetadataHeader!.Id).Guid);
        Assert.NotEmpty(pdb.Documents);
        Assert.Empty(
            from document in pdb.Documents
            where !pdb.GetCustomDebugInformation(document).Any(i => pdb.GetGuid(pdb.GetCustomDebugInformation(i).Kind) == EmbeddedSource)
            select pdb.GetString(pdb.GetDocument(document).Name));
    }

    [Fact]
    public void Pack_Again_ElsewhereInAnotherTimeZoneAndLanguage_IsTheSameByteForByte()
    {
        Assert.SkipUnless(packed.SdkPacksAlike, "This SDK writes random names and the time of day into packages; 10.0.401 does not.");
        var again = packed.Folder("again");
        packed.Pack("Deployments.Core", again, ("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"));

        foreach (var kind in new[] { "nupkg", "snupkg" })
            Assert.Equal(File.ReadAllBytes(packed.PathOf("Deployments.Core", kind)), File.ReadAllBytes(Path.Combine(again, Path.GetFileName(packed.PathOf("Deployments.Core", kind)))));
    }

    private XDocument Nuspec(string name)
    {
        using var package = packed.Open(name);
        using var nuspec = package.GetEntry($"{name}.nuspec")!.Open();
        return XDocument.Load(nuspec);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
