namespace Deployments;

/// <summary>Of the findings of one kind those that stand first in the file, in whatever order they are found.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class FirstFindings(int most)
{
    private readonly List<(Finding Finding, long Order, string? About)> kept = [];
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private int lastLine = int.MaxValue;

    /// <summary>How many were found.</summary>
    public long Count { get; set; }

    /// <summary>The first ones, each with when it was found: one line is read by one thread, so that this orders what was found on it.</summary>
    public IEnumerable<(Finding Finding, long Order)> InOrder()
    {
        Trim();
        return kept.Select(k => (k.Finding, k.Order));
    }

    /// <summary>Whether a finding on this line may be among the first.</summary>
    public bool Lists(int line) => line < lastLine;

    public void Add(Finding finding, long order)
    {
        Count++;
        Keep(finding, order, null);
    }

    /// <summary>Adds a finding unless there is one about the same thing on an earlier line; one on a later line gives way to it.</summary>
    public void AddOnce(string about, Finding finding, long order)
    {
        if (!lines.TryGetValue(about, out var line))
            Count++;
        else if (line <= LineOf(finding))
            return;
        else
            kept.RemoveAll(k => k.About == about);
        lines[about] = LineOf(finding);
        Keep(finding, order, about);
    }

    private static int LineOf(Finding finding) => finding.Line ?? 0;

    private void Keep(Finding finding, long order, string? about)
    {
        if (!Lists(LineOf(finding)))
            return;
        kept.Add((finding, order, about));
        if (kept.Count >= 2 * most)
            Trim();
    }

    // What is later than the last of the first can be none of them, now or ever.
    private void Trim()
    {
        kept.Sort((a, b) => LineOf(a.Finding) != LineOf(b.Finding) ? LineOf(a.Finding).CompareTo(LineOf(b.Finding)) : a.Order.CompareTo(b.Order));
        if (kept.Count < most)
            return;
        kept.RemoveRange(most, kept.Count - most);
        lastLine = LineOf(kept[^1].Finding);
    }
}
