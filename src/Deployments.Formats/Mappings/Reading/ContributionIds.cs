namespace Deployments;

/// <summary>Ids for contributions, made of what tells them apart; each is given once.</summary>
internal sealed class ContributionIds
{
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>The id that the table gives, or one made of the fields.</summary>
    public Id<ForceContribution> Of(string?[] fields)
    {
        if (fields[(int)ReportField.Contribution] is { } own)
            return own;
        var id = Made(fields);
        var unique = id;
        for (var i = 2; !given.Add(unique); i++)
            unique = FormattableString.Invariant($"{id}-{i}");
        return unique;
    }

    /// <summary>The id made of the fields, before it is known whether another contribution has it.</summary>
    public static string Made(string?[] fields)
    {
        var parts = fields.Skip((int)ReportField.Contributor).OfType<string>().Select(f => Slug.Of(f)).Where(f => f.Length > 0);
        var id = string.Join('-', parts);
        return id.Length > 180 ? id[..180] : id;
    }
}
