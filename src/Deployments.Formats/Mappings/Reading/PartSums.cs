namespace Deployments;

/// <summary>Whether the parts of a figure add up to it, row by row.</summary>
internal static class PartSums
{
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
