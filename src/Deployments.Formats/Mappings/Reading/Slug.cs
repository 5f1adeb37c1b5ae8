using System.Security.Cryptography;
using System.Text;

namespace Deployments;

/// <summary>Ids made of names: small letters and digits, with hyphens between words.</summary>
internal static class Slug
{
    private const int Longest = 150;
    private const int DigestLength = 12;

    public static string Of(ReadOnlySpan<char> name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’'))
                slug.Append('-');
        }

        return Cut(slug.ToString().TrimEnd('-'), Longest);
    }

    /// <summary>A slug of no more than so many characters; one that is cut ends in a digest of the whole, so that no two become one.</summary>
    public static string Cut(string slug, int longest) => slug.Length <= longest
        ? slug
        : $"{slug[..(longest - DigestLength - 1)].TrimEnd('-')}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slug)))[..DigestLength]}";
}
