namespace Deployments;

/// <summary>Whether theatres have hosts that existed at the time.</summary>
internal sealed class HostLifeCheck : IDatasetCheck
{
    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        for (var i = 0; i < draft.Theatres.Count; i++)
        {
            foreach (var (j, host) in draft.Theatres[i].Hosts.Index())
            {
                if (host.During is { } during && ContributorLives.Of(host.Value, index) is var (name, life) && Lives.ReachesBeyond(during, life))
                    findings.Add(FindingCodes.HostOutsideNation, DraftLists.Theatres, i, FormattableString.Invariant($"hosts[{j}]"), $"The host's span {during} reaches beyond the life of {Excerpt.Of(name)}, {life}; expected a span within it.", during, "a span within it");
            }
        }
    }
}
