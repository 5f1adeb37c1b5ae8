using System.Buffers.Binary;
using Parquet.Meta;

namespace Deployments;

/// <summary>What keeps a broken or hostile Parquet file from doing harm: its own statements are checked, and whatever goes wrong in it is a finding.</summary>
internal static class ParquetGuard
{
    private const int LongestFooter = 1 << 28;
    private const string Expected = "a Parquet file, whole and as it was written";

    /// <summary>Does something with a file; false, with a finding, where the file does not bear it.</summary>
    public static bool Try(TableFindings findings, Action step) => FlatGuard.Try(findings, "a Parquet file", step);

    /// <summary>Whether the file begins and ends as Parquet does, with a footer that lies within it.</summary>
    public static bool HasFooter(Stream stream, TableFindings findings)
    {
        Span<byte> ends = stackalloc byte[12];
        if (stream.Length < ends.Length)
            return Refuse(findings, FormattableString.Invariant($"{stream.Length}"), FormattableString.Invariant($"cannot be there, since the file has {stream.Length} bytes"));
        stream.Position = 0;
        stream.ReadExactly(ends[..4]);
        stream.Position = stream.Length - 8;
        stream.ReadExactly(ends[4..]);
        stream.Position = 0;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(ends[4..]);
        if (!ends[..4].SequenceEqual("PAR1"u8) || !ends[8..].SequenceEqual("PAR1"u8))
            return Refuse(findings, null, "is not there: the file does not begin and end with PAR1, so it is not Parquet or is cut short");
        return length <= stream.Length - ends.Length
            ? Try(findings, () => Walk(stream, (int)Math.Min(length, LongestFooter + 1)))
            : Refuse(findings, FormattableString.Invariant($"{length}"), FormattableString.Invariant($"says that it is {length:#,0} bytes long, more than the file of {stream.Length:#,0} bytes"));
    }

    /// <summary>Whether what the file says of its row groups can be so: rows that add up, and pieces that lie within the file.</summary>
    public static bool IsSound(FileMetaData? metadata, long length, TableFindings findings)
    {
        if (metadata is null)
            return Refuse(findings, "no footer", "has no footer");
        var rows = 0L;
        for (var i = 0; i < metadata.RowGroups.Count; i++)
        {
            var group = metadata.RowGroups[i];
            if (group.NumRows is < 0 or > ParquetFlatReader.MostRowsInGroup)
                return Refuse(findings, FormattableString.Invariant($"{group.NumRows}"), FormattableString.Invariant($"says that row group {i + 1} has {group.NumRows:#,0} rows; expected 0 to {ParquetFlatReader.MostRowsInGroup:#,0}"));
            rows += group.NumRows;
            foreach (var chunk in group.Columns)
            {
                if (!IsSound(chunk.MetaData, group.NumRows, length, i, findings))
                    return false;
            }
        }

        return rows == metadata.NumRows
            || Refuse(findings, FormattableString.Invariant($"{metadata.NumRows}"), FormattableString.Invariant($"says that it has {metadata.NumRows:#,0} rows, and its row groups have {rows:#,0}"));
    }

    private static void Walk(Stream stream, int length)
    {
        if (length > LongestFooter)
            throw new InvalidDataException(FormattableString.Invariant($"its footer is longer than {LongestFooter:#,0} bytes."));
        var footer = new byte[length];
        stream.Position = stream.Length - 8 - length;
        stream.ReadExactly(footer);
        stream.Position = 0;
        FooterWalk.Check(footer);
    }

    private static bool IsSound(ColumnMetaData? column, long rows, long length, int group, TableFindings findings)
    {
        if (column is null)
            return Refuse(findings, null, FormattableString.Invariant($"says nothing of a column of row group {group + 1}"));
        var name = string.Join('.', column.PathInSchema);
        var start = column.DictionaryPageOffset is > 0 and var dictionary ? Math.Min(dictionary, column.DataPageOffset) : column.DataPageOffset;
        if (start < 0 || column.TotalCompressedSize < 0 || start > length - column.TotalCompressedSize)
            return Refuse(findings, name, FormattableString.Invariant($"says that the column \"{name}\" of row group {group + 1} lies at byte {start:#,0} and is {column.TotalCompressedSize:#,0} bytes long, outside the file of {length:#,0} bytes"));
        if (column.TotalUncompressedSize is < 0 or > ParquetFlatReader.MostBytesInColumn)
            return Refuse(findings, name, FormattableString.Invariant($"says that the column \"{name}\" of row group {group + 1} unpacks to {column.TotalUncompressedSize:#,0} bytes; expected at most {ParquetFlatReader.MostBytesInColumn:#,0}"));
        return column.NumValues == rows || column.PathInSchema.Count > 1
            || Refuse(findings, name, FormattableString.Invariant($"says that the column \"{name}\" of row group {group + 1} has {column.NumValues:#,0} values for {rows:#,0} rows"));
    }

    private static bool Refuse(TableFindings findings, string? value, string says)
    {
        findings.Add(new Finding(FindingCodes.ContainerMalformed, "$", $"The file's footer {says}; nothing of it is read.") { Value = value, Expected = Expected });
        return false;
    }
}
