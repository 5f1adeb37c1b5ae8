namespace Deployments;

/// <summary>The IPI Peacekeeping Database's list of missions: a row for each mission and month, with what all contributors have there.</summary>
internal static class MissionLists
{
    private const string Date = "Date", Mission = "Mission", Troops = "Troops", Police = "Police", Observers = "Observers", Total = "Total";

    public static TableMapping Mapping { get; } = new()
    {
        Info = new() { Title = "UN peacekeeping missions by month", Description = "Uniformed personnel by mission, from the IPI Peacekeeping Database, as published totals: the file does not say who contributes them." },
        Document = new() { Id = "ipi-missions", Publisher = "International Peace Institute", Title = "IPI Peacekeeping Database, missions_monthly" },
        Series = new() { Id = "ipi-mission-lists", Name = "IPI monthly lists of missions" },
        Operations = PeacekeepingJudgements.Operations,
        OperationsWithin = "un-peacekeeping",
        Operation = Field.Column(Mission).Judged([.. PeacekeepingJudgements.Missions.Select(m => m.ToJudgement())]) with { Trim = "'" },
        Effective = Date,
        Disagreeing = DisagreeingRows.FirstStands,
        MissingTexts = [new("NA", MissingMeaning.NothingSaid) { Because = "None of that type" }],
        Figures =
        [
            Of(Troops, PersonnelCategory.Troops) with
            {
                Caveat = Field.Of("observers").Judged(new("observers", "Military observers are counted among the troops until July 1992") { During = PeacekeepingJudgements.ObserversAmongTroops }, new("observers", "")),
            },
            Of(Police, PersonnelCategory.Police),
            Of(Observers, PersonnelCategory.ExpertsOnMission),
            new() { Column = Total, Kind = FigureKind.Total, Category = PersonnelCategory.Uniformed, PartsAddUp = true },
        ],
    };

    public static Codebook Codebook { get; } = new(
        "ipi-missions", "IPI Peacekeeping Database: missions by month", PeacekeepingFormat.Cite, "Peacekeeping.LoadMissions",
        "A row is a mission in a month. Who contributes is not said, so that its figures are published totals of the operation: never summed, set beside the sum of the parts.")
    {
        Columns =
        [
            PeacekeepingFormat.Day(Date),
            new(Mission, "text", "The mission's acronym; the operation's id in lower case, with '-' for a space"),
            new(Troops, "whole number", "Troops; until July 1992 with military observers") { Missing = "`NA`: none" },
            new(Police, "whole number", "Police in formed units and individual officers") { Missing = "`NA`: none" },
            new(Observers, "whole number", "Experts on mission: military observers and the like") { Missing = "`NA`: none; until July 1992 among the troops" },
            new(Total, "whole number", "All uniformed personnel; a row whose types do not come to it has a finding"),
        ],
        Judgements =
        [
            .. PeacekeepingJudgements.AboutMissions,
            .. PeacekeepingJudgements.AboutLists,
            new("country and headquarters of the mission", "They are not read", "The columns of longitude and latitude are headed the wrong way round in nearly all rows; the UN's list of operations has the seats", "IPI Peacekeeping Database, missions_monthly"),
        ],
    };

    private static FigureColumn Of(string column, PersonnelCategory category) => new() { Column = column, Kind = FigureKind.Total, Category = category, PartOf = Total };
}
