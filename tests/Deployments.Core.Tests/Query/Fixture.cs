namespace Deployments.Tests.Query;

/// <summary>Puts small datasets together: sources, theatres and operations that a test only names come into being by themselves.</summary>
/// <remarks>A source that is only named is its own publisher and has no date. A force is troops of the United States under an operation "op" unless the test says otherwise.</remarks>
internal sealed class Fixture
{
    private readonly Dictionary<Id<Source>, Source> sources = [];
    private readonly List<Series> series = [];
    private readonly List<Nation> nations = [];
    private readonly List<Alliance> alliances = [];
    private readonly Dictionary<Id<Theatre>, Theatre> theatres = [];
    private readonly Dictionary<Id<Operation>, Operation> operations = [];
    private readonly List<ForceContribution> forces = [];

    /// <summary>What the dataset states as its coverage; null means that it states none.</summary>
    public string? Coverage { get; init; } = "2000/2039";

    public Fixture Source(string id, string? published = null, string? series = null, string? publisher = null, Reliability? grade = null)
    {
        sources.Add(id, new Source
        {
            Id = id,
            Publisher = publisher ?? id,
            Published = Date(published),
            Series = series is null ? default(Id<Series>?) : (Id<Series>)series,
            Reliability = grade,
        });
        return this;
    }

    public Fixture Series(string id, string? coverage = null, ExhaustiveScope? exhaustive = null)
    {
        series.Add(new Series { Id = id, Coverage = Date(coverage), Exhaustive = exhaustive });
        return this;
    }

    /// <summary>A series of complete lists, with one source of the same name.</summary>
    public Fixture Lists(string id, ExhaustiveScope? scope = null, string? coverage = null, Reliability? grade = null) =>
        Series(id, coverage, scope ?? new ExhaustiveScope()).Source(id, series: id, grade: grade);

    public Fixture Nation(string id, string? life = null)
    {
        nations.Add(new Nation { Id = id, Name = "Nation " + id, Life = Date(life) });
        return this;
    }

    public Fixture Alliance(string id, params (string Nation, string? During)[] members)
    {
        alliances.Add(new Alliance { Id = id, Name = "The " + id, Members = [.. members.Select(m => new Membership { Nation = m.Nation, During = Date(m.During) })] });
        return this;
    }

    public Fixture Alliance(string id, params Membership[] members)
    {
        alliances.Add(new Alliance { Id = id, Name = "The " + id, Members = members });
        return this;
    }

    public Fixture Alliance(Alliance alliance)
    {
        alliances.Add(alliance);
        return this;
    }

    public Fixture Theatre(string id, string? within = null, params string[] hosts)
    {
        theatres.Add(id, new Theatre { Id = id, Name = "Theatre " + id, Parent = within is null ? default(Id<Theatre>?) : (Id<Theatre>)within, Hosts = [.. hosts.Select(Hosted)] });
        return this;
    }

    public Fixture Operation(string id, string? life = "2000/..", string? partOf = null, string? coverage = null, params string[] at)
    {
        operations.Add(id, new Operation
        {
            Id = id,
            Name = "Operation " + id,
            Life = Date(life),
            Parent = partOf is null ? default(Id<Operation>?) : (Id<Operation>)partOf,
            Coverage = Date(coverage),
            Theatres = [.. at.Select(t => (Id<Theatre>)t)],
        });
        return this;
    }

    /// <summary>A force with its reports.</summary>
    public Fixture Force(string id, params TroopReport[] reports) => Force(id, f => f, reports);

    /// <summary>A force as the test describes it, with its reports.</summary>
    public Fixture Force(string id, Func<ForceContribution, ForceContribution> describe, params TroopReport[] reports)
    {
        var force = describe(new ForceContribution { Id = id, Contributor = "USA", Category = PersonnelCategory.Troops, Reports = reports });
        forces.Add(force.Operation is null && force.Theatres.Count == 0 ? force with { Operation = "op" } : force);
        return this;
    }

    public Dataset Build() => Builder().Build();

    /// <summary>The dataset without validation, for figures that no dataset may hold.</summary>
    public Dataset BuildUnchecked()
    {
        var builder = Builder();
        return builder.Freeze(builder.Check().Index, []);
    }

    private DatasetBuilder Builder()
    {
        foreach (var report in forces.SelectMany(f => f.Reports).Where(r => !sources.ContainsKey(r.Source)))
            Source(report.Source.Value);
        foreach (var id in forces.SelectMany(f => f.Theatres).Concat(operations.Values.SelectMany(o => o.Theatres)).Distinct().Where(t => !theatres.ContainsKey(t)).ToList())
            Theatre(id.Value);
        foreach (var id in forces.Select(f => f.Operation).OfType<Id<Operation>>().Distinct().Where(o => !operations.ContainsKey(o)).ToList())
            Operation(id.Value);
        return new DatasetBuilder(new DatasetInfo { Title = "Made up", Coverage = Date(Coverage) })
            .Add(sources.Values).Add(series).Add(nations).Add(alliances).Add(theatres.Values).Add(operations.Values).Add(forces);
    }

    private static EdtfDate? Date(string? text) => text is null ? default(EdtfDate?) : (EdtfDate)text;

    private static Dated<Id<Nation>> Hosted(string text) => TextValue.Parse<Dated<Id<Nation>>>(text);
}
