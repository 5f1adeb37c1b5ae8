using System.Buffers;
using Apache.Arrow.Memory;

namespace Deployments;

/// <summary>Makes room for buffers that a file can hold, and for none larger: what is not packed cannot be longer than its file.</summary>
internal sealed class BoundedAllocator(long most) : MemoryAllocator
{
    protected override IMemoryOwner<byte> AllocateInternal(int length, out int bytesAllocated)
    {
        if (length > most + 4096)
            throw new InvalidDataException(FormattableString.Invariant($"a buffer of {length:#,0} bytes is asked for, more than the file of {most:#,0} bytes can hold."));
        bytesAllocated = length;
        return Default.Value.Allocate(length);
    }
}
