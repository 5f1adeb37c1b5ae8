namespace Deployments;

/// <summary>What a field of a structure in the footer of a Parquet file is.</summary>
/// <param name="Number">Its number in the structure.</param>
/// <param name="Kind">The kind of its value.</param>
/// <param name="Element">The kind of the elements of a list.</param>
/// <param name="Of">What a structure, or each structure of a list, holds.</param>
internal readonly record struct FooterField(int Number, FooterKind Kind, FooterKind Element = default, FooterShape? Of = null);
