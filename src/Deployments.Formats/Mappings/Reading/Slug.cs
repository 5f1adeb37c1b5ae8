using System.Text;

namespace Deployments;

/// <summary>Ids made of names: small letters and digits, with hyphens between words.</summary>
internal static class Slug
{
    private const int Longest = 150;

    public static string Of(ReadOnlySpan<char> name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (slug.Length == Longest)
                break;
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’'))
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
