using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace Deployments;

/// <summary>Checks that the values of an array lie within its buffers before they are read: the library reads memory without looking.</summary>
internal static class ArrowGuard
{
    public static void Check(string name, ArrayData data)
    {
        if (data.Length < 0 || data.Offset < 0 || data.Offset > int.MaxValue - 1 - data.Length)
            throw Outside(name);
        var end = data.Offset + data.Length;
        if (data.Buffers.Length < 2 || (data.Buffers[0].Length > 0 && data.Buffers[0].Length < (end + 7L) / 8) || (data.Buffers[0].Length == 0 && data.NullCount > 0))
            throw Outside(name);
        if (data.DataType.TypeId == ArrowTypeId.String)
            CheckTexts(name, data, end);
        else if (data.Buffers[1].Length < ((end * (long)((FixedWidthType)data.DataType).BitWidth) + 7) / 8)
            throw Outside(name);
    }

    private static void CheckTexts(string name, ArrayData data, int end)
    {
        if (data.Length == 0)
            return;
        if (data.Buffers.Length < 3 || data.Buffers[1].Length < (end + 1L) * sizeof(int))
            throw Outside(name);
        var offsets = MemoryMarshal.Cast<byte, int>(data.Buffers[1].Span)[data.Offset..(end + 1)];
        for (var i = 0; i < offsets.Length; i++)
        {
            if (offsets[i] < (i == 0 ? 0 : offsets[i - 1]) || offsets[i] > data.Buffers[2].Length)
                throw Outside(name);
        }
    }

    private static InvalidDataException Outside(string name) => new($"values of the column \"{name}\" lie outside their buffers.");
}
