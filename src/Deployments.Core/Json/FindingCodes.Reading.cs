namespace Deployments;

/// <content>What can be wrong with a file before its records are looked at: DEP001 to DEP099.</content>
public static partial class FindingCodes
{
    /// <summary>The file does not exist.</summary>
    public static FindingCode FileMissing { get; } = new("DEP001", FindingSeverity.Error, "The file does not exist.");

    /// <summary>The path names a directory.</summary>
    public static FindingCode FileIsDirectory { get; } = new("DEP002", FindingSeverity.Error, "The path names a directory, not a file.");

    /// <summary>The file may not be read.</summary>
    public static FindingCode FileDenied { get; } = new("DEP003", FindingSeverity.Error, "There is no permission to read the file.");

    /// <summary>The file cannot be read.</summary>
    public static FindingCode FileUnreadable { get; } = new("DEP004", FindingSeverity.Error, "The file cannot be read.");

    /// <summary>The file is too large.</summary>
    public static FindingCode FileTooLarge { get; } = new("DEP005", FindingSeverity.Error, "The file is larger than 2 GB.");

    /// <summary>The file is empty.</summary>
    public static FindingCode FileEmpty { get; } = new("DEP006", FindingSeverity.Error, "The file is empty.");

    /// <summary>The file is written in UTF-16 or UTF-32.</summary>
    public static FindingCode OtherEncoding { get; } = new("DEP007", FindingSeverity.Error, "The file is written in UTF-16 or UTF-32, not in UTF-8.");

    /// <summary>The file holds bytes that are not UTF-8.</summary>
    public static FindingCode NotUtf8 { get; } = new("DEP008", FindingSeverity.Error, "The file holds bytes that are not UTF-8.");

    /// <summary>The file is not JSON.</summary>
    public static FindingCode NotJson { get; } = new("DEP010", FindingSeverity.Error, "The file is not JSON.");

    /// <summary>The file is nested too deeply.</summary>
    public static FindingCode TooDeep { get; } = new("DEP011", FindingSeverity.Error, "The file is nested more deeply than the format.");

    /// <summary>The file is not one object.</summary>
    public static FindingCode NotAnObject { get; } = new("DEP012", FindingSeverity.Error, "The file is not one JSON object.");

    /// <summary>The file does not name its format.</summary>
    public static FindingCode FormatMissing { get; } = new("DEP020", FindingSeverity.Error, "The file does not name its format.");

    /// <summary>The file names a format that is not read.</summary>
    public static FindingCode FormatUnknown { get; } = new("DEP021", FindingSeverity.Error, "The file names a format that this version does not read.");

    /// <summary>The format has no such property.</summary>
    public static FindingCode PropertyUnknown { get; } = new("DEP030", FindingSeverity.Error, "The format has no such property here.");

    /// <summary>A property is written twice.</summary>
    public static FindingCode PropertyTwice { get; } = new("DEP031", FindingSeverity.Error, "A property is written twice in one object.");

    /// <summary>A property is missing.</summary>
    public static FindingCode PropertyMissing { get; } = new("DEP032", FindingSeverity.Error, "A property that must be there is missing.");

    /// <summary>A value is of another kind than expected.</summary>
    public static FindingCode WrongKind { get; } = new("DEP033", FindingSeverity.Error, "A value is of another kind than expected, such as a number for a text.");

    /// <summary>A value is null and must not be.</summary>
    public static FindingCode NullValue { get; } = new("DEP034", FindingSeverity.Error, "A value is null where one is needed.");

    /// <summary>A text cannot be read as the value it stands for.</summary>
    public static FindingCode ValueUnreadable { get; } = new("DEP035", FindingSeverity.Error, "A text cannot be read as the value that it should be.");

    /// <summary>A number is not of the kind expected.</summary>
    public static FindingCode NumberUnreadable { get; } = new("DEP036", FindingSeverity.Error, "A number is negative, fractional, in exponent form, or out of range.");

    /// <summary>A text holds characters that are none.</summary>
    public static FindingCode TextUnsound { get; } = new("DEP037", FindingSeverity.Error, "A text holds a control character or half a character.");

    /// <summary>There are more findings than are listed.</summary>
    public static FindingCode MoreFindings { get; } = new("DEP099", FindingSeverity.Warning, "There are more findings than are listed.");

    static partial void AddReading(List<FindingCode> codes) => codes.AddRange(
    [
        FileMissing, FileIsDirectory, FileDenied, FileUnreadable, FileTooLarge, FileEmpty, OtherEncoding, NotUtf8,
        NotJson, TooDeep, NotAnObject, FormatMissing, FormatUnknown,
        PropertyUnknown, PropertyTwice, PropertyMissing, WrongKind, NullValue, ValueUnreadable, NumberUnreadable, TextUnsound,
        MoreFindings,
    ]);
}
