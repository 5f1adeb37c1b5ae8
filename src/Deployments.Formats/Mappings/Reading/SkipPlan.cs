namespace Deployments;

/// <summary>A rule for rows that are not read, with the place of its column.</summary>
internal sealed class SkipPlan(RowRule rule, int column)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> texts =
        new HashSet<string>(rule.Texts.Select(t => t.Trim()), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Skips(TableRows rows)
    {
        var text = rows.Text(column);
        return (rule.Texts.Count == 0 ? !text.IsEmpty : texts.Contains(text)) != rule.Except;
    }
}
