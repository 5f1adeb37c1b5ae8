namespace Deployments;

/// <content>By what forces do, how they are present, and who their people are.</content>
public sealed partial class TroopQuery
{
    /// <summary>Only forces in one of these roles; a contribution without a stated role is not among them.</summary>
    /// <param name="roles">The roles.</param>
    /// <exception cref="ArgumentException">None is named, or one is undefined.</exception>
    /// <example>
    /// <code>
    /// data.Troops(Stage.Pledged).InRole(ForceRole.Training).On("2016-07-22").Total("2016-07-22") // unknown (2)
    /// </code>
    /// </example>
    public TroopQuery InRole(params ForceRole[] roles) => With(options with { Roles = Defined(roles, nameof(roles)) });

    /// <summary>Only forces with one of these presences; a contribution without a stated presence is not among them.</summary>
    /// <param name="presences">The presences.</param>
    /// <exception cref="ArgumentException">None is named, or one is undefined.</exception>
    /// <example>
    /// <code>
    /// // The dataset states of no force how it is present.
    /// kfor.Troops(Stage.Deployed).WithPresence(Presence.Rotational).On("2017-12-31").Total("2017-12-31") // none reported
    /// </code>
    /// </example>
    public TroopQuery WithPresence(params Presence[] presences) => With(options with { Presences = Defined(presences, nameof(presences)) });

    /// <summary>Forces in these relations of command, in place of the assigned ones that are counted otherwise; name those too to count them beside the others.</summary>
    /// <param name="relations">The relations to count, at least one.</param>
    /// <exception cref="ArgumentException">None is named, or one is undefined.</exception>
    /// <example>
    /// <code>
    /// var american = kfor.Troops(Stage.Deployed).From("USA");
    /// american.On("2002-12-31").Total("2002-12-31") // 4,345-4,355 (best 4,350)
    /// american.Commanded(CommandRelation.Associated).On("2002-12-31").Total("2002-12-31") // 266
    /// </code>
    /// </example>
    public TroopQuery Commanded(params CommandRelation[] relations) => With(options with { Commands = Defined(relations, nameof(relations)) });

    /// <summary>Only people of these armed services.</summary>
    /// <param name="branches">The services, at least one.</param>
    /// <remarks>
    /// People of whom no service is stated may be of any: such a contribution is left out and listed, and opens the high unless parts of it are counted themselves.
    /// The same holds of <see cref="OfComponent"/>, <see cref="InDomain"/> and <see cref="OfSex"/>. A figure of all sexes is no figure of one of them.
    /// </remarks>
    /// <exception cref="ArgumentException">None is named, or one is undefined.</exception>
    /// <example>
    /// <code>
    /// var us = UsPersonnel.Load("samples/data/a-few-us-troops.csv").Dataset;
    /// us.Troops(Stage.Deployed).OfBranch(Branch.Army).In("germany").AtMonthEnds("1985-09", "1985-09").Total("1985-09") // 205,341
    /// </code>
    /// </example>
    public TroopQuery OfBranch(params Branch[] branches) => With(options with { Branches = Defined(branches, nameof(branches)) });

    /// <summary>Only people on active duty, of the guard or of the reserve; where it is not stated, as in <see cref="OfBranch"/>.</summary>
    /// <param name="components">The components, at least one.</param>
    /// <exception cref="ArgumentException">None is named, or one is undefined.</exception>
    /// <example>
    /// <code>
    /// var us = UsPersonnel.Load("samples/data/a-few-us-troops.csv").Dataset;
    /// us.Troops(Stage.Deployed).OfComponent(Component.ActiveDuty).In("japan").AtMonthEnds("1985-09", "1985-09").Total("1985-09") // 46,923
    /// </code>
    /// </example>
    public TroopQuery OfComponent(params Component[] components) => With(options with { Components = Defined(components, nameof(components)) });

    /// <summary>Only people counted ashore, afloat or in the air; where it is not stated, as in <see cref="OfBranch"/>.</summary>
    /// <param name="domains">The domains, at least one.</param>
    /// <exception cref="ArgumentException">None is named, or one is undefined.</exception>
    /// <example>
    /// <code>
    /// data.Troops(Stage.Pledged).InDomain(Domain.Afloat).On("2016-07-22").Total("2016-07-22") // unknown (1)
    /// </code>
    /// </example>
    public TroopQuery InDomain(params Domain[] domains) => With(options with { Domains = Defined(domains, nameof(domains)) });

    /// <summary>Only people of one sex; where it is not stated, as in <see cref="OfBranch"/>.</summary>
    /// <param name="sexes">The sexes, at least one.</param>
    /// <exception cref="ArgumentException">None is named, or one is undefined.</exception>
    /// <example>
    /// <code>
    /// var un = Peacekeeping.LoadContributorMissions("contributor_mission_type_sex.csv").Dataset;
    /// un.Personnel(Stage.Deployed, PersonnelCategory.Troops).Under("undof").OfSex(Sex.Female).On("2013-12-31").Total("2013-12-31") // 3
    /// </code>
    /// </example>
    public TroopQuery OfSex(params Sex[] sexes) => With(options with { Sexes = Defined(sexes, nameof(sexes)) });

    private static List<T> Defined<T>(IEnumerable<T> words, string parameter)
        where T : struct, Enum => Named(words, parameter).ConvertAll(w => Words<T>.Defined(w, parameter));
}
