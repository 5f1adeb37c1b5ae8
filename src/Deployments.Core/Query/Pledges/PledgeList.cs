using System.Collections;
using NodaTime;

namespace Deployments;

/// <summary>The pledges made by a day and what became of them, by contributor and then by contribution.</summary>
/// <remarks>Immutable. Pledges are never added up: each stands by itself.</remarks>
/// <example>
/// <code>
/// var undelivered = data.Pledges(on: "2016-07-22").Undelivered();
/// undelivered.Where(p =&gt; p.Contribution.Contributor.Nation is not null).Select(p =&gt; p.Contribution.Id) // australia-baghdad, france-charles-de-gaulle, usa-iraq
/// </code>
/// </example>
public sealed partial class PledgeList : IReadOnlyList<Pledge>
{
    private readonly ValueList<Pledge> pledges;

    internal PledgeList(Dataset data, LocalDate on, IEnumerable<Pledge> pledges)
    {
        (Data, On) = (data, on);
        this.pledges = ValueList<Pledge>.Of(pledges.OrderBy(p => p.Contribution.Contributor).ThenBy(p => p.Contribution.Id));
    }

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; }

    /// <summary>How many there are.</summary>
    public int Count => pledges.Count;

    internal Dataset Data { get; }

    /// <summary>One pledge.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <example>
    /// <code>
    /// data.Pledges(on: "2016-07-22")[0].Contribution.Contributor // AUS
    /// </code>
    /// </example>
    public Pledge this[int index] => pledges[index];

    /// <summary>Those of which something is still owed.</summary>
    /// <example>
    /// <code>
    /// data.Pledges(on: "2016-07-22").Undelivered().Count(p =&gt; p.Level is null &amp;&amp; p.Change is null) // 6
    /// </code>
    /// </example>
    public PledgeList Undelivered() => new(Data, On, pledges.Where(p => p.IsUndelivered));

    /// <summary>What the pledges rest on, to be cited: the dataset and the documents of their reports.</summary>
    /// <example>
    /// <code>
    /// data.Pledges(on: "2016-07-22").Cite().Select(c =&gt; c.Key) // dataset-the-counter-isil-coalition-week-of-18-july-2016, article-2016-07-22
    /// </code>
    /// </example>
    public Citations Cite() => Citing.Of(Data, pledges.SelectMany(p => p.Reports).Select(r => r.Source));

    /// <summary>The pledges as flat rows for LINQ, data frames and files, in the same order.</summary>
    /// <example>
    /// <code>
    /// data.Pledges(on: "2016-07-22").ToRows().Where(r =&gt; r.Contributor == "FRA").Select(r =&gt; $"{r.What}, {r.Status}") // 1, Open
    /// </code>
    /// </example>
    public IEnumerable<PledgeRow> ToRows() => pledges.Select(p => new PledgeRow
    {
        Contributor = p.Contribution.Contributor.ToString(),
        Name = RowNames.Name(Data, p.Contribution.Contributor),
        Contribution = p.Contribution.Id.Value,
        Operation = p.Contribution.Operation?.Value,
        Theatres = [.. p.Contribution.Theatres.Select(t => t.Value)],
        Kind = Grouping.What(p.Contribution),
        What = p.What,
        Since = p.Since,
        On = On,
        Level = p.Level,
        Change = p.Change,
        Deployed = p.Deployed,
        Status = p.Status,
        Sources = [.. p.Reports.Select(r => r.Source.Value).Distinct()],
        Caveats = [.. p.Reports.SelectMany(r => r.Caveats).Distinct()],
    });

    /// <inheritdoc/>
    public IEnumerator<Pledge> GetEnumerator() => pledges.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
