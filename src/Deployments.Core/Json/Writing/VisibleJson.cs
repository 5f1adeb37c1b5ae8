using System.Buffers;
using System.Globalization;
using System.Text;

namespace Deployments;

/// <summary>JSON in which signs that a reader of the file would not see stand as escapes: what is read from it is the same.</summary>
/// <remarks>The serializer's own encoder leaves format characters as they are, and one that does not would escape every apostrophe.</remarks>
internal static class VisibleJson
{
    /// <summary>Writes a piece of JSON that begins and ends between whole characters.</summary>
    public static void Write(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        for (var from = 0; ;)
        {
            var at = json[from..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (at < 0)
            {
                output.Write(json);
                return;
            }

            at += from;
            Rune.DecodeFromUtf8(json[at..], out var sign, out var length);
            from = at + length;
            if (!Visible.IsHidden(sign))
                continue;
            output.Write(json[..at]);
            Escape(sign, output);
            json = json[from..];
            from = 0;
        }
    }

    /// <summary>Writes to a stream what a writer of JSON makes.</summary>
    public static void Write(Stream stream, Action<IBufferWriter<byte>> make)
    {
        var (made, seen) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());
        make(made);
        Write(made.WrittenSpan, seen);
        stream.Write(seen.WrittenSpan);
    }

    /// <summary>A whole piece of JSON as text.</summary>
    public static string Text(ReadOnlySpan<byte> json)
    {
        var seen = new ArrayBufferWriter<byte>(json.Length + 1);
        Write(json, seen);
        return Encoding.UTF8.GetString(seen.WrittenSpan);
    }

    private static void Escape(Rune sign, IBufferWriter<byte> output)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..sign.EncodeToUtf16(units)])
            output.Write(Encoding.ASCII.GetBytes("\\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture)));
    }
}
