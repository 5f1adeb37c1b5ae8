using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>The one place that throws for a caller's mistake, so that messages read alike.</summary>
internal static class Errors
{
    [DoesNotReturn]
    public static void Argument(string message, string parameter) => throw new ArgumentException(Visible.In(message), parameter);

    [DoesNotReturn]
    public static T Argument<T>(string message, string parameter) => throw new ArgumentException(Visible.In(message), parameter);

    [DoesNotReturn]
    public static T Format<T>(string message) => throw new FormatException(Visible.In(message));

    [DoesNotReturn]
    public static T OutOfRange<T>(string message, string parameter, object value) =>
        throw new ArgumentOutOfRangeException(parameter, value, Visible.In(message));

    /// <summary>A place in a list that it does not have.</summary>
    [DoesNotReturn]
    public static T NoPlace<T>(string what, int place, int count, string parameter) =>
        OutOfRange<T>(FormattableString.Invariant($"There is no {what} {place}; there are {count}, the first is 0."), parameter, place);
}
