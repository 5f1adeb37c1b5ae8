namespace Deployments;

/// <summary>The IPI Peacekeeping Database's table by contributor, mission, type and sex, with its rows of sums.</summary>
internal static class ContributorMissionLists
{
    private const string Date = "Date", Contributor = "Contributor", Code = "Contributor_ISO-3", Mission = "Mission", Whole = "Total_Total";
    private const string IsSum = "A sum over missions or contributors: kept as a published total, never summed";

    private static IReadOnlyList<RowRule> Sums { get; } =
    [
        new() { Column = Mission, Texts = PeacekeepingFormat.Aggregates, Because = IsSum },
        new() { Column = Code, Texts = PeacekeepingFormat.Aggregates, Because = IsSum },
    ];

    // A row of all contributors is one of all missions, so that the mission alone tells rows of sums.
    private static IReadOnlyList<RowRule> Parts { get; } = [new() { Column = Mission, Texts = PeacekeepingFormat.Aggregates, Except = true, Because = "No row of sums" }];

    public static TableMapping Mapping { get; } = new()
    {
        Info = new() { Title = "Contributors to UN peacekeeping by mission, type and sex", Description = "Uniformed personnel by contributor, mission, type and sex, from the IPI Peacekeeping Database. The same people as in its lists by contributor and by mission." },
        Document = new() { Id = "ipi-contributors-by-mission", Publisher = "International Peace Institute", Title = "IPI Peacekeeping Database, contributor_mission_type_sex" },
        Series = new() { Id = "ipi-contributor-mission-lists", Name = "IPI monthly lists by contributor and mission", Exhaustive = new() { Operations = ["un-peacekeeping"] } },
        Operations = PeacekeepingJudgements.Operations,
        OperationsWithin = "un-peacekeeping",
        Disagreeing = DisagreeingRows.FirstStands,
        Contributor = new Field { Columns = [Code], By = NationText.Iso3, Trim = "'", Also = [new Field { Columns = [Contributor], Trim = "'" }.Judged(Nobody)] }.Judged(Nobody),
        Operation = Field.Column(Mission).Judged(new Judgement(PeacekeepingFormat.Aggregate, "un-peacekeeping") { Because = "All missions" }).Judged([.. PeacekeepingJudgements.Missions.Select(m => m.ToJudgement())]) with { Trim = "'" },
        Effective = Date,
        MissingTexts = [new("NA", MissingMeaning.NothingSaid) { Because = "Beside another figure it means none of that type" }],
        EmptyRows = MissingMeaning.NotReported,
        Figures = [.. PeacekeepingFormat.Types.SelectMany(Columns), Check, .. PeacekeepingFormat.Types.Select(t => Sum(t.Name + "_Total", t.Category)), Sum(Whole, PersonnelCategory.Uniformed)],
    };

    public static Codebook Codebook { get; } = new(
        "ipi-contributors-by-mission", "IPI Peacekeeping Database: contributors by mission, type and sex", PeacekeepingFormat.Cite, "Peacekeeping.LoadContributorMissions",
        "A row is a contributor in a mission in a month. The total of each type is a contribution; men and women are contributions of their own, included in it. "
        + "Rows of sums, in which contributor or mission is `all`, are published totals: never summed, set beside the sum of the parts.")
    {
        Columns =
        [
            PeacekeepingFormat.Day(Date),
            new(Contributor, "text", "The contributor's name, compared with its code; `all` in rows of sums", IsNeeded: false),
            new(Code, "ISO 3166-1 alpha-3", "The contributor"),
            new(Mission, "text", "The mission's acronym; the operation's id in lower case, with '-' for a space; `all` in rows of sums"),
            .. PeacekeepingFormat.Types.SelectMany(t => new[] { "Male", "Female", "Total" }.Select(sex => new CodebookColumn($"{t.Name}_{sex}", "whole number", $"{Words<PersonnelCategory>.Text(t.Category)}: {(sex == "Total" ? "all" : sex == "Male" ? "men" : "women")}") { Missing = "`NA`: none; in a row of `NA` alone: not reported" })),
            new(Whole, "whole number", "All uniformed personnel; compared with the sum of the types, and a published total in rows of sums") { Missing = "`NA`: not reported" },
        ],
        Judgements =
        [
            new("rows in which contributor or mission is `all`", "They are published totals, never summed", "They repeat the other rows: with them the sum of all rows is three times the total", "IPI Peacekeeping Database, contributor_mission_type_sex"),
            new("rows in which every figure is `NA`", "Listed and not reported: all four types are unknown, with a finding for each row", "The rows of sums count them: the United States of America from 2009-11 to 2012-12, Moldova in 2014-01", "IPI Peacekeeping Database, contributor_mission_type_sex"),
            new("apostrophes after names and codes", "They are taken off, with a finding for each column", "Every name, code and mission of March 2014 has one", "IPI Peacekeeping Database, contributor_mission_type_sex"),
            new("men and women who do not come to their total", "All three figures are kept, with a finding; the total prevails", "Such as 64 men and 68 women beside a total of 4: which is wrong is not known", "IPI Peacekeeping Database, contributor_mission_type_sex"),
            .. PeacekeepingJudgements.AboutMissions,
            .. PeacekeepingJudgements.AboutLists,
            new("`Total_Male`, `Total_Female`", "They are not read", "They are the sums of the types' columns", "IPI Peacekeeping Database, contributor_mission_type_sex"),
        ],
    };

    private static Judgement Nobody => new(PeacekeepingFormat.Aggregate, "") { Because = "All contributors" };

    private static FigureColumn Check => new() { Column = Whole, Kind = FigureKind.Check, PartsAddUp = true, Skip = Sums };

    private static IEnumerable<FigureColumn> Columns((string Name, PersonnelCategory Category) type)
    {
        var total = new FigureColumn { Column = type.Name + "_Total", Category = type.Category, PartOf = Whole, PartsAddUp = true, Skip = Sums };
        return
        [
            total,
            new() { Column = type.Name + "_Male", Category = type.Category, Sex = Sex.Male, PartOf = total.Column, Skip = Sums },
            new() { Column = type.Name + "_Female", Category = type.Category, Sex = Sex.Female, PartOf = total.Column, Skip = Sums },
        ];
    }

    private static FigureColumn Sum(string column, PersonnelCategory category) => new() { Column = column, Kind = FigureKind.Total, Category = category, Skip = Parts };
}
