using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Deployments;

public sealed partial class Dataset
{
    /// <summary>Reads a dataset from a file in the library's own format.</summary>
    /// <param name="path">The path of the file, of at most 2 GB.</param>
    /// <exception cref="DatasetException">The file cannot be read or has errors; the exception lists all findings, each with its line and column.</exception>
    /// <example>
    /// <code>
    /// var data = Dataset.Load("samples/data/coalition-2016-07.json");
    /// data.ReportCount // 16
    /// data.Findings.Count // 2
    /// </code>
    /// </example>
    public static Dataset Load(string path) => Load(path, CancellationToken.None);

    /// <inheritdoc cref="Load(string)"/>
    /// <param name="path">The path of the file, of at most 2 GB.</param>
    /// <param name="cancel">Stops the reading; nothing of it stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Dataset Load(string path, CancellationToken cancel) => ReadFile(path, cancel).OrThrow();

    /// <summary>Reads a dataset from a file, unless the file cannot be read or has errors.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="dataset">The dataset; absent where there are errors.</param>
    /// <param name="findings">All findings in the order of the file, errors and warnings, each with its line and column.</param>
    /// <param name="cancel">Stops the reading; nothing of it stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example>
    /// <code>
    /// if (!Dataset.TryLoad("missing.json", out var dataset, out var findings))
    ///     Console.WriteLine(findings[0]);
    /// </code>
    /// </example>
    public static bool TryLoad(string path, [NotNullWhen(true)] out Dataset? dataset, out FindingList findings, CancellationToken cancel = default)
    {
        (dataset, findings) = ReadFile(path, cancel);
        return dataset is not null;
    }

    /// <summary>Reads a dataset from text in the library's own format.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="DatasetException">The text has errors; the exception lists all findings.</exception>
    /// <example>
    /// <code>
    /// var empty = Dataset.Parse("""{ "format": "deployments/1", "title": "Nothing yet" }""");
    /// empty.Contributions.Count // 0
    /// </code>
    /// </example>
    public static Dataset Parse(string json) => ReadText(json).OrThrow();

    /// <summary>Reads a dataset from UTF-8 text in the library's own format.</summary>
    /// <param name="utf8Json">The text as UTF-8, with or without a byte order mark.</param>
    /// <exception cref="DatasetException">The text has errors; the exception lists all findings.</exception>
    public static Dataset Parse(ReadOnlySpan<byte> utf8Json) => DatasetReader.Read(utf8Json).OrThrow();

    /// <summary>Reads a dataset from text, unless the text has errors.</summary>
    /// <param name="json">The text.</param>
    /// <param name="dataset">The dataset; absent where there are errors.</param>
    /// <param name="findings">All findings in the order of the text, errors and warnings, each with its line and column.</param>
    /// <example>
    /// <code>
    /// Dataset.TryParse("""{ "format": "deployments/1", "title": "Misspelt", "theaters": [] }""", out var dataset, out var findings) // false
    /// findings[0] // error DEP030 at line 1, column 51, $.theaters: There is no property 'theaters' here (did you mean "t…
    /// </code>
    /// </example>
    public static bool TryParse(string json, [NotNullWhen(true)] out Dataset? dataset, out FindingList findings)
    {
        (dataset, findings) = ReadText(json);
        return dataset is not null;
    }

    /// <summary>Reads a dataset from a stream of UTF-8 text, to its end; the stream stays open.</summary>
    /// <param name="stream">The stream; its own exceptions pass through.</param>
    /// <param name="cancel">Stops the reading between two steps of it; a step of the stream itself is waited for.</param>
    /// <exception cref="DatasetException">The text has errors; the exception lists all findings.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example>
    /// <code>
    /// using var stream = File.OpenRead("samples/data/kfor.json");
    /// Dataset.Read(stream).Info.Title // NATO's Kosovo Force, 1999 to 2024
    /// </code>
    /// </example>
    public static Dataset Read(Stream stream, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadBytes(FileBytes.Read(stream, out var refusal, cancel), refusal, cancel).OrThrow();
    }

    /// <summary>Saves the dataset to a file that <see cref="Load(string)"/> reads back without loss.</summary>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    /// <param name="cancel">Stops the saving; the old file stays as it was.</param>
    /// <exception cref="IOException">The file cannot be written, the disk is full, or the text is larger than the 2 GB that can be read back; the old file stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission to write there, or the file that is there may only be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <remarks>
    /// One dataset has one text: order of properties, indentation and line ends are fixed, and what is absent is not written. Whatever happens meanwhile, the
    /// file on disk is the old one or the new one, whole; see the page on formats.
    /// </remarks>
    /// <example>
    /// <code>
    /// kfor.Save("copy.json");
    /// Dataset.Load("copy.json").ToJson() == kfor.ToJson() // true
    /// </code>
    /// </example>
    public void Save(string path, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileReplacement.Write(path, file => new DatasetWriter(file, FileBytes.Most).Write(this), cancel);
    }

    /// <summary>The dataset as text in the library's own format, as <see cref="Save"/> writes it.</summary>
    /// <example>
    /// <code>
    /// var edited = Dataset.Parse(kfor.ToJson().Replace("4650", "4700"));
    /// edited.Changes(from: kfor).Reports[0].After?.Level // 4,700
    /// </code>
    /// </example>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        Write(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the dataset as UTF-8 text; the stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <example>
    /// <code>
    /// using var stream = new MemoryStream();
    /// data.Write(stream);
    /// </code>
    /// </example>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        new DatasetWriter(stream).Write(this);
    }

    /// <summary>The dataset without its reports, as UTF-8 text in the library's own format: what files that hold reports in columns say beside them.</summary>
    internal byte[] ToJsonWithoutReports()
    {
        using var stream = new MemoryStream();
        new DatasetWriter(stream).Write(this, withReports: false);
        return stream.ToArray();
    }

    /// <summary>The format as a JSON schema (draft 2020-12), for editors and validators of other languages.</summary>
    /// <remarks>The schema knows the shape of a file and the words of its closed lists; dates, counts and references are checked on reading.</remarks>
    /// <example>
    /// <code>
    /// File.WriteAllText("deployments.schema.json", Dataset.JsonSchema());
    /// </code>
    /// </example>
    public static string JsonSchema() => DatasetSchema.Text();

    private static DatasetReading ReadFile(string path, CancellationToken cancel)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReadBytes(FileBytes.Read(path, out var refusal, cancel), refusal, cancel);
    }

    private static DatasetReading ReadBytes(byte[]? bytes, Finding? refusal, CancellationToken cancel = default) =>
        bytes is null ? DatasetReading.Refused(refusal!) : DatasetReader.Read(bytes, cancel: cancel);

    private static DatasetReading ReadText(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadBytes(FileBytes.OfText(json, out var refusal), refusal);
    }
}
