namespace Deployments;

/// <summary>The IPI Peacekeeping Database's files of contributors: a file for each nation, a row for each month.</summary>
internal static class ContributorLists
{
    private const string Troops = "Troops", Police = "Police", Experts = "Experts", Date = "Date";
    private const string AmongTroops = "Military observers are counted among the troops until July 1992";
    private const string None = "Beside another figure it means none of that type; the complete list asserts the zero";

    public static TableMapping Mapping { get; } = new()
    {
        Info = new() { Title = "Contributors to UN peacekeeping by month", Description = "Uniformed personnel by contributor, from the IPI Peacekeeping Database. Without missions: their lists are datasets of their own." },
        Document = new() { Id = "ipi-contributors", Publisher = "International Peace Institute", Title = "IPI Peacekeeping Database, a contributor's file" },
        Series = new() { Id = "ipi-contributor-lists", Name = "IPI monthly lists of contributors", Exhaustive = new() { Operations = ["un-peacekeeping"] } },
        Operations = [PeacekeepingJudgements.Operations[0]],
        Disagreeing = DisagreeingRows.FirstStands,
        Contributor = Field.FileName.Judged([.. PeacekeepingJudgements.Predecessors.Select(p => p.ToJudgement())]),
        Operation = Field.Of("un-peacekeeping"),
        Effective = Date,
        MissingTexts = [new("NA", MissingMeaning.NothingSaid) { Because = None }],
        Figures =
        [
            new()
            {
                Column = Troops,
                Category = PersonnelCategory.Troops,
                Caveat = Field.Of("observers").Judged(new("observers", AmongTroops) { During = PeacekeepingJudgements.ObserversAmongTroops, Because = "No list names experts before that of August 1992" }, new("observers", "")),
            },
            new() { Column = Police, Category = PersonnelCategory.Police },
            new()
            {
                Column = Experts,
                Category = PersonnelCategory.ExpertsOnMission,
                MissingTexts = [new("NA", MissingMeaning.IncludedElsewhere) { ElsewhereColumn = Troops, During = PeacekeepingJudgements.ObserversAmongTroops, Because = AmongTroops }],
            },
        ],
    };

    public static Codebook Codebook { get; } = new(
        "ipi-contributors", "IPI Peacekeeping Database: contributors by month", PeacekeepingFormat.Cite, "Peacekeeping.LoadContributors",
        "A file for each nation, named by its English name; a row is a month. A report is made of each figure: the nation's troops, police or experts in the operation `un-peacekeeping`. "
        + "All files with one date make one complete list.")
    {
        Columns =
        [
            PeacekeepingFormat.Day(Date),
            new(Troops, "whole number", "Troops; until July 1992 with military observers") { Missing = "`NA`: none" },
            new(Police, "whole number", "Police in formed units and individual officers") { Missing = "`NA`: none" },
            new(Experts, "whole number", "Experts on mission: military observers and the like") { Missing = "`NA`: until July 1992 counted among the troops, then none" },
        ],
        Judgements =
        [
            .. PeacekeepingJudgements.Predecessors.Select(p => p.ToCall()),
            new("Macedonia; The former Yugoslav Republic of Macedonia", "Both files are `MKD`", "Two names of one nation; their months do not overlap", PeacekeepingJudgements.Reference),
            new("`NA` beside a figure", "None of that type", "The build script of the database writes zeros as `NA`; no cell of the files is 0", "https://github.com/IPIDataLab/PPP_Loader, r/reporting.R"),
            new("experts until July 1992", "Counted in the nation's troops: neither a figure nor zero", "No list before that of August 1992 names any, and missions of observers alone, such as UNTSO, have troops", "IPI Peacekeeping Database, missions_monthly", PeacekeepingJudgements.ObserversAmongTroops),
            .. PeacekeepingJudgements.AboutLists,
        ],
    };
}
