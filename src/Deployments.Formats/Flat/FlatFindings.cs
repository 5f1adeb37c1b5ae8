namespace Deployments;

/// <summary>The findings that all readers of flat rows have in common.</summary>
internal static class FlatFindings
{
    /// <summary>A cell that is empty and must not be, or that holds something else than it should; its row is not used.</summary>
    public static void Cell(TableFindings findings, FlatBatch batch, int row, string column, string? text, string expected)
    {
        if (batch.IsRefused(row))
            return;
        batch.Refuse(row);
        var holds = text is null ? "is empty" : $"holds {Excerpt.Of(text)}";
        findings.Add(FindingCodes.CellUnreadable, batch.PlaceOf(row), column, $"The column \"{column}\" {holds}; expected {expected}. The row is not used.", text, expected);
    }

    /// <summary>A file that lacks a column that every row must have a value in, or has a column twice.</summary>
    /// <param name="findings">Where the findings go.</param>
    /// <param name="fields">The columns that are read.</param>
    /// <param name="names">The columns of the file.</param>
    /// <param name="same">Whether capitals matter in names.</param>
    public static bool AreColumnsUnsound(TableFindings findings, FlatField[] fields, IReadOnlyList<string> names, StringComparer same)
    {
        var missing = fields.Where(f => f.IsRequired && f.Type != FlatType.Flag).Select(f => f.Name).Except(names, same).ToList();
        if (missing.Count > 0)
        {
            var listed = string.Join(", ", missing.Select(n => $"\"{n}\""));
            findings.Add(FindingCodes.ColumnMissing, 1, TableFindings.WholeRow, $"The file has no column {listed}; expected every column that is required.", null, string.Join(',', missing));
        }

        return ColumnNames.HasTwice(names, fields.Select(f => f.Name).ToHashSet(same), names, findings) || missing.Count > 0;
    }

    /// <summary>A column that holds values of another type.</summary>
    public static void OtherType(TableFindings findings, FlatField field, string found) => findings.Add(
        new Finding(FindingCodes.ColumnOfOtherType, field.Name, $"The column \"{field.Name}\" holds values of the type {found}; expected {FlatText.Expected(field.Type)}.") { Value = found, Expected = FlatText.Expected(field.Type) });
}
