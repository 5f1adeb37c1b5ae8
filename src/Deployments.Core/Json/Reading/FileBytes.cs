using System.Text;

namespace Deployments;

/// <summary>The bytes of a file, or the finding that says why there are none.</summary>
internal static class FileBytes
{
    private const string Expected = "the path of a file in the format \"" + DatasetFile.FormatName + "\"";
    private const int LongestPath = 300;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Finding TooLarge { get; } = Refuse(FindingCodes.FileTooLarge, "The file is larger than 2 GB, the most that can be read at once; split it, or keep the reports in Parquet, Arrow or a data package.", null);

    /// <summary>How many bytes a file may have at most.</summary>
    public static long Most { get; } = Array.MaxLength - 1;

    // Whoever cancels does not wait for more than this much of a file.
    private const int MostAtOnce = 1 << 24;

    public static byte[]? Read(string path, out Finding? refusal, CancellationToken cancel = default)
    {
        Finding? found = null;
        var bytes = Use(path, Expected, file => Read(file, out found, cancel), out refusal, cancel);
        refusal ??= found;
        return bytes;
    }

    /// <summary>Does something with a file, or says why it cannot be read; an error of the disk while it is read counts too.</summary>
    public static T? Use<T>(string path, string expected, Func<FileStream, T?> use, out Finding? refusal, CancellationToken cancel = default)
        where T : class => Guarded(path, expected, () =>
        {
            using var file = Opened(path, bufferSize: 1, FileOptions.None, cancel);
            return use(file);
        }, out refusal);

    /// <summary>Opens a file for whoever closes it, or says why it cannot be read.</summary>
    public static FileStream? Open(string path, string expected, int bufferSize, FileOptions options, out Finding? refusal, CancellationToken cancel = default) =>
        Guarded(path, expected, () => Opened(path, bufferSize, options, cancel), out refusal);

    private static StoppableFile Opened(string path, int bufferSize, FileOptions options, CancellationToken cancel) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, cancel, bufferSize, options);

    private static T? Guarded<T>(string path, string expected, Func<T?> read, out Finding? refusal)
        where T : class
    {
        refusal = Directory.Exists(path) ? Refuse(FindingCodes.FileIsDirectory, $"{Shown(path)} is a directory; expected {expected}.", path, expected) : null;
        if (refusal is not null)
            return null;
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            refusal = Refuse(FindingCodes.FileMissing, $"There is no file {Shown(path)}; expected {expected}.", path, expected);
        }
        catch (UnauthorizedAccessException)
        {
            refusal = Refuse(FindingCodes.FileDenied, $"There is no permission to read {Shown(path)}; expected {expected}.", path, expected);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            refusal = Refuse(FindingCodes.FileUnreadable, $"{Shown(path)} cannot be read: {exception.Message} Expected {expected}.", path, expected);
        }

        return null;
    }

    /// <summary>Reads a stream to its end; its own exceptions are the caller's.</summary>
    public static byte[]? Read(Stream stream, out Finding? refusal, CancellationToken cancel = default)
    {
        var left = stream.CanSeek ? stream.Length - stream.Position : 0;
        refusal = left >= Array.MaxLength ? TooLarge : null;
        if (refusal is not null)
            return null;
        // A byte of room beyond the end, so that the end is seen without growing.
        var bytes = new byte[Math.Clamp(left + 1, 4096, Array.MaxLength)];
        var count = 0;
        while (stream.Read(bytes, count, Math.Min(bytes.Length - count, MostAtOnce)) is var read)
        {
            cancel.ThrowIfCancellationRequested();
            count += read;
            if (read == 0 && count < bytes.Length)
                return bytes[..count];
            if (count == Array.MaxLength)
                break;
            if (count == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(Array.MaxLength, bytes.Length * 2L));
        }

        refusal = TooLarge;
        return null;
    }

    /// <summary>Text as UTF-8; half a character in it is refused, not replaced.</summary>
    public static byte[]? OfText(string text, out Finding? refusal)
    {
        refusal = null;
        try
        {
            return StrictUtf8.GetBytes(text);
        }
        catch (EncoderFallbackException exception)
        {
            var before = text.AsSpan(0, exception.Index);
            var line = before.Count('\n') + 1;
            refusal = Refuse(FindingCodes.TextUnsound, FormattableString.Invariant($"The text holds half a character, U+{(int)text[exception.Index]:X4}; expected {PlainText.Expected}."), null)
                with
            { Expected = PlainText.Expected, Line = line, Column = exception.Index - before.LastIndexOf('\n') };
        }
        catch (ArgumentException)
        {
            refusal = TooLarge;
        }

        return null;
    }

    private static Finding Refuse(FindingCode code, string message, string? value, string expected = Expected) => new(code, "$", message) { Value = value, Expected = expected };

    // A path is the caller's own and useless when cut at its end.
    private static string Shown(string path) => path.Length <= LongestPath ? $"'{path}'" : $"'…{path[^LongestPath..]}'";
}
