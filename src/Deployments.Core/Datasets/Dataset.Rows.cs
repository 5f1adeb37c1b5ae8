namespace Deployments;

public sealed partial class Dataset
{
    /// <summary>All reports as flat rows, contribution by contribution in file order, made one by one as they are read.</summary>
    public IEnumerable<ReportRow> ToRows() => ReportRowMaker.Of(this);
}
