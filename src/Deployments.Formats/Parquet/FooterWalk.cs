namespace Deployments;

/// <summary>Goes through the footer of a Parquet file (Thrift's compact protocol) without making anything of it: lengths that lie would cost memory, and trees and kinds of values that lie time.</summary>
internal ref struct FooterWalk
{
    private const int Deepest = 32;
    private const int ChildrenField = 5;
    private readonly ReadOnlySpan<byte> bytes;
    private int at;
    private long elements;
    private long children;

    private FooterWalk(ReadOnlySpan<byte> bytes) => this.bytes = bytes;

    /// <summary>Whether every length lies within the footer and the schema is one tree.</summary>
    /// <exception cref="InvalidDataException">It is not so; the message says what is wrong.</exception>
    public static void Check(ReadOnlySpan<byte> bytes)
    {
        var walk = new FooterWalk(bytes);
        walk.Struct(Deepest, FooterShape.File);
        if (walk.elements == 0 || walk.children != walk.elements - 1)
            throw new InvalidDataException(FormattableString.Invariant($"the schema has {walk.elements:#,0} elements, of which {walk.children:#,0} are said to lie in others; expected all but one."));
    }

    private void Struct(int depth, FooterShape? shape)
    {
        if (depth == 0)
            throw new InvalidDataException("the footer is nested too deeply.");
        var (id, seen) = (0L, 0UL);
        while (Byte() is not 0 and var head)
        {
            id = head >> 4 is 0 ? ZigZag() : id + (head >> 4);
            var type = head & 15;
            var known = shape?[id];
            // What reads a number where a list stands reads on in the wrong place, and may never end.
            if (known is { } field && (!IsOf(field.Kind, type) || (seen & (1UL << (int)id)) != 0))
                throw new InvalidDataException(FormattableString.Invariant($"the footer has a field {id} of another kind than Parquet's, or twice, at byte {at}."));
            seen |= known is null ? 0 : 1UL << (int)id;
            if (shape == FooterShape.SchemaElement && id == ChildrenField)
                children += NotNegative(ZigZag());
            else if (type is not (1 or 2))
                Value(type, depth - 1, known?.Element ?? default, known?.Of);
        }
    }

    private static bool IsOf(FooterKind kind, int type) => kind == FooterKind.Flag ? type is 1 or 2 : type == (int)kind;

    private void Value(int type, int depth, FooterKind element, FooterShape? shape)
    {
        switch (type)
        {
            case 1 or 2 or 3: _ = Byte(); break;
            case 4 or 5 or 6: _ = Varint(); break;
            case 7: Skip(8); break;
            case 8: Skip(Varint()); break;
            case 9 or 10: List(depth, element, shape); break;
            case 12: Struct(depth, shape); break;
            default: throw new InvalidDataException(FormattableString.Invariant($"the footer has a value of the unknown kind {type} at byte {at}."));
        }
    }

    private void List(int depth, FooterKind element, FooterShape? shape)
    {
        var head = Byte();
        var count = head >> 4 is 15 ? Varint() : (ulong)(head >> 4);
        // Each element takes a byte at least.
        if (count > (ulong)(bytes.Length - at))
            throw new InvalidDataException(FormattableString.Invariant($"a list in the footer is said to have {count:#,0} elements, more than there are bytes left."));
        if (count > 0 && element != default && !IsOf(element, head & 15))
            throw new InvalidDataException(FormattableString.Invariant($"the footer has a list of other values than Parquet's at byte {at}."));
        if (shape == FooterShape.SchemaElement)
            elements += (long)count;
        for (; count > 0; count--)
            Value(head & 15, depth, default, shape);
    }

    private void Skip(ulong length)
    {
        if (length > (ulong)(bytes.Length - at))
            throw new InvalidDataException(FormattableString.Invariant($"a text in the footer is said to be {length:#,0} bytes long, more than are left."));
        at += (int)length;
    }

    private int Byte() => at < bytes.Length ? bytes[at++] : throw new InvalidDataException("the footer ends in the middle of a value.");

    private ulong Varint()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Byte();
            value |= (ulong)(next & 127) << shift;
            if (next < 128)
                return value;
        }

        throw new InvalidDataException("a number in the footer has no end.");
    }

    private long ZigZag()
    {
        var value = Varint();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    private static long NotNegative(long value) => value is >= 0 and <= int.MaxValue ? value : throw new InvalidDataException(FormattableString.Invariant($"an element of the schema is said to hold {value:#,0} others."));
}
