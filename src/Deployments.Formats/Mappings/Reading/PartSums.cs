namespace Deployments;

/// <summary>Whether the parts of a figure add up to it, row by row.</summary>
internal static class PartSums
{
    /// <summary>Whether a part has a figure of which the row does not give the whole: it is counted there, where nothing is.</summary>
    public static void CheckAlone(int part, int whole, MappingPlan plan, FigureMapper[] figures, int line)
    {
        if (whole >= 0 && figures[part].Exact is > 0 and var figure && plan.Figures[whole].Figure is { Kind: FigureKind.Level, Skip.Count: 0 })
            figures[part].Note(line, FormattableString.Invariant($"The row gives {figure:#,0} and nothing of \"{plan.Figures[whole].Heading}\", in which they are counted where it has a figure; they may be in no total of that day."), figure);
    }

    public static void Check(int whole, MappingPlan plan, FigureMapper[] figures, int line)
    {
        if (figures[whole].Exact is not { } expected)
            return;
        var (sum, given, all) = (0L, 0, 0);
        for (var i = 0; i < figures.Length; i++)
        {
            if (plan.Figures[i].Whole != whole)
                continue;
            all++;
            if (figures[i].Exact is not { } part)
                continue;
            given++;
            sum += part;
        }

        // Parts that are not reported may be anything, but not less than nothing.
        if (given == 0 || sum == expected || (given < all && sum < expected))
            return;
        figures[whole].Note(line, FormattableString.Invariant($"The parts of \"{plan.Figures[whole].Heading}\" come to {sum:#,0}, and it says {expected:#,0}; both are kept, and the whole prevails."), expected);
    }
}
