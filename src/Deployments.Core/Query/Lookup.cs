namespace Deployments;

/// <summary>Turns a look-up into its one record, or into an error that lists what may have been meant.</summary>
internal static class Lookup
{
    public static T Only<T>(Match<T> match, string kind, Func<T, string> id, string parameter)
        where T : class
    {
        if (match.IsFound)
            return match.Found;
        var candidates = match.Candidates.Count == 0 ? "" : $" Did you mean {string.Join(", ", match.Candidates.Select(id))}?";
        return Errors.Argument<T>($"There is no one {kind} {Excerpt.Of(match.Text)} here; write its id or its whole name.{candidates}", parameter);
    }
}
