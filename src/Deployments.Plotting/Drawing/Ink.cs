using System.Globalization;

namespace Deployments;

/// <summary>A colour with its opacity.</summary>
internal readonly record struct Ink(byte Red, byte Green, byte Blue, double Opacity = 1)
{
    /// <summary>The colour as CSS writes it, without the opacity.</summary>
    public string Hex => FormattableString.Invariant($"#{Red:x2}{Green:x2}{Blue:x2}");

    public static Ink Of(string hex) => new(Part(hex, 1), Part(hex, 3), Part(hex, 5));

    /// <summary>So much of another colour mixed in, 0 to 1.</summary>
    public Ink Mixed(Ink other, double share) => new(Between(Red, other.Red, share), Between(Green, other.Green, share), Between(Blue, other.Blue, share), Opacity);

    public Ink At(double opacity) => this with { Opacity = opacity };

    private static byte Part(string hex, int at) => byte.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte Between(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share), MidpointRounding.AwayFromZero);
}
