using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Puts a dataset together in code, with the same validation as a file.</summary>
/// <remarks>Not safe for use from several threads at once. A builder builds once.</remarks>
/// <example>
/// <code>
/// var built = new DatasetBuilder("A made-up mission")
///     .Add(new Source { Id = "ministry", Publisher = "A ministry of defence", Published = "2020-06-01" })
///     .Add(new Theatre { Id = "mali", Name = "Mali", Hosts = ["MLI"] })
///     .Add(new ForceContribution
///     {
///         Id = "est-mali", Contributor = "EST", Theatres = ["mali"], Category = PersonnelCategory.Troops,
///         Reports = [new TroopReport { Effective = "2020-03-31", Stage = Stage.Deployed, Level = "about 50", Source = "ministry" }],
///     })
///     .Build();
/// built.Troops(Stage.Deployed).On("2020-04-30").Total("2020-04-30") // 45-55 (best 50)
/// </code>
/// </example>
public sealed class DatasetBuilder
{
    private readonly DatasetDraft draft;
    private ReportColumns? columns = new();

    /// <summary>A builder for a dataset with this title.</summary>
    /// <param name="title">The title.</param>
    /// <example>
    /// <code>
    /// var named = new DatasetBuilder("A made-up mission").Build();
    /// var described = new DatasetBuilder(new DatasetInfo { Title = "A made-up mission", Coverage = "2020", Licence = "CC BY 4.0" }).Build();
    /// described.Coverage // 2020-01-01/2020-12-31
    /// </code>
    /// </example>
    public DatasetBuilder(string title)
        : this(new DatasetInfo { Title = title })
    {
    }

    /// <summary>A builder for a dataset that says this of itself.</summary>
    /// <param name="info">Title, edition, coverage and terms.</param>
    public DatasetBuilder(DatasetInfo info)
        : this(new DatasetDraft { Info = info })
    {
        ArgumentNullException.ThrowIfNull(info);
    }

    internal DatasetBuilder(DatasetDraft draft) => this.draft = draft;

    /// <summary>A builder of records whose reports lie in columns already.</summary>
    internal DatasetBuilder(DatasetDraft draft, ReportColumns columns)
        : this(draft) => this.columns = columns;

    internal DatasetDraft Draft => draft;

    /// <summary>Adds documents.</summary>
    /// <param name="sources">The documents.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">The builder has built its dataset.</exception>
    /// <example>
    /// <code>
    /// var mine = new DatasetBuilder("Mine").Add(new Nation { Id = "XSL", Name = "Somaliland" }).Build();
    /// mine.FindNation("Somaliland").Found?.Id // XSL
    /// </code>
    /// </example>
    public DatasetBuilder Add(params Source[] sources) => Add((IEnumerable<Source>)sources);

    /// <inheritdoc cref="Add(Source[])"/>
    public DatasetBuilder Add(IEnumerable<Source> sources) => AddTo(draft.Sources, sources);

    /// <summary>Adds series of documents.</summary>
    /// <param name="series">The series.</param>
    public DatasetBuilder Add(params Series[] series) => Add((IEnumerable<Series>)series);

    /// <inheritdoc cref="Add(Series[])"/>
    public DatasetBuilder Add(IEnumerable<Series> series) => AddTo(draft.Series, series);

    /// <summary>Adds nations, or corrects built-in ones with the same ids.</summary>
    /// <param name="nations">The nations.</param>
    public DatasetBuilder Add(params Nation[] nations) => Add((IEnumerable<Nation>)nations);

    /// <inheritdoc cref="Add(Nation[])"/>
    public DatasetBuilder Add(IEnumerable<Nation> nations) => AddTo(draft.Nations, nations);

    /// <summary>Adds alliances, or corrects built-in ones with the same ids.</summary>
    /// <param name="alliances">The alliances.</param>
    public DatasetBuilder Add(params Alliance[] alliances) => Add((IEnumerable<Alliance>)alliances);

    /// <inheritdoc cref="Add(Alliance[])"/>
    public DatasetBuilder Add(IEnumerable<Alliance> alliances) => AddTo(draft.Alliances, alliances);

    /// <summary>Adds theatres.</summary>
    /// <param name="theatres">The theatres.</param>
    public DatasetBuilder Add(params Theatre[] theatres) => Add((IEnumerable<Theatre>)theatres);

    /// <inheritdoc cref="Add(Theatre[])"/>
    public DatasetBuilder Add(IEnumerable<Theatre> theatres) => AddTo(draft.Theatres, theatres);

    /// <summary>Adds operations.</summary>
    /// <param name="operations">The operations.</param>
    public DatasetBuilder Add(params Operation[] operations) => Add((IEnumerable<Operation>)operations);

    /// <inheritdoc cref="Add(Operation[])"/>
    public DatasetBuilder Add(IEnumerable<Operation> operations) => AddTo(draft.Operations, operations);

    /// <summary>Adds contributions with their reports.</summary>
    /// <param name="contributions">The contributions.</param>
    public DatasetBuilder Add(params ForceContribution[] contributions) => Add((IEnumerable<ForceContribution>)contributions);

    /// <inheritdoc cref="Add(ForceContribution[])"/>
    public DatasetBuilder Add(IEnumerable<ForceContribution> contributions)
    {
        ArgumentNullException.ThrowIfNull(contributions);
        return AddTo(draft.Contributions, contributions.Select(c => Given(c) with { Reports = Unbuilt.Add(c.Reports) }));
    }

    /// <summary>Adds published totals.</summary>
    /// <param name="totals">The totals.</param>
    public DatasetBuilder Add(params ReportedTotal[] totals) => Add((IEnumerable<ReportedTotal>)totals);

    /// <inheritdoc cref="Add(ReportedTotal[])"/>
    public DatasetBuilder Add(IEnumerable<ReportedTotal> totals) => AddTo(draft.Totals, totals);

    /// <summary>Adds incidents.</summary>
    /// <param name="incidents">The incidents.</param>
    public DatasetBuilder Add(params Incident[] incidents) => Add((IEnumerable<Incident>)incidents);

    /// <inheritdoc cref="Add(Incident[])"/>
    public DatasetBuilder Add(IEnumerable<Incident> incidents) => AddTo(draft.Incidents, incidents);

    /// <summary>The dataset, with its warnings.</summary>
    /// <exception cref="DatasetException">There are errors; the exception lists all findings.</exception>
    /// <exception cref="InvalidOperationException">The builder has built its dataset; start a new one.</exception>
    /// <example>
    /// <code>
    /// var copy = new DatasetBuilder(kfor.Info).Add(kfor.Sources).Add(kfor.Series).Add(kfor.Alliances).Add(kfor.Theatres).Add(kfor.Operations)
    ///     .Add(kfor.Contributions.Where(c =&gt; c.Contributor == "USA")).Build();
    /// copy.Contributions.Select(c =&gt; c.Id) // usa-kfor, usa-kfor-macedonia
    /// </code>
    /// </example>
    public Dataset Build() => Build(CancellationToken.None);

    /// <inheritdoc cref="Build()"/>
    /// <param name="cancel">Stops the validation; the builder can build later.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Dataset Build(CancellationToken cancel) => TryBuild(out var dataset, out var findings, cancel) ? dataset : throw new DatasetException(findings);

    /// <summary>The dataset, unless there are errors.</summary>
    /// <param name="dataset">The dataset; absent where there are errors.</param>
    /// <param name="findings">All findings, errors and warnings.</param>
    /// <param name="cancel">Stops the validation; the builder can build later.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <returns>Whether there is a dataset: there is where no finding is an error.</returns>
    /// <exception cref="InvalidOperationException">The builder has built its dataset; start a new one.</exception>
    /// <example>
    /// <code>
    /// var builder = new DatasetBuilder("A mistake").Add(new Theatre { Id = "mosul", Name = "Mosul", Parent = "irak" });
    /// builder.TryBuild(out var dataset, out var findings) // false
    /// findings[0] // error DEP205 at $.theatres[0].parent: There is no theatre 'irak' in the dataset.
    /// </code>
    /// </example>
    public bool TryBuild([NotNullWhen(true)] out Dataset? dataset, out FindingList findings, CancellationToken cancel = default)
    {
        (var index, findings) = Check(cancel);
        dataset = findings.Any(f => f.Severity == FindingSeverity.Error) ? null : Freeze(index, findings);
        return dataset is not null;
    }

    /// <summary>What the validators say, with the look-ups made for them; a reader of files puts it beside its own findings before it freezes.</summary>
    internal (DatasetIndex Index, FindingList Findings) Check(CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        var index = new DatasetIndex(draft);
        return (index, DatasetValidation.Check(draft, index, cancel));
    }

    internal Dataset Freeze(DatasetIndex index, IEnumerable<Finding> findings)
    {
        var frozen = Unbuilt;
        columns = null;
        frozen.Freeze();
        return new Dataset(draft, index, frozen, findings);
    }

    private ReportColumns Unbuilt => columns ?? throw new InvalidOperationException("This builder has built its dataset; start a new one.");

    private DatasetBuilder AddTo<T>(List<T> list, IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _ = Unbuilt;
        list.AddRange(items.Select(Given));
        return this;
    }

    private static T Given<T>(T item) => item ?? Errors.Argument<T>($"A {typeof(T).Name} to add is null.", "items");
}
