namespace Deployments;

/// <summary>What all queries of one dataset share, made when it is first needed and kept. Safe to share between threads.</summary>
internal sealed class Groundwork(Dataset data)
{
    private readonly Lazy<ContributionTraits> traits = new(() => new ContributionTraits(data, data.Timelines.Order));
    private readonly Lazy<Links> links = new(() => new Links(data));

    public ContributionTraits Traits => traits.Value;

    public Links Links => links.Value;
}
