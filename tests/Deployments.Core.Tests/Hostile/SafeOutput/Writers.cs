using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Deployments.Tests.Architecture;
using Deployments.Tests.Formats;

namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>Every public method of the three packages that writes something, found by what it takes and returns, and what it writes of a hostile text.</summary>
/// <remarks>One that is added is called here by itself; one whose format is not known here, or of whose type there is no hostile object, fails the tests.</remarks>
internal static class Writers
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Written>>> Known = new(StringComparer.Ordinal);

    // What is the same whatever the data say.
    private static readonly string[] SayNothingOfData = ["Dataset.JsonSchema()"];

    public static IReadOnlyList<MethodInfo> All { get; } =
        [.. PublicSurface.Types.SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)).Where(m => IsWriter(m) && !SayNothingOfData.Contains(Named(m)))];

    /// <summary>All that is written of a hostile text.</summary>
    public static IReadOnlyList<Written> Of(string text) => Known.GetOrAdd(text, t => new(() => [.. All.SelectMany(m => Write(m, HostileAnswers.Of(t)))])).Value;

    /// <summary>What is written in one format.</summary>
    public static IEnumerable<Written> Of(string text, string format) => Of(text).Where(w => w.Format == format);

    public static string Named(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name))})";

    /// <summary>The objects that a writer can write.</summary>
    public static IEnumerable<object> Bearers(MethodInfo method, IEnumerable<object> among)
    {
        var type = method.IsStatic ? method.GetParameters()[0].ParameterType : method.DeclaringType!;
        return among.Where(o => Bases(o.GetType()).Any(b => b == type || (b.IsGenericType && type.IsGenericType && b.GetGenericTypeDefinition() == type.GetGenericTypeDefinition())));
    }

    private static bool IsWriter(MethodInfo method)
    {
        if (method.IsSpecialName || method.Name == nameof(ToString))
            return false;
        var result = method.ReturnType;
        var isText = result == typeof(string) && (method.Name.StartsWith("To", StringComparison.Ordinal) || method.GetParameters().Length == 0);
        var goesOut = result == typeof(void) && method.GetParameters().Any(p => p.ParameterType == typeof(Stream) || p.ParameterType == typeof(TextWriter) || p is { Name: "path", ParameterType.Name: nameof(String) });
        return isText || goesOut || result == typeof(byte[]) || result == typeof(RecordBatch);
    }

    private static IEnumerable<Written> Write(MethodInfo method, IReadOnlyList<object> objects)
    {
        var bearers = Bearers(method, objects).ToList();
        Assert.True(bearers.Count > 0, $"{Named(method)} writes something of which there is no hostile one; add it to {nameof(HostileAnswers)}.");

        // A file has what a stream has, a chart's page has its SVG, and one picture of pixels is as good as thirteen.
        var isOneEnough = method.Name.Contains("Png", StringComparison.Ordinal) || method.GetParameters().Any(p => p.Name == "path") || (method.DeclaringType == typeof(Chart) && method.Name == nameof(Chart.ToHtml));
        foreach (var bearer in isOneEnough ? bearers.Take(1) : bearers)
        {
            using var folder = new TemporaryFolder(inMemory: true);
            using var stream = new MemoryStream();
            using var text = new StringWriter { NewLine = "\n" };
            var format = FormatOf(method);
            var result = Call(method, bearer, p => p.Name == nameof(Stream) ? stream : p.Name == nameof(TextWriter) ? text : folder.PathOf("written." + format));
            if (result is not null)
                yield return new Written(Named(method), bearer, format, BytesOf(result));
            else if (stream.Length > 0)
                yield return new Written(Named(method), bearer, format, stream.ToArray());
            else if (text.ToString().Length > 0)
                yield return new Written(Named(method), bearer, format, Encoding.UTF8.GetBytes(text.ToString()));
            var files = Directory.GetFiles(folder.Root);
            Assert.True(result is not null || stream.Length > 0 || text.ToString().Length > 0 || files.Length > 0, $"{Named(method)} wrote nothing.");
            foreach (var file in files)
                yield return new Written(Named(method), bearer, Path.GetExtension(file)[1..], File.ReadAllBytes(file));
        }
    }

    private static object? Call(MethodInfo method, object bearer, Func<Type, object> target)
    {
        if (method.IsGenericMethodDefinition)
            method = method.MakeGenericMethod(bearer.GetType().GetGenericArguments());
        else if (method.DeclaringType!.IsGenericTypeDefinition)
            method = Bases(bearer.GetType()).First(b => b.IsGenericType && b.GetGenericTypeDefinition() == method.DeclaringType).GetMethod(method.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!;
        var rest = method.GetParameters().Skip(method.IsStatic ? 1 : 0).Select(p => Argument(p, target));
        return method.Invoke(method.IsStatic ? null : bearer, method.IsStatic ? [bearer, .. rest] : [.. rest]);
    }

    private static object? Argument(ParameterInfo parameter, Func<Type, object> target) => parameter.ParameterType switch
    {
        var t when t == typeof(Stream) || t == typeof(TextWriter) || t == typeof(string) => target(t),
        var t when t == typeof(EdtfDate) || t == typeof(EdtfDate?) => EdtfDate.Parse("2020-01-01"),
        _ when parameter.HasDefaultValue => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null,
        _ => throw new InvalidOperationException($"A writer takes a {parameter.ParameterType}, of which nothing is known here."),
    };

    private static string FormatOf(MethodInfo method) => method.Name switch
    {
        "ToHtml" => "html",
        "ToCsv" or "WriteCsv" => "csv",
        "ToJson" or "Save" or "Write" => "json",
        "WriteNdjson" => "ndjson",
        "WriteParquet" => "parquet",
        "WriteArrow" or "WriteArrowStream" or "ToRecordBatch" => "arrow",
        "WriteDataPackage" => "zip",
        "ToSvg" or "WriteSvg" => "svg",
        "ToPng" or "WritePng" => "png",
        "ToBibTeX" => "bib",
        _ => throw new InvalidOperationException($"{Named(method)} writes a format that no test of hostile texts knows."),
    };

    private static byte[] BytesOf(object result)
    {
        if (result is byte[] bytes)
            return bytes;
        if (result is string text)
            return Encoding.UTF8.GetBytes(text);
        using var stream = new MemoryStream();
        using (var writer = new ArrowStreamWriter(stream, ((RecordBatch)result).Schema, leaveOpen: true))
            writer.WriteRecordBatch((RecordBatch)result);
        return stream.ToArray();
    }

    private static IEnumerable<Type> Bases(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }
}
