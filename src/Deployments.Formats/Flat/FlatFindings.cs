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

    /// <summary>A file that lacks a column that every row must have a value in.</summary>
    public static bool Lacks(TableFindings findings, FlatField[] fields, Func<string, bool> has)
    {
        var missing = fields.Where(f => f.IsRequired && f.Type != FlatType.Flag && !has(f.Name)).Select(f => f.Name).ToList();
        if (missing.Count > 0)
        {
            var listed = string.Join(", ", missing.Select(n => $"\"{n}\""));
            findings.Add(FindingCodes.ColumnMissing, 1, TableFindings.WholeRow, $"The file has no column {listed}; expected every column that is required.", null, string.Join(',', missing));
        }

        return missing.Count > 0;
    }

    /// <summary>A column that holds values of another type.</summary>
    public static void OtherType(TableFindings findings, FlatField field, string found) => findings.Add(
        new Finding(FindingCodes.ColumnOfOtherType, field.Name, $"The column \"{field.Name}\" holds values of the type {found}; expected {FlatText.Expected(field.Type)}.") { Value = found, Expected = FlatText.Expected(field.Type) });
}
