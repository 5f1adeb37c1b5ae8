namespace Deployments;

/// <summary>Reads the published lists of United Nations peacekeepers: the IPI Peacekeeping Database's three, and the UN's own monthly data.</summary>
/// <remarks>
/// <para>
/// Each becomes a dataset of its own, by a mapping that can be looked at and changed: they count the same people, and one sum over two of them counts these
/// twice. All missions are parts of the operation <c>un-peacekeeping</c>. The lists are complete: a contributor that a list does not name has none
/// on its day, and a month without a list asserts nothing.
/// </para>
/// <para>
/// Repeated rows and files are reported and not used again; so is, as a finding, a list that says the same as the one before. What the files
/// leave open is decided in tables of judgement calls, which the codebooks show.
/// </para>
/// </remarks>
public static class Peacekeeping
{
    /// <summary>How the IPI database's files of contributors are read: the nation is the file's name, and troops, police and experts are columns.</summary>
    /// <remarks>Until July 1992 military observers are counted among the troops: experts are then "included elsewhere", neither zero nor a figure.</remarks>
    /// <example>
    /// <code>
    /// Peacekeeping.Contributors.Figures.Select(f =&gt; f.Column) // Troops, Police, Experts
    /// </code>
    /// </example>
    public static TableMapping Contributors => ContributorLists.Mapping;

    /// <summary>How the IPI database's list of missions is read: each figure is a published total of an operation.</summary>
    /// <example>
    /// <code>
    /// File.WriteAllText("mapping.json", Peacekeeping.Missions.ToJson());
    /// </code>
    /// </example>
    public static TableMapping Missions => MissionLists.Mapping;

    /// <summary>How the IPI database's table by contributor, mission, type and sex is read: the types' totals, men and women as parts of them, and rows of sums as published totals.</summary>
    /// <example>
    /// <code>
    /// Peacekeeping.ContributorMissions.Figures.Where(f =&gt; f.PartOf == "Troops_Total").Select(f =&gt; f.Column) // Troops_Male, Troops_Female
    /// </code>
    /// </example>
    public static TableMapping ContributorMissions => ContributorMissionLists.Mapping;

    /// <summary>How the UN's own monthly data are read: men and women of each type, which add up.</summary>
    /// <example>
    /// <code>
    /// Peacekeeping.UnPersonnel.Figures.Select(f =&gt; $"{f.Column}: {f.Sex}") // female_personnel: the value 'female', male_personnel: the value 'male'
    /// </code>
    /// </example>
    public static TableMapping UnPersonnel => Deployments.UnPersonnel.Mapping;

    /// <summary>Reads the files of contributors.</summary>
    /// <param name="paths">Folders, of which all files that end in <c>.csv</c> are read, and files.</param>
    /// <exception cref="DatasetException">A file or folder cannot be read, or rows cannot be used; the exception lists all findings with file, line, column and value.</exception>
    /// <example>
    /// <code>
    /// var un = Peacekeeping.LoadContributors("samples/data/un-contributors").Dataset;
    /// un.Troops(Stage.Deployed).By(Facet.Nation).On("2013-12-31")["BRA", "2013-12-31"] // 1,733
    /// </code>
    /// </example>
    public static TableReading LoadContributors(params string[] paths) => PeacekeepingFiles.Load(Contributors, paths);

    /// <summary>Reads the files of contributors, and says whether there is a dataset; what is wrong are the findings of the reading.</summary>
    /// <param name="paths">Folders and files.</param>
    /// <param name="reading">The reading, with or without a dataset.</param>
    /// <example>
    /// <code>
    /// Peacekeeping.TryLoadContributors(["samples/data/un-contributors"], out var reading) // true
    /// reading.RowsUsed // 12
    /// </code>
    /// </example>
    public static bool TryLoadContributors(IEnumerable<string> paths, out TableReading reading) => PeacekeepingFiles.TryLoad(Contributors, paths, out reading);

    /// <summary>Reads the list of missions, <c>missions_monthly.csv</c>.</summary>
    /// <param name="paths">Files, or folders of such files.</param>
    /// <exception cref="DatasetException">As for <see cref="LoadContributors"/>.</exception>
    /// <example>
    /// <code>
    /// var missions = Peacekeeping.LoadMissions("missions_monthly.csv").Dataset;
    /// missions.Totals.Single(t =&gt; t.Operation == "minurso" &amp;&amp; t.Category == PersonnelCategory.Uniformed).Figure // 226
    /// </code>
    /// </example>
    public static TableReading LoadMissions(params string[] paths) => PeacekeepingFiles.Load(Missions, paths);

    /// <summary>Reads the table by contributor, mission, type and sex, <c>contributor_mission_type_sex.csv</c>.</summary>
    /// <param name="paths">Files, or folders of such files.</param>
    /// <exception cref="DatasetException">As for <see cref="LoadContributors"/>.</exception>
    /// <example>
    /// <code>
    /// var detailed = Peacekeeping.LoadContributorMissions("contributor_mission_type_sex.csv").Dataset;
    /// detailed.Troops(Stage.Deployed).OfSex(Sex.Female).On("2013-12-31").Total("2013-12-31") // 3
    /// </code>
    /// </example>
    public static TableReading LoadContributorMissions(params string[] paths) => PeacekeepingFiles.Load(ContributorMissions, paths);

    /// <summary>Reads the UN's own monthly data.</summary>
    /// <param name="paths">Files, or folders of such files: the data of several years.</param>
    /// <exception cref="DatasetException">As for <see cref="LoadContributors"/>.</exception>
    /// <example>
    /// <code>
    /// var un = Peacekeeping.LoadUnPersonnel("un-personnel-2021.csv").Dataset;
    /// var table = un.Personnel(Stage.Deployed, PersonnelCategory.Uniformed).Under("unifil").By(Facet.Nation, Facet.Sex).AtMonthEnds("2021-01", "2021-12");
    /// </code>
    /// </example>
    public static TableReading LoadUnPersonnel(params string[] paths) => PeacekeepingFiles.Load(UnPersonnel, paths);

    /// <summary>Two lists beside each other: the world's figures of each day that both have, by category.</summary>
    /// <param name="first">A dataset of contributors or of missions.</param>
    /// <param name="second">Another.</param>
    /// <returns>Troops, police, experts and all uniformed personnel for each day, in order.</returns>
    /// <example>
    /// <code>
    /// var byContributor = Peacekeeping.LoadContributors("samples/data/un-contributors").Dataset;
    /// var byMission = Peacekeeping.LoadMissions("missions_monthly.csv").Dataset;
    /// foreach (var lists in Peacekeeping.Compare(byContributor, byMission).Where(c =&gt; c.Agrees == false))
    ///     Console.WriteLine(lists);
    /// </code>
    /// </example>
    public static IReadOnlyList<PeacekeepingComparison> Compare(Dataset first, Dataset second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return ValueList<PeacekeepingComparison>.Of(PeacekeepingComparer.Compare(first, second));
    }
}
