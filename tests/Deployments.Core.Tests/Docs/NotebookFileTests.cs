using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Deployments.Tests.Docs;

/// <summary>The notebook's cells run in order, and show what the file has kept of them.</summary>
/// <remarks>With DEPLOYMENTS_WRITE_DOCS=1 in the environment the file is written anew with what its cells show now.</remarks>
public class NotebookFileTests
{
    private static readonly string Path = Repository.PathOf("samples", "notebooks", "un-peacekeeping.ipynb");
    private static readonly JsonSerializerOptions Style = new() { WriteIndented = true, IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    [Fact]
    public async Task Cells_ShowWhatTheNotebookHasKept()
    {
        var kept = await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken);
        var notebook = JsonNode.Parse(kept)!;
        var script = new DocScript();
        var run = 0;
        foreach (var cell in notebook["cells"]!.AsArray().Where(c => (string)c!["cell_type"]! == "code"))
        {
            var value = await script.Run(string.Concat(cell!["source"]!.AsArray().Select(l => (string)l!)), $"Cell {cell["id"]}");
            cell["execution_count"] = ++run;
            cell["outputs"] = value is null ? [] : new JsonArray(Output(value, run));
        }

        var now = notebook.ToJsonString(Style) + "\n";
        if (GeneratedText.IsWritten)
            await File.WriteAllTextAsync(Path, now, TestContext.Current.CancellationToken);
        else
            Assert.Equal(kept.ReplaceLineEndings("\n"), now);
    }

    /// <summary>A value as a notebook keeps it: the text of text, the HTML and the text of what shows itself.</summary>
    private static JsonObject Output(object value, int run) => new()
    {
        ["data"] = value is IShown shown
            ? new JsonObject { ["text/html"] = Lines(shown.ToHtml()), ["text/plain"] = Lines($"{value}") }
            : new JsonObject { ["text/plain"] = Lines($"{value}") },
        ["execution_count"] = run,
        ["metadata"] = new JsonObject(),
        ["output_type"] = "execute_result",
    };

    private static JsonArray Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return [.. lines.Select((line, i) => (JsonNode)(i < lines.Length - 1 ? line + "\n" : line)).Where(l => ((string)l!).Length > 0)];
    }
}
