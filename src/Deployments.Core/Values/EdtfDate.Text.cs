namespace Deployments;

public readonly partial struct EdtfDate : ITextValue<EdtfDate>
{
    /// <inheritdoc/>
    public static string Expected => "an EDTF date or interval such as \"2016-07-22\", \"2016-07\", \"2016~\" or \"2014-06/..\"";
}
