using System.Text;

namespace Deployments;

/// <summary>UTF-8 as tables are written in it.</summary>
internal static class Utf8Text
{
    /// <summary>Without a byte order mark; bytes that are no UTF-8 throw.</summary>
    public static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
