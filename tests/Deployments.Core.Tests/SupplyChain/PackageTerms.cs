using System.Xml.Linq;
using Deployments.Tests.Packaging;

namespace Deployments.Tests.SupplyChain;

/// <summary>What a restored package says of its licence and of where it comes from.</summary>
/// <param name="Licence">An SPDX expression.</param>
/// <param name="KnownBy">Where that stands: declared, in a file of the package, or at an address that the package names.</param>
/// <param name="Home">The address of its repository or project.</param>
internal sealed record PackageTerms(string Licence, string KnownBy, string Home)
{
    // What may be used in a library under the MIT licence without binding whoever uses that library to more than notices.
    private static readonly string[] Permissive = ["Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT"];

    // Packages from before licence expressions name an address. What stands there was looked up.
    private static readonly Dictionary<string, string> ByAddress = new(StringComparer.Ordinal)
    {
        ["https://github.com/MiloszKrajewski/K4os.Compression.LZ4/blob/master/LICENSE?raw=true"] = "MIT",
        ["https://raw.githubusercontent.com/aspnet/AspNetCore/2.0.0/LICENSE.txt"] = "Apache-2.0",
    };

    /// <summary>Whether one of the licences to choose from is a permissive one.</summary>
    public bool AreCompatible => Licence.Split(" OR ").Any(l => Permissive.Contains(l, StringComparer.Ordinal));

    public static PackageTerms Of(LockedPackage package)
    {
        var folder = Path.Combine(PackedCore.GlobalPackages, package.Id.ToLowerInvariant(), package.Version.ToLowerInvariant());
        var nuspec = Path.Combine(folder, $"{package.Id.ToLowerInvariant()}.nuspec");
        Assert.True(File.Exists(nuspec), $"{package.Id} {package.Version} of {package.Project} is not in the package folder; run dotnet restore in the repository's root first.");
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        XElement? Named(string name) => metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name);

        var (licence, known) = Named("license") switch
        {
            { } declared when declared.Attribute("type")?.Value == "expression" => (declared.Value, "declared"),
            { } named when named.Attribute("type")?.Value == "file" => (OfText(File.ReadAllText(Path.Combine(folder, named.Value))), $"its file {named.Value}"),
            _ => (ByAddress.GetValueOrDefault(Named("licenseUrl")?.Value ?? "", "unknown"), "the address it names"),
        };
        return new PackageTerms(licence, known, Named("repository")?.Attribute("url")?.Value ?? Named("projectUrl")?.Value ?? "");
    }

    private static string OfText(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var words
        && words.Contains("Permission is hereby granted, free of charge, to any person obtaining a copy of this software", StringComparison.Ordinal)
        && words.Contains("The above copyright notice and this permission notice shall be included", StringComparison.Ordinal)
            ? "MIT"
            : "unknown";
}
