using DuckDB.NET.Native;

namespace Deployments.Benchmarks;

/// <summary>Some rows of an answer, column by column.</summary>
internal readonly ref struct DuckDbChunk(DuckDBDataChunk chunk)
{
    public int Count { get; } = (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk);

    public unsafe ReadOnlySpan<long> Column(int column) =>
        new(NativeMethods.Vectors.DuckDBVectorGetData(NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, column)), Count);
}
