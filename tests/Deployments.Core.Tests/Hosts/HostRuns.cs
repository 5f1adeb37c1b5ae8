using Deployments.Tests.Packaging;

namespace Deployments.Tests.Hosts;

/// <summary>Each host run once, all at the same time, with the packed packages and nothing else of the repository.</summary>
public sealed class HostRuns : IDisposable
{
    /// <summary>Where csharprepl is installed, if it is; <c>.ci/run</c> installs it.</summary>
    public static string? CSharpReplPath { get; } = Environment.GetEnvironmentVariable("DEPLOYMENTS_CSHARPREPL") is { Length: > 0 } path ? path : null;

    private static readonly string Contributors = Repository.PathOf("samples", "data", "un-contributors-2013");

    private readonly Task<string> app;
    private readonly Task<string> fsi;
    private readonly Task<string> repl;
    private readonly Task<string> notebookApp;
    private readonly Task<string> notebookScript;

    public HostRuns(PackedCore packed)
    {
        var fetched = new Lazy<string>(() => Fetch(packed.Folder("empty-app")));
        app = Start("app", folder => RunApp(folder, "app.cs"));
        fsi = Start("fsi", folder => packed.Run(folder, "dotnet", ["fsi", "--nologo"], File.ReadAllText(Path.Combine(folder, "script.fsx"))));
        repl = CSharpReplPath is null
            ? Task.FromResult("")
            : Start("repl", folder => packed.Run(folder, CSharpReplPath, ["--streamPipedInput"], File.ReadAllText(Path.Combine(folder, "repl.csx"))));
        notebookApp = Start("notebook-app", folder => RunApp(folder, "un-peacekeeping.cs", Contributors));
        notebookScript = Start("notebook-script", folder => packed.Dotnet(folder, "fsi", "un-peacekeeping.fsx", Contributors));

        string RunApp(string folder, params string[] file)
        {
            _ = fetched.Value;
            return packed.Dotnet(folder, ["run", .. file]);
        }

        // Where no single-file app was ever built, what the SDK itself needs for one is not on the machine yet; it comes from the user's own sources.
        string Fetch(string folder)
        {
            File.WriteAllText(Path.Combine(folder, "empty.cs"), "Console.WriteLine();");
            return packed.Dotnet(folder, "restore", "empty.cs");
        }

        // One thread for each, because a thread of the pool would keep a test waiting.
        Task<string> Start(string name, Func<string, string> run)
        {
            var folder = packed.HostFolder(name);
            foreach (var script in Directory.EnumerateFiles(Repository.PathOf("tests", "Deployments.Core.Tests", "Hosts", "Scripts")))
                File.WriteAllText(Path.Combine(folder, Path.GetFileName(script)), File.ReadAllText(script).Replace("VERSION", packed.Version, StringComparison.Ordinal).Replace("FEED", packed.Feed, StringComparison.Ordinal));
            foreach (var form in Directory.EnumerateFiles(Repository.PathOf("samples", "notebooks"), "un-peacekeeping.*s*"))
                File.WriteAllText(Path.Combine(folder, Path.GetFileName(form)), (form.EndsWith(".fsx", StringComparison.Ordinal) ? $"#i \"nuget: {packed.Feed}\"\n" : "") + File.ReadAllText(form).Replace("0.1.0", packed.Version, StringComparison.Ordinal));
            return Task.Factory.StartNew(() => run(folder), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    /// <summary>What a single-file app prints.</summary>
    public async Task<string> AppAsync() => Plain(await app);

    /// <summary>What F# Interactive prints for values that are typed in, prompts left out.</summary>
    public async Task<string> FSharpInteractiveAsync() => Plain(AfterBegin(await fsi).Replace("val it: unit = ()\n\n> ", "", StringComparison.Ordinal).Replace("\n> ", "\n", StringComparison.Ordinal));

    /// <summary>What csharprepl prints for expressions that are typed in.</summary>
    public async Task<string> CSharpReplAsync() => Plain(AfterBegin(await repl));

    /// <summary>What the analysis of the notebook prints as a single-file app.</summary>
    public async Task<string> NotebookAppAsync() => Plain(await notebookApp);

    /// <summary>What the analysis of the notebook prints as an F# script.</summary>
    public async Task<string> NotebookScriptAsync() => Plain(await notebookScript);

    // The folders belong to the packing, which would take them away from under a host that still runs.
    public void Dispose() => Task.WaitAll([.. new[] { app, fsi, repl, notebookApp, notebookScript }.Select(t => t.ContinueWith(r => r.Exception, TaskScheduler.Default))]);

    /// <summary>What comes before says which packages were loaded from where.</summary>
    private static string AfterBegin(string output) => output.Split("begin\n", 2)[^1];

    private static string Plain(string output) => string.Join('\n', output.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd())).Trim('\n');
}
