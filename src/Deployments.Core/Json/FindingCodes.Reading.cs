namespace Deployments;

/// <content>What can be wrong with a file before its records are looked at: DEP001 to DEP099.</content>
public static partial class FindingCodes
{
    /// <summary>The file does not exist.</summary>
    public static FindingCode FileMissing { get; } = Error(
        "DEP001", "The file does not exist.",
        "Check the path; a relative one starts at the folder in which the program runs.");

    /// <summary>The path names a directory.</summary>
    public static FindingCode FileIsDirectory { get; } = Error(
        "DEP002", "The path names a directory, not a file.",
        "Name a file in it.");

    /// <summary>The file may not be read.</summary>
    public static FindingCode FileDenied { get; } = Error(
        "DEP003", "There is no permission to read the file.",
        "Change the file's permissions, or copy it to where it may be read.");

    /// <summary>The file cannot be read.</summary>
    public static FindingCode FileUnreadable { get; } = Error(
        "DEP004", "The file cannot be read.",
        "See the message for what the system says, and try again.");

    /// <summary>The file is too large.</summary>
    public static FindingCode FileTooLarge { get; } = Error(
        "DEP005", "The file is larger than 2 GB.",
        "Split the file, or keep the reports in Parquet.");

    /// <summary>The file is empty.</summary>
    public static FindingCode FileEmpty { get; } = Error(
        "DEP006", "The file is empty.",
        "See whether it was written or downloaded in full.");

    /// <summary>The file is written in UTF-16 or UTF-32.</summary>
    public static FindingCode OtherEncoding { get; } = Error(
        "DEP007", "The file is written in UTF-16 or UTF-32, not in UTF-8.",
        "Save the file in UTF-8.");

    /// <summary>The file holds bytes that are not UTF-8.</summary>
    public static FindingCode NotUtf8 { get; } = Error(
        "DEP008", "The file holds bytes that are not UTF-8.",
        "Save the file in UTF-8; the message says where the first such byte is.");

    /// <summary>The file is not JSON.</summary>
    public static FindingCode NotJson { get; } = Error(
        "DEP010", "The file is not JSON.",
        "Mend the place that the message names: often a comma, a quotation mark or a bracket.");

    /// <summary>The file is nested too deeply.</summary>
    public static FindingCode TooDeep { get; } = Error(
        "DEP011", "The file is nested more deeply than the format.",
        "Look for a bracket that is not closed.");

    /// <summary>The file is not one object.</summary>
    public static FindingCode NotAnObject { get; } = Error(
        "DEP012", "The file is not one JSON object.",
        "Put everything between one pair of braces.");

    /// <summary>The file does not name its format.</summary>
    public static FindingCode FormatMissing { get; } = Error(
        "DEP020", "The file does not name its format.",
        "Write \"format\": \"deployments/1\" first.");

    /// <summary>The file names a format that is not read.</summary>
    public static FindingCode FormatUnknown { get; } = Error(
        "DEP021", "The file names a format that this version does not read.",
        "Use a version of the library that reads the format, or see whether the file is a dataset at all.");

    /// <summary>The format has no such property.</summary>
    public static FindingCode PropertyUnknown { get; } = Error(
        "DEP030", "The format has no such property here.",
        "Correct the name; what has no place in the format can stand in a note.");

    /// <summary>A property is written twice.</summary>
    public static FindingCode PropertyTwice { get; } = Error(
        "DEP031", "A property is written twice in one object.",
        "Keep one of the two.");

    /// <summary>A property is missing.</summary>
    public static FindingCode PropertyMissing { get; } = Error(
        "DEP032", "A property that must be there is missing.",
        "Add it.");

    /// <summary>A value is of another kind than expected.</summary>
    public static FindingCode WrongKind { get; } = Error(
        "DEP033", "A value is of another kind than expected, such as a number for a text.",
        "Write what the message says was expected.");

    /// <summary>A value is null and must not be.</summary>
    public static FindingCode NullValue { get; } = Error(
        "DEP034", "A value is null where one is needed.",
        "Give a value, or leave the property out.");

    /// <summary>A text cannot be read as the value it stands for.</summary>
    public static FindingCode ValueUnreadable { get; } = Error(
        "DEP035", "A text cannot be read as the value that it should be.",
        "Write it in the form that the message says.");

    /// <summary>A number is not of the kind expected.</summary>
    public static FindingCode NumberUnreadable { get; } = Error(
        "DEP036", "A number is negative, fractional, in exponent form, or out of range.",
        "Write a whole number from 0 up, without exponent; what is not a plain number goes into a text.");

    /// <summary>A text holds characters that are none.</summary>
    public static FindingCode TextUnsound { get; } = Error(
        "DEP037", "A text holds a control character or half a character.",
        "Take the character out, or copy the text anew from its source.");

    /// <summary>There are more findings than are listed.</summary>
    public static FindingCode MoreFindings { get; } = Warning(
        "DEP099", "There are more findings than are listed.",
        "Correct what is listed, then look again.");

    static partial void AddReading(List<FindingCode> codes) => codes.AddRange(
    [
        FileMissing, FileIsDirectory, FileDenied, FileUnreadable, FileTooLarge, FileEmpty, OtherEncoding, NotUtf8,
        NotJson, TooDeep, NotAnObject, FormatMissing, FormatUnknown,
        PropertyUnknown, PropertyTwice, PropertyMissing, WrongKind, NullValue, ValueUnreadable, NumberUnreadable, TextUnsound,
        MoreFindings,
    ]);
}
