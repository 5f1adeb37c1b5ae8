using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Turns the rows of a table into reports, on one thread.</summary>
internal sealed class RowMapper
{
    private readonly TableMapping mapping;
    private readonly FieldReaders readers;
    private readonly Dictionary<FigureColumn, FigureReader> figureReaders = new(ReferenceEqualityComparer.Instance);
    private readonly ContributionNumbers contributions = new();
    private readonly ReportRemarks remarks;
    private readonly HashSet<(int Part, int Whole)> parts = [];
    private readonly List<TotalRow> totals = [];
    private int[] skipped = [];
    private FigureMapper[] figures = [];
    private MappingPlan? plan;
    private TableFindings? found;
    private RowTally tally;

    public RowMapper(TableMapping mapping, NationRegister register)
    {
        (this.mapping, Pools) = (mapping, new ReportPools());
        readers = new FieldReaders(mapping, register, Pools.Dates);
        remarks = new ReportRemarks(Pools);
    }

    public ReportPools Pools { get; }

    /// <summary>The contributions met so far, each by the texts of its fields, in the order of their numbers.</summary>
    public IReadOnlyList<string?[]> Contributions => contributions.All;

    /// <summary>Contributions that are parts of others.</summary>
    public IReadOnlyCollection<(int Part, int Whole)> Parts => parts;

    public IReadOnlyList<TotalRow> Totals => totals;

    public FieldReaders Readers => readers;

    /// <summary>The titles of documents that rows name.</summary>
    public HashSet<string> SourceTitles { get; } = new(StringComparer.Ordinal);

    /// <summary>From now on rows are those of a file.</summary>
    public void Begin(MappingPlan next, Id<Source> document, TableFindings findings)
    {
        if (plan == next)
            return;
        plan = next;
        figures = [.. next.Figures.Select(f => new FigureMapper(f, readers, ReaderOf(f.Figure), contributions, remarks, totals, new RowDocuments(Pools, document, mapping.Document.Id, SourceTitles), findings, Pools))];
        found = findings;
        foreach (var figure in figures)
            figure.Row = figures;
    }

    /// <summary>Lets go of what is needed while rows are read only; the contributions, names and totals stay.</summary>
    public void LetGo()
    {
        (figures, plan) = ([], null);
        figureReaders.Clear();
        Pools.Clear();
    }

    /// <summary>What a part of a table says.</summary>
    /// <param name="file">Which file it is of, in the order of files.</param>
    /// <param name="rows">Its rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public MappedPart Read(int file, TableRows rows)
    {
        var batch = new ReportBatch(Pools);
        (tally, skipped) = (default, new int[mapping.Skip.Count]);
        while (rows.Read())
            Read(rows, batch);
        return new MappedPart(file, rows.Part, batch, tally + new RowTally(rows.Broken, 0, 0), skipped);
    }

    private FigureReader ReaderOf(FigureColumn figure)
    {
        if (!figureReaders.TryGetValue(figure, out var reader))
            figureReaders.Add(figure, reader = new FigureReader(figure, mapping, Pools.Counts));
        return reader;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(TableRows rows, ReportBatch batch)
    {
        for (var i = 0; i < plan!.Skips.Count; i++)
        {
            if (plan.Skips[i].Skips(rows))
            {
                skipped[i]++;
                tally += new RowTally(1, 0, 0);
                return;
            }
        }

        var (used, silent) = (0, 0);
        foreach (var figure in figures)
        {
            switch (figure.Read(rows, batch))
            {
                case RowResult.Used: used++; break;
                case RowResult.Silent: silent++; break;
                default: break;
            }
        }

        if (silent == figures.Length && mapping.EmptyRows != MissingMeaning.NothingSaid)
            (used, silent) = ReadEmpty(rows, batch);
        tally += new RowTally(1, used > 0 && used + silent == figures.Length ? 1 : 0, silent == figures.Length ? 1 : 0);
        if (figures.Length > 1)
            NoteParts(rows);
    }

    // A row that is listed without a figure is not absent.
    private (int Used, int Silent) ReadEmpty(TableRows rows, ReportBatch batch)
    {
        var results = Array.ConvertAll(figures, f => f.ReadEmpty(rows, batch, mapping.EmptyRows));
        if (Array.IndexOf(results, RowResult.Used) is >= 0 and var first)
            found!.Add(FindingCodes.RowWithoutFigures, rows.Line, TableFindings.WholeRow, $"The row lists {figures[first].Named()} without any figure, which is taken as {(mapping.EmptyRows == MissingMeaning.Zero ? "zero" : "missing")}, not as absent.", expected: "a figure");
        return (results.Count(r => r == RowResult.Used), results.Count(r => r == RowResult.Silent));
    }

    private void NoteParts(TableRows rows)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            if (plan!.Figures[i].Whole is >= 0 and var whole && figures[i].Contribution >= 0 && figures[whole].Contribution >= 0)
                parts.Add((figures[i].Contribution, figures[whole].Contribution));
            else
                PartSums.CheckAlone(i, plan.Figures[i].Whole, plan, figures, rows.Line);
            if (plan.Figures[i].Figure.PartsAddUp)
                PartSums.Check(i, plan, figures, rows.Line);
        }
    }
}
