using System.Text;

namespace Deployments.Tests.Json;

/// <summary>Texts in the file format.</summary>
internal static class JsonTexts
{
    /// <summary>A sound file by hand that holds every property of every record.</summary>
    public static string Everything { get; } = Read("everything.json");

    private static string Read(string name)
    {
        using var stream = typeof(JsonTexts).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
