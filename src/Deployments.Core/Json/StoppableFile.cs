namespace Deployments;

/// <summary>A file that is no longer read or written once that is cancelled: a long load or save stops at its next step to the disk.</summary>
internal sealed class StoppableFile : FileStream
{
    private const int Buffer = 4096;
    private readonly CancellationToken cancel;

    public StoppableFile(string path, FileMode mode, FileAccess access, FileShare share, CancellationToken cancel, int bufferSize = Buffer, FileOptions options = FileOptions.None)
        : base(path, mode, access, share, bufferSize, options) => this.cancel = cancel;

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        cancel.ThrowIfCancellationRequested();
        return base.Read(buffer, offset, count);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        cancel.ThrowIfCancellationRequested();
        return base.Read(buffer);
    }

    /// <inheritdoc/>
    public override int ReadByte()
    {
        cancel.ThrowIfCancellationRequested();
        return base.ReadByte();
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        cancel.ThrowIfCancellationRequested();
        return base.ReadAsync(buffer, offset, count, cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancel.ThrowIfCancellationRequested();
        return base.ReadAsync(buffer, cancellationToken);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        cancel.ThrowIfCancellationRequested();
        base.Write(buffer, offset, count);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        cancel.ThrowIfCancellationRequested();
        base.Write(buffer);
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        cancel.ThrowIfCancellationRequested();
        return base.WriteAsync(buffer, offset, count, cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancel.ThrowIfCancellationRequested();
        return base.WriteAsync(buffer, cancellationToken);
    }
}
