namespace Deployments;

/// <summary>Ids for contributions, made of what tells them apart; each is given once.</summary>
internal sealed class ContributionIds
{
    private const int Longest = 180;
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

    /// <summary>The id that the table gives, or the one made of the fields before it is known whether another contribution has it.</summary>
    public static string Made(string?[] fields)
    {
        if (fields[(int)ReportField.Contribution] is { } own)
            return own;
        var parts = fields.Skip((int)ReportField.Contributor).OfType<string>().Select(f => Slug.Of(f)).Where(f => f.Length > 0);
        return Slug.Cut(string.Join('-', parts), Longest);
    }
}
