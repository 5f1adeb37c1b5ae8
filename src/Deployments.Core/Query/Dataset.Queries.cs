namespace Deployments;

public sealed partial class Dataset
{
    /// <summary>The span that the dataset covers, both ends included: as stated, or from the earliest effective day to the latest effective or published day; absent where there is neither.</summary>
    public DateSpan? Coverage => Histories.CoverageOf(this, null);

    internal Groundwork Groundwork => field ?? Interlocked.CompareExchange(ref field, new Groundwork(this), null) ?? field;

    /// <summary>A question about military personnel: troops, staff officers and experts on mission.</summary>
    /// <param name="stage">The stage; figures of different stages are never added.</param>
    /// <returns>A query that nothing restricts yet: it counts what is assigned to anything anywhere, but for forces in their own nation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stage is undefined.</exception>
    /// <example>
    /// <code>
    /// data.Troops(Stage.Deployed).HostedBy("IRQ").On("2016-07-22").Total("2016-07-22") // 4,500-4,999
    /// kfor.Troops(Stage.Pledged).From("France").On("1999-06-30").Total("1999-06-30") // 7,000
    /// </code>
    /// </example>
    public TroopQuery Troops(Stage stage) => Personnel(stage, PersonnelCategory.Military);

    /// <summary>A question about personnel of the categories given.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="categories">The categories, with their parts; at least one.</param>
    /// <exception cref="ArgumentException">No category is named, or one of them or the stage is undefined.</exception>
    /// <example>
    /// <code>
    /// var un = Peacekeeping.LoadContributors("samples/data/un-contributors").Dataset;
    /// un.Personnel(Stage.Deployed, PersonnelCategory.Police).On("2013-12-31").Total("2013-12-31") // 62
    /// </code>
    /// </example>
    public TroopQuery Personnel(Stage stage, params PersonnelCategory[] categories)
    {
        ArgumentNullException.ThrowIfNull(categories);
        List<PersonnelCategory> all = [.. categories.Select(c => Words<PersonnelCategory>.Defined(c, nameof(categories)))];
        if (all.Count == 0)
            Errors.Argument("Name at least one category, such as PersonnelCategory.Police.", nameof(categories));
        return new(this, new QueryOptions { Terms = At(stage), Categories = all });
    }

    /// <summary>A question about equipment, counted in pieces.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="kind">The kind; absent means any.</param>
    /// <example>
    /// <code>
    /// data.Equipment(Stage.Pledged).From("FRA").On("2016-07-22").Total("2016-07-22") // 1
    /// </code>
    /// </example>
    public TroopQuery Equipment(Stage stage, EquipmentKind? kind = null) => new(this, new QueryOptions { Terms = At(stage), Equipment = kind, AnyEquipment = kind is null });

    /// <inheritdoc cref="Equipment(Stage, EquipmentKind?)"/>
    public TroopQuery Equipment(Stage stage, EquipmentKind kind) => Equipment(stage, (EquipmentKind?)kind);

    /// <summary>A question about people served, such as trainees: a kind of their own, never totalled with troops.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="kind">Whom: the text of <see cref="ForceContribution.Served"/>.</param>
    /// <remarks>The text is compared letter by letter; of a kind that no contribution has, none is reported.</remarks>
    /// <example>
    /// <code>
    /// data.PeopleServed(Stage.Deployed, "Iraqi officers in training").On("2016-07-22").Total("2016-07-22") // 100-999
    /// </code>
    /// </example>
    public TroopQuery PeopleServed(Stage stage, string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new(this, new QueryOptions { Terms = At(stage), Served = kind });
    }

    private static TimelineTerms At(Stage stage) => new() { Stage = Words<Stage>.Defined(stage, nameof(stage)) };
}
