namespace Deployments;

/// <content>What can be wrong with a table that is read into records: DEP040 to DEP070.</content>
public static partial class FindingCodes
{
    /// <summary>The file is not a table in CSV from some line on, and the rest of it cannot be read.</summary>
    public static FindingCode TableMalformed { get; } = Error(
        "DEP040", "The file is not a table in CSV from some line on, and the rest of it cannot be read.",
        "Look at the line before the one named: often a quotation mark is not closed.");

    /// <summary>A table lacks a column that is needed.</summary>
    public static FindingCode ColumnMissing { get; } = Error(
        "DEP041", "A table lacks a column that is needed.",
        "Name the column in the mapping as the table does, or add its other name to the aliases.");

    /// <summary>A row has more or fewer fields than the first line; it is not used.</summary>
    public static FindingCode RowUneven { get; } = Error(
        "DEP042", "A row has more or fewer fields than the first line; it is not used.",
        "Look for a separator within a field that is not quoted.");

    /// <summary>A cell that a row cannot do without cannot be read; the row is not used.</summary>
    public static FindingCode CellUnreadable { get; } = Error(
        "DEP043", "A cell that a row cannot do without cannot be read; the row is not used.",
        "Correct the cell, or say with a judgement or a missing text what it means.");

    /// <summary>The parts of a date make no day of the calendar; the row is not used.</summary>
    public static FindingCode DayImpossible { get; } = Error(
        "DEP044", "The parts of a date make no day of the calendar; the row is not used.",
        "Correct the date from the source.");

    /// <summary>A row ends before it starts; it is not used.</summary>
    public static FindingCode RowEndsBeforeStart { get; } = Error(
        "DEP045", "A row ends before it starts; it is not used.",
        "Correct the dates from the source.");

    /// <summary>A row says the same as an earlier one; it is not used.</summary>
    public static FindingCode RowTwice { get; } = Warning(
        "DEP046", "A row says the same as an earlier one; it is not used.",
        "Nothing, if it is a slip; otherwise add what tells the two apart.");

    /// <summary>A cell is blank or cannot be read, and what it says is taken as unknown.</summary>
    public static FindingCode CellUnknown { get; } = Warning(
        "DEP047", "A cell is blank or cannot be read, and what it says is taken as unknown.",
        "Correct the cell if the source says more.");

    /// <summary>A date has no day or no month and is taken as a month or a year.</summary>
    public static FindingCode DateIncomplete { get; } = Warning(
        "DEP048", "A date has no day or no month and is taken as a month or a year.",
        "Nothing, if no more is known; otherwise complete the date.");

    /// <summary>A code means no built-in nation on some days; the rows of those days are kept under the code.</summary>
    public static FindingCode CodeWithoutNation { get; } = Warning(
        "DEP049", "A code means no built-in nation on some days; the rows of those days are kept under the code.",
        "Say with a judgement which nation is meant, or add the nation.");

    /// <summary>A code is used of a nation at a time when that nation did not exist by the built-in reference.</summary>
    public static FindingCode CodeOutsideLife { get; } = Warning(
        "DEP050", "A code is used of a nation at a time when that nation did not exist by the built-in reference.",
        "See whether the date or the code is wrong, or say with a judgement which nation is meant.");

    /// <summary>Two cells of a row contradict each other.</summary>
    public static FindingCode RowContradicts { get; } = Warning(
        "DEP051", "Two cells of a row contradict each other.",
        "Correct the one that is wrong.");

    /// <summary>Rows that should say the same of one thing do not.</summary>
    public static FindingCode RowsDisagree { get; } = Warning(
        "DEP052", "Rows that should say the same of one thing do not.",
        "Correct the one that is wrong.");

    /// <summary>Two rows of one nation in one alliance overlap; their spans are merged.</summary>
    public static FindingCode RowsOverlap { get; } = Warning(
        "DEP053", "Two rows of one nation in one alliance overlap; their spans are merged.",
        "Nothing, if the spans are right.");

    /// <summary>A row is of another edition than the one that this reader knows.</summary>
    public static FindingCode OtherEdition { get; } = Warning(
        "DEP054", "A row is of another edition than the one that this reader knows.",
        "Look at the codebook before relying on the row; the other edition may mean something else.");

    /// <summary>The companion of a table cannot be read; the table is read without its title, notes and sources.</summary>
    public static FindingCode CompanionUnreadable { get; } = Warning(
        "DEP055", "The companion of a table cannot be read; the table is read without its title, notes and sources.",
        "Restore the companion file, or cite the sources yourself.");

    /// <summary>A file is not of the binary format that it should be, is cut short, or says of itself what is not so.</summary>
    public static FindingCode ContainerMalformed { get; } = Error(
        "DEP056", "A file is not of the binary format that it should be, is cut short, or says of itself what is not so.",
        "Fetch or write the file anew.");

    /// <summary>A column of a file holds values of another type than expected.</summary>
    public static FindingCode ColumnOfOtherType { get; } = Error(
        "DEP057", "A column of a file holds values of another type than expected.",
        "Write the column with the type that the message names.");

    /// <summary>A file holds rows, but not the dataset that they belong to.</summary>
    public static FindingCode DatasetMissing { get; } = Error(
        "DEP058", "A file holds rows, but not the dataset that they belong to.",
        "Read the rows as rows, or write the dataset whole.");

    /// <summary>A path in a package leads out of the package.</summary>
    public static FindingCode PathLeavesPackage { get; } = Error(
        "DEP059", "A path in a package leads out of the package.",
        "Name files within the package only; do not use a package from somebody you do not trust.");

    /// <summary>What a file holds unpacks to more than is allowed.</summary>
    public static FindingCode UnpacksTooLarge { get; } = Error(
        "DEP060", "What a file holds unpacks to more than is allowed.",
        "See whether the file is what it claims to be.");

    /// <summary>A package lacks a file that it names or needs.</summary>
    public static FindingCode ResourceMissing { get; } = Error(
        "DEP061", "A package lacks a file that it names or needs.",
        "Restore the file, or correct its name in the descriptor.");

    /// <summary>A report names a contribution that its file does not define.</summary>
    public static FindingCode ReportUnplaced { get; } = Error(
        "DEP062", "A report names a contribution that its file does not define.",
        "Define the contribution in the same file, or correct its id.");

    /// <summary>A mapping of a table does not say enough, or says something that cannot be.</summary>
    public static FindingCode MappingUnsound { get; } = Error(
        "DEP063", "A mapping of a table does not say enough, or says something that cannot be.",
        "Correct the mapping as the message says; no row has been read.");

    /// <summary>The figures of a row's parts do not add up to its whole; both are kept.</summary>
    public static FindingCode PartsDoNotAddUp { get; } = Warning(
        "DEP064", "The figures of a row's parts do not add up to its whole; both are kept.",
        "Compare with the source; where the source is wrong, leave it and say so in a caveat.");

    /// <summary>Rows could not be used and are left out of the dataset.</summary>
    public static FindingCode RowsLeftOut { get; } = Warning(
        "DEP065", "Rows could not be used and are left out of the dataset.",
        "Read the errors beside it: a total that lacks these rows is too low.");

    /// <summary>A row lists somebody without any figure; it is not taken as absent.</summary>
    public static FindingCode RowWithoutFigures { get; } = Warning(
        "DEP066", "A row lists somebody without any figure; it is not taken as absent.",
        "Say in the mapping what a row without figures means.");

    /// <summary>Texts of a column have stray characters at their ends, which are taken off.</summary>
    public static FindingCode TextTrimmed { get; } = Warning(
        "DEP067", "Texts of a column have stray characters at their ends, which are taken off.",
        "Nothing, if the characters are stray.");

    /// <summary>A list says the same as the one before it, figure for figure; it may be carried over.</summary>
    public static FindingCode ListUnchanged { get; } = Warning(
        "DEP068", "A list says the same as the one before it, figure for figure; it may be carried over.",
        "Compare with the source; a list carried over is no observation.");

    /// <summary>A table names a column more than once, and it is not known which is meant.</summary>
    public static FindingCode ColumnTwice { get; } = Error(
        "DEP069", "A table names a column more than once, and it is not known which is meant.",
        "Give each column a name of its own.");

    /// <summary>Rows of one document give different figures of one contribution on one day, and nothing that is read tells them apart.</summary>
    public static FindingCode RowsNotToldApart { get; } = Error(
        "DEP070", "Rows of one document give different figures of one contribution on one day, and nothing that is read tells them apart.",
        "Add the column that tells them apart to the mapping, such as a place, a unit or a sex; where one corrects the other, say DisagreeingRows.FirstStands.");

    static partial void AddTables(List<FindingCode> codes) => codes.AddRange(
    [
        TableMalformed, ColumnMissing, RowUneven, CellUnreadable, DayImpossible,
        RowEndsBeforeStart, RowTwice, CellUnknown, DateIncomplete, CodeWithoutNation,
        CodeOutsideLife, RowContradicts, RowsDisagree, RowsOverlap, OtherEdition,
        CompanionUnreadable, ContainerMalformed, ColumnOfOtherType, DatasetMissing, PathLeavesPackage,
        UnpacksTooLarge, ResourceMissing, ReportUnplaced,
        MappingUnsound, PartsDoNotAddUp, RowsLeftOut, RowWithoutFigures, TextTrimmed, ListUnchanged, ColumnTwice, RowsNotToldApart,
    ]);
}
