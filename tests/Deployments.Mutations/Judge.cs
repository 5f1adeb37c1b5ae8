using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Deployments.Mutations;

/// <summary>Switches on one change of the library after the other and runs the tests that reach it, the fastest first, until one fails.</summary>
/// <remarks>
/// CHANGES names a file with the numbers of the changes, VERDICTS the file that gets lines for each, JUDGES the namespaces of the tests, parted by commas, WITHOUT names tests to
/// leave out, ONLY the classes to ask if not all, and REACH the file of what the tests reach; with EVERY they are asked of every change. judge.py beside this file starts it, and
/// starts it again with the rest where a change never ends, ends the process or leaves something behind in it.
/// </remarks>
public sealed class Judge
{
    private static readonly Type Control = typeof(Dataset).Assembly.GetTypes().FirstOrDefault(type => type.Name == "MutantControl") ?? typeof(Judge);

    private static readonly bool AskEvery = Environment.GetEnvironmentVariable("EVERY") is "1";

    [Fact]
    public async Task Changes_AreJudged()
    {
        var changes = Environment.GetEnvironmentVariable("CHANGES");
        Assert.SkipUnless(changes is not null && Control != typeof(Judge), "Only for judge.py.");
        var tests = await Tests(Environment.GetEnvironmentVariable("JUDGES")!.Split(','));
        await FindReach(tests, Environment.GetEnvironmentVariable("REACH")!);
        tests.Sort((one, other) => one.Time.CompareTo(other.Time));
        await using var verdicts = new StreamWriter(Environment.GetEnvironmentVariable("VERDICTS")!, append: true) { AutoFlush = true };
        foreach (var change in (await File.ReadAllLinesAsync(changes!, TestContext.Current.CancellationToken)).Select(line => int.Parse(line, CultureInfo.InvariantCulture)))
        {
            await verdicts.WriteLineAsync($"{change} began");
            var verdict = await Verdict(change, tests, () => verdicts.WriteLine($"{change} began"));
            await verdicts.WriteLineAsync($"{change} {verdict}");
            if (verdict == "spoilt")
                return;
        }
    }

    // Which changes a test reaches is found once and kept beside the tests for the processes after this one.
    private static async Task FindReach(List<Test> tests, string file)
    {
        if (File.Exists(file))
        {
            var known = (await File.ReadAllLinesAsync(file)).Select(line => line.Split(' ')).ToDictionary(parts => parts[0]);
            foreach (var test in tests)
                test.Recall(known[test.Name]);
            return;
        }
        foreach (var test in tests)
            await test.Measure();
        await File.WriteAllLinesAsync(file, tests.Select(test => test.Written));
    }

    private static async Task<string> Verdict(int change, List<Test> tests, Action goesOn)
    {
        var reached = false;
        foreach (var test in tests.Where(test => test.Reaches(change)))
        {
            reached = true;
            goesOn();
            Activate(change);
            var passes = await test.Passes();
            Activate(-1);
            // What a change leaves behind in the process must not be charged to the next one.
            if (!passes)
                return await test.Passes() ? "killed" : "spoilt";
        }
        return reached ? "survived" : "unreached";
    }

    private static void Activate(int change) => Control.GetField("ActiveMutant")!.SetValue(null, change);

    private static async Task<List<Test>> Tests(string[] judges)
    {
        var slow = Environment.GetEnvironmentVariable("WITHOUT")!.Split(',');
        var only = Environment.GetEnvironmentVariable("ONLY")!.Split(',', StringSplitOptions.RemoveEmptyEntries);
        List<Test> all = [];
        foreach (var type in typeof(Judge).Assembly.GetTypes().Where(type => judges.Contains(type.Namespace) && !type.IsAbstract))
            foreach (var method in type.GetMethods().Where(method => method.GetCustomAttributes().OfType<IFactAttribute>().Any() && !slow.Contains(method.Name) && (only.Length == 0 || only.Contains(type.Name))))
                all.Add(new Test(type, method, await Rows(method)));
        return all;
    }

    private static async Task<List<object?[]>> Rows(MethodInfo method)
    {
        List<object?[]> rows = [];
        foreach (var data in method.GetCustomAttributes().OfType<IDataAttribute>())
        {
            var given = data is MemberDataAttribute { MemberName: var name }
                ? (IEnumerable<ITheoryDataRow>)method.DeclaringType!.GetProperty(name)!.GetValue(null)!
                : await data.GetData(method, new DisposalTracker());
            rows.AddRange(given.Select(row => Filled(row.GetData(), method.GetParameters())));
        }
        if (rows.Count == 0)
            rows.Add([]);
        return rows;
    }

    private static object?[] Filled(object?[] given, ParameterInfo[] parameters)
    {
        if (parameters is [.., { ParameterType.IsArray: true } last] && last.IsDefined(typeof(ParamArrayAttribute)) && !(given.Length == parameters.Length && last.ParameterType.IsInstanceOfType(given[^1])))
        {
            var rest = Array.CreateInstance(last.ParameterType.GetElementType()!, given.Length - parameters.Length + 1);
            Array.Copy(given, parameters.Length - 1, rest, 0, rest.Length);
            return [.. given[..(parameters.Length - 1)], rest];
        }
        return [.. given, .. parameters[given.Length..].Select(parameter => parameter.DefaultValue)];
    }

    private sealed class Test(Type type, MethodInfo method, List<object?[]> rows)
    {
        // Null: every change, for all that is known.
        private HashSet<int>? reached;

        public string Name { get; } = $"{type.Name}.{method.Name}";

        public string Written => string.Create(CultureInfo.InvariantCulture, $"{Name} {Time.TotalMilliseconds} {(reached is null ? "*" : string.Join(',', reached))}");

        public TimeSpan Time { get; private set; }

        private string? Failure { get; set; }

        /// <summary>Finds out which changes the test reaches and how long it takes, without any change.</summary>
        public async Task Measure()
        {
            Control.GetMethod("ResetCoverage")!.Invoke(null, null);
            Control.GetField("CaptureCoverage")!.SetValue(null, !AskEvery);
            var passes = await Passes();
            Control.GetField("CaptureCoverage")!.SetValue(null, false);
            reached = AskEvery ? null : [.. (List<int>)Control.GetField("_coveredMutants", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!];
            var watch = Stopwatch.StartNew();
            Activate(-1);
            Assert.True(passes & await Passes(), $"{Name} fails without any change. {Failure}");
            Time = watch.Elapsed;
        }

        public void Recall(string[] written)
        {
            Time = TimeSpan.FromMilliseconds(double.Parse(written[1], CultureInfo.InvariantCulture));
            reached = written[2] == "*" ? null : [.. written[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        }

        public bool Reaches(int change) => reached is null || reached.Contains(change);

        public async Task<bool> Passes()
        {
            try
            {
                foreach (var row in rows)
                {
                    var tested = method.IsStatic ? null : Activator.CreateInstance(type);
                    switch (method.Invoke(tested, [.. row]))
                    {
                        case Task task: await task; break;
                        case ValueTask task: await task; break;
                    }
                }
                return true;
            }
            catch (Exception failure) when ((failure.InnerException ?? failure).GetType().Name == "SkipException")
            {
                return true;
            }
            catch (Exception failure)
            {
                Failure = (failure.InnerException ?? failure).ToString();
                return false;
            }
        }
    }
}
