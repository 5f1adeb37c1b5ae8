namespace Deployments;

/// <summary>What stands behind a cell, in the words of a flat row.</summary>
internal sealed record CellParts(
    IReadOnlyList<string> Unknown, IReadOnlyList<string> LeftOut, IReadOnlyList<string> MayBeCountedTwice, IReadOnlyList<string> Sources, IReadOnlyList<string> Caveats)
{
    public static CellParts Of(PeriodCell cell)
    {
        var (context, figure) = (cell.Context, cell.PeriodFigure);
        var shown = Explainer.Shown(context, figure);
        return new(
            [.. figure.Unknowns().Select(Unknowing).Distinct()],
            [.. shown.SelectMany(d => d.Cell.LeftOut).Concat(figure.Considered.SelectMany(d => d.Cell.LeftOut).Where(l => l.OpensHigh)).Select(l => $"{l.Force.Id}: {Footnotes.Reason(l)}").Distinct()],
            [.. cell.MayBeCountedTwice.Select(p => $"{p.First} + {p.Second}")],
            [.. cell.SourceIds.Select(s => s.Value)],
            [.. shown.SelectMany(d => d.Cell.Counted).SelectMany(p => PartNotes.Of(context.Data, p).Select(n => $"{p.Force.Id}: {n}")).Distinct()]);
    }

    private static string Unknowing(DayPart part) =>
        $"{part.Force.Id}: {Words<UnknownReason>.Phrase(part.Force.Holding.Reason!.Value)}{(part.Force.Holding.Elsewhere is { } whole ? $" in {whole}" : "")}";
}
