namespace Deployments;

/// <summary>The styles of what is shown. Greys are shares of the text's own colour, so that one set serves light and dark.</summary>
internal static class HtmlStyle
{
    public const string Table = "border-collapse:collapse;border:0;margin:0;background:none;color:inherit;font:inherit;width:auto";
    public const string Row = "background:none;border:0;break-inside:avoid";
    public const string Cell = "padding:2px 0;border:0;border-bottom:1px solid rgba(128,128,128,.18);background:none;color:inherit;vertical-align:baseline;";
    public const string Head = "font-weight:600;border-bottom:1px solid rgba(128,128,128,.7);white-space:nowrap;";
    public const string Total = "font-weight:600;border-top:2px solid rgba(128,128,128,.55);";
    public const string Left = "text-align:left;";
    public const string Right = "text-align:right;font-variant-numeric:tabular-nums;";
    public const string After = "padding-left:12px;";

    /// <summary>Of the first column: a name however long, or without a space, leaves room for the figures.</summary>
    public const string Name = "font-weight:400;max-width:26em;overflow-wrap:anywhere;padding-right:8px;";

    /// <summary>Of a text so short that it need not break, as a day would behind its month.</summary>
    public const string Short = "white-space:nowrap;";
    public const string Quiet = "opacity:.72;";

    public static string Of(SheetTone tone) => tone switch
    {
        SheetTone.Unknown => "font-style:italic;background:repeating-linear-gradient(135deg,rgba(128,128,128,.2) 0 2px,transparent 2px 6px) content-box;print-color-adjust:exact;-webkit-print-color-adjust:exact;",
        SheetTone.Quiet => Quiet,
        SheetTone.Error => "font-weight:600;color:#e5484d;",
        SheetTone.Warning => "font-weight:600;color:#b7791f;",
        _ => "",
    };
}
