using System.Diagnostics;
using System.Text;

namespace Deployments.Tests;

/// <summary>A program of the machine, run to its end.</summary>
internal static class Command
{
    /// <summary>What the program wrote to its standard output; the test fails with all it wrote where it exits with anything but 0.</summary>
    public static string Run(string folder, IEnumerable<(string Name, string? Value)> environment, string program, params string[] arguments) =>
        Run(folder, environment, program, arguments, null);

    /// <summary>As the other, with a text for the program's standard input.</summary>
    public static string Run(string folder, IEnumerable<(string Name, string? Value)> environment, string program, string[] arguments, string? input)
    {
        var (code, output, error) = Try(folder, environment, program, arguments, input);
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)} exited with {code}:\n{output}\n{error}");
        return output;
    }

    /// <summary>With what code the program ended and what it wrote to its standard output and error.</summary>
    public static (int Code, string Output, string Error) Try(string folder, IEnumerable<(string Name, string? Value)> environment, string program, string[] arguments, string? input = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = input is not null,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var error = new StringBuilder();
        process.ErrorDataReceived += (_, line) => error.AppendLine(line.Data);
        process.BeginErrorReadLine();
        if (input is not null)
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }

        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.ToString());
    }
}
