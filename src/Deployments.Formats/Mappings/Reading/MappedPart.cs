namespace Deployments;

/// <summary>What a part of a table said.</summary>
/// <param name="File">Which file it is of, in the order of files.</param>
/// <param name="Part">Which part of the file it is.</param>
/// <param name="Batch">Its reports.</param>
/// <param name="Tally">How many rows it has.</param>
/// <param name="Skipped">How many of them each rule skipped.</param>
internal sealed record MappedPart(int File, int Part, ReportBatch Batch, RowTally Tally, int[] Skipped);
