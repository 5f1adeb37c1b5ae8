using NodaTime;

namespace Deployments;

public sealed partial class Dataset
{
    /// <summary>All editions that the dataset knows, the oldest first; the last is the dataset itself. One that revises none is its only edition.</summary>
    /// <seealso cref="RevisedBy(Dataset, EdtfDate?)"/>
    /// <example>
    /// <code>
    /// var all = kfor.RevisedBy(Dataset.Parse(kfor.ToJson().Replace("4650", "4700")), published: "2024-07-01");
    /// all.Editions.Count // 2
    /// </code>
    /// </example>
    public IReadOnlyList<DatasetEdition> Editions => ValueList<DatasetEdition>.Of([.. Earlier, new DatasetEdition(this, Published)]);

    /// <summary>A newer edition of this dataset that remembers this one: asked as known on a day before it was published, it answers as this dataset does.</summary>
    /// <param name="newer">The newer edition, as it was loaded.</param>
    /// <param name="published">The day from which the newer edition is known; absent means the latest day on which a document or a claim in it was published, the earliest that it can be.</param>
    /// <returns>The newer edition with this one behind it; this dataset itself where the two say the same.</returns>
    /// <remarks>
    /// <para>
    /// Whatever is asked <c>AsKnownOn</c> a day before the newer edition reads exactly as this dataset, as known on that day; from its publication on, and where no such day is
    /// given, exactly as the newer one. That holds of claims that were revised, added and removed, and of operations, memberships, lives and links as well: each edition
    /// answers with its own records. A claim that the newer edition no longer has is not contradicted by an invented one; it was known, and is no longer claimed.
    /// </para>
    /// <para>Editions are kept side by side and take the room of both. A file holds one: <c>ToJson</c> writes the newest.</para>
    /// </remarks>
    /// <exception cref="ArgumentException">No day is given and nothing in the newer edition was dated, or it would not be newer than the edition before it.</exception>
    /// <example>
    /// <code>
    /// var newer = Dataset.Parse(kfor.ToJson().Replace("4650", "4700"));
    /// var german = kfor.RevisedBy(newer, published: "2024-07-01").Troops(Stage.Deployed).From("DEU");
    /// german.AsKnownOn("2024-06-30").On("2002-06-30").Total("2002-06-30") // 4,650
    /// german.AsKnownOn("2024-07-01").On("2002-06-30").Total("2002-06-30") // 4,700
    /// </code>
    /// </example>
    public Dataset RevisedBy(Dataset newer, EdtfDate? published = null)
    {
        ArgumentNullException.ThrowIfNull(newer);
        if (ReferenceEquals(this, newer) || (newer.Earlier.Count == 0 && Info == newer.Info && newer.Changes(this).IsEmpty))
            return this;
        var editions = Editions.ToList();
        foreach (var next in newer.Editions)
        {
            var day = next.Published ?? (published is { } given ? CalendarPeriods.Day(given, nameof(published)) : LatestPublished(next.Data));
            if (editions[^1].Published >= day)
                Errors.Argument($"The edition {Named(next.Data)} would be published on {IsoDay.Text(day)}, and the one before it, {Named(editions[^1].Data)}, was on {IsoDay.Text(editions[^1].Published!.Value)}; name the day on which the newer one was published.", nameof(published));
            editions.Add(next with { Published = day });
        }

        return new Dataset(newer, newer.MemoryBudget, [.. editions.SkipLast(1)], editions[^1].Published);
    }

    /// <inheritdoc cref="RevisedBy(Dataset, EdtfDate?)"/>
    public Dataset RevisedBy(Dataset newer, EdtfDate published) => RevisedBy(newer, (EdtfDate?)published);

    /// <summary>The edition that was the newest on a day; the first for all days before the second.</summary>
    /// <param name="day">One known day.</param>
    /// <exception cref="ArgumentException">The date is not one known day.</exception>
    /// <example>
    /// <code>
    /// var all = kfor.RevisedBy(Dataset.Parse(kfor.ToJson().Replace("4650", "4700")), published: "2024-07-01");
    /// ReferenceEquals(all.EditionOn("2024-06-30"), kfor) // true
    /// </code>
    /// </example>
    public Dataset EditionOn(EdtfDate day) => EditionKnownOn(CalendarPeriods.Day(day, nameof(day)));

    /// <summary>What the editions since a day revised, added and removed: this one beside the newest of that day.</summary>
    /// <param name="since">One known day.</param>
    /// <example>
    /// <code>
    /// var newer = Dataset.Parse(kfor.ToJson().Replace("4650", "4700"));
    /// newer.Changes(from: kfor).Reports.Count // 1
    /// </code>
    /// </example>
    public DatasetChanges Changes(EdtfDate since) => Changes(EditionOn(since));

    internal Dataset EditionKnownOn(LocalDate? day) => day is { } known && known < Published
        ? Earlier.LastOrDefault(e => e.Published is not { } from || from <= known)?.Data ?? this
        : this;

    private static string Named(Dataset data) => data.Info.Edition is { } edition ? Excerpt.Of(edition) : $"of {Excerpt.Of(data.Info.Title)}";

    private static LocalDate LatestPublished(Dataset data)
    {
        var dates = new HashSet<int>();
        for (var row = 0; row < data.Columns.Count; row++)
            dates.Add(data.Columns.Published[row]);
        var days = dates.Where(d => d >= 0).Select(d => data.Columns.Dates[d]).Select(d => d.Latest)
            .Concat(data.Sources.Select(s => s.Published?.Latest)).Concat(data.Totals.Select(t => t.Published?.Latest)).OfType<LocalDate>().ToList();
        return days.Count > 0 ? days.Max() : Errors.Argument<LocalDate>($"Nothing in the edition {Named(data)} has a publication date; name the day on which it was published.", "published");
    }
}
