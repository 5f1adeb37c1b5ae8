namespace Deployments;

/// <summary>The columns of the UN's list of peacekeeping operations, and what they mean.</summary>
internal static class UnMissionFormat
{
    public const string Number = "id", Acronym = "mission_acronym", Name = "mission_name", Department = "lead_department", Active = "mission_isactive", Start = "start_date", End = "end_date",
        Location = "mission_location", Longitude = "mission_longitude", Latitude = "mission_latitude", Updated = "last_update";

    public const string Title = "UN list of peacekeeping operations (DPPADPOSS-PKO)";

    public static Codebook Codebook { get; } = new(
        "un-missions", "United Nations: list of peacekeeping operations (DPPADPOSS-PKO)", "United Nations, Department of Peace Operations, DPPADPOSS-PKO, https://psdata.un.org/dataset/DPPADPOSS-PKO", nameof(UnMissions),
        "A row is an operation. Its id is the acronym in lower case (`unavem-ii`), its lead the United Nations, its theatre the place of its headquarters. "
        + "A row whose name ends in \"(I & II)\" is the parent of the rows with these numbers: it repeats them, and what is counted under it may be theirs.")
    {
        Columns =
        [
            new(Number, "whole number", "The row's number; not read", IsNeeded: false),
            new(Acronym, "text", "The acronym; the operation's id in lower case, with '-' for a space"),
            new(Name, "text", "The name"),
            new(Department, "text", "The department in the lead; kept in the note", IsNeeded: false),
            new(Active, "Yes or No", "Whether it went on when the list was made", IsNeeded: false),
            new(Start, "day", "The first day; the first of a month stands for the month") { Missing = "empty: unknown" },
            new(End, "day", "The last day, included; the first of a month stands for the month") { Missing = "empty: open where the operation is active or has no first day either, else unknown" },
            new(Location, "text", "The place of its headquarters; a theatre") { Missing = "empty: the operation has no theatre" },
            new(Longitude, "decimal, with comma or point", "Degrees east of Greenwich; in some rows north of the equator", IsNeeded: false) { Missing = "empty: unknown" },
            new(Latitude, "decimal, with comma or point", "Degrees north of the equator; in some rows east of Greenwich", IsNeeded: false) { Missing = "empty: unknown" },
            new(Updated, "day", "When the row was last changed; kept in the note", IsNeeded: false),
        ],
        Judgements = UnMissionJudgements.All,
    };
}
