namespace Deployments;

public sealed partial class Dataset
{
    /// <summary>The span that the dataset covers, both ends included: as stated, or from the earliest effective day to the latest effective or published day; absent where there is neither.</summary>
    public DateSpan? Coverage => Histories.CoverageOf(this, null);

    internal Groundwork Groundwork => field ?? Interlocked.CompareExchange(ref field, new Groundwork(this), null) ?? field;

    /// <summary>A question about military personnel: troops, staff officers and experts on mission.</summary>
    /// <param name="stage">The stage; figures of different stages are never added.</param>
    public TroopQuery Troops(Stage stage) => Personnel(stage, PersonnelCategory.Military);

    /// <summary>A question about personnel of the categories given.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="categories">The categories, with their parts; at least one.</param>
    public TroopQuery Personnel(Stage stage, params PersonnelCategory[] categories)
    {
        List<PersonnelCategory> all = [.. categories.Select(c => Words<PersonnelCategory>.Defined(c, nameof(categories)))];
        if (all.Count == 0)
            Errors.Argument("Name at least one category, such as PersonnelCategory.Police.", nameof(categories));
        return new(this, new QueryOptions { Terms = At(stage), Categories = all });
    }

    /// <summary>A question about equipment, counted in pieces.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="kind">The kind; absent means any.</param>
    public TroopQuery Equipment(Stage stage, EquipmentKind? kind = null) => new(this, new QueryOptions { Terms = At(stage), Equipment = kind, AnyEquipment = kind is null });

    /// <inheritdoc cref="Equipment(Stage, EquipmentKind?)"/>
    public TroopQuery Equipment(Stage stage, EquipmentKind kind) => Equipment(stage, (EquipmentKind?)kind);

    /// <summary>A question about people served, such as trainees: a kind of their own, never totalled with troops.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="kind">Whom: the text of <see cref="ForceContribution.Served"/>.</param>
    public TroopQuery PeopleServed(Stage stage, string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new(this, new QueryOptions { Terms = At(stage), Served = kind });
    }

    private static TimelineTerms At(Stage stage) => new() { Stage = Words<Stage>.Defined(stage, nameof(stage)) };
}
