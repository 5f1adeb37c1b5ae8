using NodaTime;

namespace Deployments;

/// <summary>A frozen, validated set of reports and everything they refer to: what all queries start from.</summary>
/// <remarks>
/// Immutable and safe to share between threads, with its queries, their tables and cells: what is looked up late is made once, or comes out the same
/// whoever makes it, and nothing public can be changed. There is no way to one but through validation: a file or a builder with errors makes none.
/// The built-in nations and alliances stand behind a dataset's own, which replace those with the same id.
/// </remarks>
/// <example>
/// <code>
/// var data = Dataset.Load("samples/data/coalition-2016-07.json");
/// data.Troops(Stage.Deployed).In("middle-east").On("2016-07-22").Total("2016-07-22") // at least 4,500 + 1 unknown
/// </code>
/// </example>
public sealed partial class Dataset
{
    private const long BytesPerReport = 64;
    private const long BytesBesides = 64L << 20;
    private readonly Lazy<AlikePairs> lookAlikes;
    private readonly Lazy<NationRegister> register;
    private readonly Lazy<ReportedDays> reportedDays;

    internal Dataset(DatasetDraft draft, DatasetIndex index, ReportColumns columns, IEnumerable<Finding> findings)
    {
        Info = draft.Info ?? new DatasetInfo { Title = "" };
        Sources = ValueList<Source>.Of(draft.Sources);
        Series = ValueList<Series>.Of(draft.Series);
        Nations = ValueList<Nation>.Of(draft.Nations);
        Alliances = ValueList<Alliance>.Of(draft.Alliances);
        Theatres = ValueList<Theatre>.Of(draft.Theatres);
        Operations = ValueList<Operation>.Of(draft.Operations);
        Contributions = ValueList<ForceContribution>.Of(draft.Contributions);
        Totals = ValueList<ReportedTotal>.Of(draft.Totals);
        Incidents = ValueList<Incident>.Of(draft.Incidents);
        Findings = [.. findings];
        SchemaReference = draft.SchemaReference;
        Columns = columns;
        Index = index;
        reportedDays = new(() => new ReportedDays(Contributions, Columns, Index));
        register = new(() => NationRegister.BuiltIn.With(Nations));
        lookAlikes = new(() => Index.LookAlikes ?? Deployments.LookAlikes.Of(Contributions, Index));
        MemoryBudget = (BytesPerReport * Columns.Count) + BytesBesides;
    }

    private Dataset(Dataset other, long memoryBudget, IReadOnlyList<DatasetEdition> earlier, LocalDate? published)
    {
        (Earlier, Published) = (ValueList<DatasetEdition>.Of(earlier), published);
        (Info, Sources, Series, Nations, Alliances, Theatres) = (other.Info, other.Sources, other.Series, other.Nations, other.Alliances, other.Theatres);
        (Operations, Contributions, Totals, Incidents, Findings) = (other.Operations, other.Contributions, other.Totals, other.Incidents, other.Findings);
        (SchemaReference, Columns, Index, register, reportedDays, lookAlikes) = (other.SchemaReference, other.Columns, other.Index, other.register, other.reportedDays, other.lookAlikes);
        MemoryBudget = memoryBudget;
    }

    /// <summary>What the dataset says of itself.</summary>
    public DatasetInfo Info { get; }

    /// <summary>The documents that claims were read in.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The declared series of documents.</summary>
    public IReadOnlyList<Series> Series { get; }

    /// <summary>The dataset's own nations, which add to the built-in ones or correct them; see <see cref="FindNation(string, EdtfDate?)"/>.</summary>
    public IReadOnlyList<Nation> Nations { get; }

    /// <summary>The dataset's own alliances, which add to the built-in ones or correct them; see <see cref="FindAlliance"/>.</summary>
    public IReadOnlyList<Alliance> Alliances { get; }

    /// <summary>The dataset's own alliances and the built-in ones, as a set that answers who belongs, who is allied with whom and owes what.</summary>
    public AllianceSet AllianceSet => Index.AllianceSet;

    /// <summary>The theatres.</summary>
    public IReadOnlyList<Theatre> Theatres { get; }

    /// <summary>The operations.</summary>
    public IReadOnlyList<Operation> Operations { get; }

    /// <summary>The contributions, each with its reports.</summary>
    public IReadOnlyList<ForceContribution> Contributions { get; }

    /// <summary>The totals that somebody published.</summary>
    public IReadOnlyList<ReportedTotal> Totals { get; }

    /// <summary>The incidents.</summary>
    public IReadOnlyList<Incident> Incidents { get; }

    /// <summary>The warnings that ride along with the dataset; errors would have refused it.</summary>
    public FindingList Findings { get; }

    /// <summary>How many reports the dataset holds.</summary>
    public int ReportCount => Columns.Count;

    /// <summary>How many bytes what queries share may take at most: timelines and totals, which are kept once made, the longest unused given up first.</summary>
    /// <remarks>
    /// Unless <see cref="WithMemoryBudget"/> says otherwise, 64 bytes for each report and 64 MiB besides: room for several settlements, stages and days of
    /// knowledge. What was made last is kept even where it is larger. Not counted are the dataset itself, the numbers of its contributions, and tables, which hold
    /// on to the timeline they came from for as long as they are used.
    /// </remarks>
    public long MemoryBudget { get; }

    /// <summary>The editions that this one revises, the oldest first.</summary>
    internal IReadOnlyList<DatasetEdition> Earlier { get; } = ValueList<DatasetEdition>.Empty;

    /// <summary>The day on which this edition was published; absent where it revises none.</summary>
    internal LocalDate? Published { get; }

    internal string? SchemaReference { get; }

    internal ReportColumns Columns { get; }

    /// <summary>From when to when reports speak, which is the coverage of a dataset that states none; looked through once.</summary>
    internal ReportedDays ReportedDays => reportedDays.Value;

    internal DatasetIndex Index { get; }

    /// <summary>Pairs of contributions that may be the same force twice, by place: the same for every query, so they are looked for once.</summary>
    internal AlikePairs LookAlikes => lookAlikes.Value;

    /// <summary>The same dataset with another memory budget: it shares all records with this one, but nothing that queries have made.</summary>
    /// <param name="bytes">How many bytes, 0 or more; with 0 only what was made last is kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">The budget is below 0.</exception>
    /// <example>
    /// <code>
    /// var small = kfor.WithMemoryBudget(1 &lt;&lt; 20);
    /// small.MemoryBudget // 1048576
    /// </code>
    /// </example>
    public Dataset WithMemoryBudget(long bytes)
    {
        if (bytes < 0)
            Errors.OutOfRange<long>(FormattableString.Invariant($"A memory budget cannot be {bytes} bytes; give 0 or more."), nameof(bytes), bytes);
        return new Dataset(this, bytes, Earlier, Published);
    }

    /// <summary>The nations known to the dataset, its own before the built-in ones, with all look-ups: by name, by code, by state system.</summary>
    public NationRegister Register => register.Value;

    /// <summary>One nation by id or name, the dataset's own before the built-in ones; the same as <c>Register.Find</c>.</summary>
    /// <param name="text">An id or a whole name; see <see cref="NationRegister.Find(string, EdtfDate?)"/>.</param>
    /// <param name="on">The day, where it is known.</param>
    /// <returns>The nation; or none with the reason and candidates.</returns>
    /// <example>
    /// <code>
    /// data.FindNation("Turkey").Found?.Id // TUR
    /// data.FindNation("Korea").Reason // 'Korea' names several nations: South Korea (KOR), Korea (until 1910) (KOR-730).
    /// </code>
    /// </example>
    public Match<Nation> FindNation(string text, EdtfDate? on = null) => Register.Find(text, on);

    /// <inheritdoc cref="FindNation(string, EdtfDate?)"/>
    public Match<Nation> FindNation(string text, EdtfDate on) => Register.Find(text, on);

    /// <summary>One alliance by id or name, the dataset's own before the built-in ones.</summary>
    /// <param name="text">An id or a whole name.</param>
    /// <returns>The alliance; or none with the reason: no such id or name, or a name that several bear.</returns>
    /// <example>
    /// <code>
    /// data.FindAlliance("US-led coalition against ISIS").Found?.Id // counter-isil-coalition
    /// data.FindAlliance("nato").Found?.Name // North Atlantic Treaty Organization
    /// </code>
    /// </example>
    public Match<Alliance> FindAlliance(string text) => RecordNames.Find(text, "alliance", Index.Alliances.Values, a => a.Id.Value, a => a.OtherNames.Select(o => o.Text).Prepend(a.Name));

    /// <summary>One theatre by id or name.</summary>
    /// <param name="text">An id or a whole name.</param>
    /// <returns>The theatre; or none with the reason: no such id or name, or a name that several bear.</returns>
    /// <example>
    /// <code>
    /// data.FindTheatre("Lake Chad Basin").Found?.Hosts // [NER, TCD, NGA]
    /// </code>
    /// </example>
    public Match<Theatre> FindTheatre(string text) => RecordNames.Find(text, "theatre", Theatres, t => t.Id.Value, t => [t.Name]);

    /// <summary>One operation by id or name.</summary>
    /// <param name="text">An id or a whole name.</param>
    /// <returns>The operation; or none with the reason: no such id or name, or a name that several bear.</returns>
    /// <example>
    /// <code>
    /// kfor.FindOperation("Kosovo Force").Found?.Life // 1999-06-12/..
    /// data.FindOperation("kfor").Reason // There is no operation with the id or the name 'kfor'.
    /// </code>
    /// </example>
    public Match<Operation> FindOperation(string text) => RecordNames.Find(text, "operation", Operations, o => o.Id.Value, o => [o.Name]);

    /// <summary>One incident by id or name.</summary>
    /// <param name="text">An id or a whole name.</param>
    /// <returns>The incident; or none with the reason: no such id or name, or a name that several bear.</returns>
    /// <example>
    /// <code>
    /// data.FindIncident("Air strikes in Aleppo province").Found?.Id // aleppo-strikes-2016-07-19
    /// </code>
    /// </example>
    public Match<Incident> FindIncident(string text) => RecordNames.Find(text, "incident", Incidents, i => i.Id.Value, i => [i.Name]);
}
