namespace Deployments;

public sealed partial class Dataset
{
    /// <summary>All reports as flat rows, contribution by contribution in file order, made one by one as they are read.</summary>
    /// <example>
    /// <code>
    /// var row = kfor.ToRows().First(r =&gt; r.Contribution == "deu-kfor");
    /// $"{row.Contributor}, {row.Effective}: {row.Best}, says {row.Source}" // DEU, 2002-06-07: 4650, says ngo-online-2002-06-07
    /// kfor.ToRows().Count(r =&gt; r.Missing is not null) // 0
    /// </code>
    /// </example>
    public IEnumerable<ReportRow> ToRows() => ReportRowMaker.Of(this);
}
