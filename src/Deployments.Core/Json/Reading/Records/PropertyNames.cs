using System.Text;
using System.Text.Json;

namespace Deployments;

/// <summary>The names of an object's properties, looked for in the order in which they are mostly written.</summary>
internal sealed class PropertyNames
{
    private readonly byte[][] names;

    public PropertyNames(params string[] names) => this.names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);

    /// <summary>The place of the name at which the reader stands; -1 where there is none such or it was seen before.</summary>
    public int Find(ref Utf8JsonReader reader, ref ulong seen, ref int guess)
    {
        if (reader.ValueIsEscaped)
            return -1;
        for (var i = 0; i < names.Length; i++)
        {
            var at = guess + i;
            if (at >= names.Length)
                at -= names.Length;
            if (!reader.ValueSpan.SequenceEqual(names[at]))
                continue;
            var bit = 1UL << at;
            guess = at + 1;
            if ((seen & bit) != 0)
                return -1;
            seen |= bit;
            return at;
        }

        return -1;
    }
}
