namespace Deployments;

/// <content>Values.</content>
internal static partial class Sound
{
    private static bool HasText(string? text) => !string.IsNullOrWhiteSpace(text) && PlainText.Refuse(text) is null;

    private static bool MayHaveText(string? text) => text is null || HasText(text);

    public static bool IsLineIfAny(int? line) => line is null or (>= 1 and <= NumberColumn.Largest);

    private static bool HasLatestDay(EdtfDate? date) => date is null || date.Value.Latest is not null;

    private static bool IsBounded(EdtfDate? span) =>
        span is null || (span is not { Earliest: null, Latest: null } and { StartKind: not EdtfEnd.Unknown, EndKind: not EdtfEnd.Unknown });

    private static bool IsSomebody(Contributor contributor) => contributor.Nation is { IsNone: false } || contributor.Alliance is { IsNone: false };

    private static bool IsSomebodyIfAny(Contributor? contributor) => contributor is null || IsSomebody(contributor.Value);

    // The values of our enums run from 0 without gaps; to ask the runtime which there are costs more than all other checks of a small dataset.
    private static bool IsUpTo(int value, int last) => value >= 0 && value <= last;

    private static bool IsUpTo(int? value, int last) => value is null || IsUpTo(value.Value, last);

    private static bool All<T>(IReadOnlyList<T> items, Func<T, bool> isSound)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!isSound(items[i]))
                return false;
        }

        return true;
    }
}
