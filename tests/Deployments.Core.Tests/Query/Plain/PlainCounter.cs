namespace Deployments.Tests.Query.Plain;

/// <summary>Counts one day: everything in scope, each force once, by row and in total.</summary>
internal sealed class PlainCounter
{
    private readonly Histories histories;
    private readonly HoldingResolver resolver;
    private readonly DayCounter counter;
    private readonly List<ForceContribution> asked;

    public PlainCounter(Dataset data, QueryOptions options)
    {
        histories = new Histories(data, options.Terms);
        resolver = new HoldingResolver(histories, options.Terms);
        counter = new DayCounter(data, options);
        asked = [.. data.Contributions.Where(counter.Scope.Asks)];
        Undated = Histories.UndatedOf(asked, data, options.Terms);
    }

    public DateSpan? Coverage => histories.Coverage;

    public int Undated { get; }

    public DayTotals On(LocalDate day) => new(day, Coverage?.Contains(day) == true ? counter.On(day, asked, resolver.On) : null);
}
