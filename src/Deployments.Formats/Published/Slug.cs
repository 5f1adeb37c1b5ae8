using System.Text;

namespace Deployments;

/// <summary>Ids made of names: small letters and digits, everything between them one '-'.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
