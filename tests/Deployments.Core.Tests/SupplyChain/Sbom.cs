using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Deployments.Tests.SupplyChain;

/// <summary>The list of what a package needs and holds, for programs that look for weak spots and licences: CycloneDX 1.6 as JSON.</summary>
/// <remarks>It says nothing of when or where it was made, so that the same commit always has the same one.</remarks>
internal static class Sbom
{
    public const string FileName = "sbom.cdx.json";

    private static readonly string Version = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    public static string Make(string project)
    {
        var needed = LockedPackage.NeededBy(project);
        var isDoor = NameOf(project) != "Deployments.Core";
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);

            json.WriteStartObject("metadata");
            json.WriteStartObject("component");
            Ours(json, NameOf(project));
            json.WriteEndObject();
            json.WriteEndObject();

            json.WriteStartArray("components");
            if (isDoor)
                Component(json, () => Ours(json, "Deployments.Core"));
            foreach (var package in needed)
                Component(json, () => Others(json, package));
            if (NameOf(project) == "Deployments.Plotting")
                Component(json, () => Fonts(json));
            json.WriteEndArray();

            json.WriteStartArray("dependencies");
            DependsOn(json, UrlOf(NameOf(project)), [.. isDoor ? [UrlOf("Deployments.Core")] : Array.Empty<string>(), .. needed.Where(p => p.IsDirect).Select(p => p.Url)]);
            if (isDoor)
                DependsOn(json, UrlOf("Deployments.Core"), [.. LockedPackage.NeededBy("src/Deployments.Core").Where(p => p.IsDirect).Select(p => p.Url)]);
            foreach (var package in needed)
                DependsOn(json, package.Url, [.. needed.Where(p => package.Needs.Contains(p.Id, StringComparer.OrdinalIgnoreCase)).Select(p => p.Url)]);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string NameOf(string project) => project.Split('/')[^1];

    private static string UrlOf(string ours) => $"pkg:nuget/{ours}@{Version}";

    private static void Component(Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    private static void Ours(Utf8JsonWriter json, string name) => Named(json, "library", name, Version, "MIT", UrlOf(name));

    private static void Others(Utf8JsonWriter json, LockedPackage package)
    {
        var terms = PackageTerms.Of(package);
        Named(json, "library", package.Id, package.Version, terms.Licence, package.Url);
        json.WriteStartArray("externalReferences");
        Component(json, () =>
        {
            json.WriteString("type", "website");
            json.WriteString("url", terms.Home);
        });
        json.WriteEndArray();
        json.WriteStartArray("properties");
        Component(json, () =>
        {
            // Not a hash of the file, which its registry signs: NuGet's own, of what is in it.
            json.WriteString("name", "nuget:contentHash");
            json.WriteString("value", package.ContentHash);
        });
        json.WriteEndArray();
    }

    private static void Fonts(Utf8JsonWriter json) => Named(json, "file", "Liberation Sans", "2.1.5", "OFL-1.1", null);

    private static void Named(Utf8JsonWriter json, string type, string name, string version, string licence, string? url)
    {
        json.WriteString("type", type);
        json.WriteString("bom-ref", url ?? name);
        json.WriteString("name", name);
        json.WriteString("version", version);
        json.WriteStartArray("licenses");
        Component(json, () => json.WriteString("expression", licence));
        json.WriteEndArray();
        if (url is not null)
            json.WriteString("purl", url);
    }

    private static void DependsOn(Utf8JsonWriter json, string of, IReadOnlyList<string> needs)
    {
        json.WriteStartObject();
        json.WriteString("ref", of);
        json.WriteStartArray("dependsOn");
        foreach (var need in needs)
            json.WriteStringValue(need);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
