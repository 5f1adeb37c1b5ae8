namespace Deployments.Benchmarks;

/// <summary>Low, best and high, or differences of them.</summary>
internal readonly record struct Bounds(long Low, long Best, long High)
{
    public static Bounds operator +(Bounds a, Bounds b) => new(a.Low + b.Low, a.Best + b.Best, a.High + b.High);

    public static Bounds operator -(Bounds a, Bounds b) => new(a.Low - b.Low, a.Best - b.Best, a.High - b.High);
}
