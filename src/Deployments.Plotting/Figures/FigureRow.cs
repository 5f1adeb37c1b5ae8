namespace Deployments;

/// <summary>A row of a table, or its total, in order of time.</summary>
/// <param name="Key">Its key; the colour of a row depends on nothing else.</param>
/// <param name="Name">Its name, cleaned for drawing.</param>
/// <param name="Figures">A figure for each slot.</param>
/// <param name="Place">Its place in the table.</param>
internal sealed record FigureRow(string Key, string Name, IReadOnlyList<Figure> Figures, int Place)
{
    /// <summary>The greatest figure drawn; 0 where there is none.</summary>
    public long Peak => Figures.Where(f => f.IsFigure).Select(f => f.Drawn).DefaultIfEmpty().Max();
}
