using System.Text;

namespace Deployments.Tests.Json;

/// <summary>Texts in the file format.</summary>
internal static class JsonTexts
{
    /// <summary>A sound file by hand that holds every property of every record.</summary>
    public static string Everything { get; } = Read("everything.json");

    /// <summary>A file on one line with a title and these properties.</summary>
    public static string With(string properties) => "{ \"format\": \"deployments/1\", \"title\": \"x\", " + properties + " }";

    /// <summary>A file with one source that has these properties.</summary>
    public static string WithSource(string properties) => With("\"sources\": [{ " + properties + " }]");

    /// <summary>A file with one report that has these properties; its source and its theatre are there.</summary>
    public static string WithReport(string properties) =>
        With("\"sources\": [{ \"id\": \"s\", \"publisher\": \"p\" }], \"theatres\": [{ \"id\": \"t\", \"name\": \"T\" }],\n"
            + "\"contributions\": [{ \"id\": \"c\", \"contributor\": \"USA\", \"category\": \"troops\", \"theatres\": [\"t\"], \"reports\": [\n{ \"source\": \"s\", " + properties + " }] }]");

    /// <summary>All findings of a text that must be refused, a line each.</summary>
    public static string Findings(string json)
    {
        Assert.False(Dataset.TryParse(json, out var dataset, out var findings));
        Assert.Null(dataset);
        return string.Join("\n", findings);
    }

    private static string Read(string name)
    {
        using var stream = typeof(JsonTexts).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
