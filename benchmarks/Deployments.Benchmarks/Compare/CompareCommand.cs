namespace Deployments.Benchmarks;

/// <summary><c>compare [reports …] [--json] [--without linq,dictionary,…]</c></summary>
internal static class CompareCommand
{
    private const int DefaultReports = 1_000_000;

    public static void Run(IEnumerable<string> arguments)
    {
        var options = CompareOptions.Read(arguments, DefaultReports);
        if (!options.Json)
            Console.WriteLine(MarkdownReport.Head());
        foreach (var size in options.Sizes)
        {
            var result = new Comparison(size, options).Run();
            if (!options.Json)
                Console.WriteLine(MarkdownReport.Of(result));
            else
                Console.WriteLine(string.Join('\n', JsonReport.Of(result)));
        }
    }
}
