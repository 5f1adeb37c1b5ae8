using System.Buffers.Binary;
using System.Reflection;

namespace Deployments;

/// <summary>The embedded font, Liberation Sans: how wide its characters are, read from the font file itself so that every machine measures alike.</summary>
/// <remarks>Its advances equal those of Arial and Helvetica, so that an SVG shown with one of them keeps its layout.</remarks>
internal sealed class Typeface
{
    private static readonly Lazy<Typeface> Regular = new(() => new("LiberationSans-Regular.ttf"));
    private static readonly Lazy<Typeface> Bold = new(() => new("LiberationSans-Bold.ttf"));

    private readonly Dictionary<int, double> advances = [];

    private Typeface(string file)
    {
        File = Read(file);
        var perEm = (double)Number(Table("head") + 18);
        var metrics = Number(Table("hhea") + 34);
        var widths = Table("hmtx");
        foreach (var (character, glyph) in Glyphs(Subtable()))
            advances[character] = Number(widths + (4 * Math.Min(glyph, metrics - 1))) / perEm;
    }

    /// <summary>The font file.</summary>
    public byte[] File { get; }

    public static Typeface Of(bool isBold) => (isBold ? Bold : Regular).Value;

    /// <summary>How wide a text is in a size.</summary>
    public static double Width(string text, double size, bool isBold = false)
    {
        var face = Of(isBold);
        return size * text.EnumerateRunes().Sum(r => face.Advance(r.Value));
    }

    /// <summary>Whether the font can draw a character; another font must step in for others.</summary>
    public bool Has(int character) => advances.ContainsKey(character);

    // Characters of other scripts are at most about as wide as they are high.
    private double Advance(int character) => advances.TryGetValue(character, out var advance) ? advance : 1.05;

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private int Number(int at) => BinaryPrimitives.ReadUInt16BigEndian(File.AsSpan(at));

    private int Long(int at) => checked((int)BinaryPrimitives.ReadUInt32BigEndian(File.AsSpan(at)));

    /// <summary>Where a table of the font begins (OpenType, table directory).</summary>
    private int Table(string tag)
    {
        for (var i = 0; i < Number(4); i++)
        {
            if (File.AsSpan(12 + (16 * i), 4).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(tag)))
                return Long(12 + (16 * i) + 8);
        }

        throw new InvalidOperationException($"The embedded font has no table {tag}.");
    }

    /// <summary>The character map for Unicode's basic plane (OpenType, cmap format 4).</summary>
    private int Subtable()
    {
        var cmap = Table("cmap");
        for (var i = 0; i < Number(cmap + 2); i++)
        {
            var at = cmap + Long(cmap + 4 + (8 * i) + 4);
            if (Number(cmap + 4 + (8 * i)) is 0 or 3 && Number(at) == 4)
                return at;
        }

        throw new InvalidOperationException("The embedded font has no character map of format 4.");
    }

    private IEnumerable<(int Character, int Glyph)> Glyphs(int map)
    {
        var segments = Number(map + 6) / 2;
        var (ends, starts) = (map + 14, map + 16 + (2 * segments));
        var (deltas, offsets) = (starts + (2 * segments), starts + (4 * segments));
        for (var i = 0; i < segments; i++)
        {
            for (var c = Number(starts + (2 * i)); c <= Number(ends + (2 * i)) && c < 0xFFFF; c++)
            {
                var offset = Number(offsets + (2 * i));
                var glyph = offset == 0 ? c : Number(offsets + (2 * i) + offset + (2 * (c - Number(starts + (2 * i)))));
                if (offset == 0 || glyph != 0)
                    glyph = (glyph + Number(deltas + (2 * i))) & 0xFFFF;
                if (glyph != 0)
                    yield return (c, glyph);
            }
        }
    }
}
