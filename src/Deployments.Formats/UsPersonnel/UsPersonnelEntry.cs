namespace Deployments;

/// <summary>What a row says of a place: its figures, or, of another place than its own, why there are none.</summary>
/// <param name="Row">The row.</param>
/// <param name="Place">The place.</param>
/// <param name="Reason">Why there are no figures; absent where there are.</param>
/// <param name="CountedIn">The contribution in which they are counted.</param>
/// <param name="Because">What must be known of that.</param>
internal sealed record UsPersonnelEntry(UsPersonnelRow Row, UsPersonnelPlace Place, MissingReason? Reason = null, Id<ForceContribution>? CountedIn = null, string? Because = null)
{
    public const string Theatre = "@theatre", Whole = "@whole", Day = "@day", Report = "@report", Label = "@label", Caveat = "@caveat", NotReported = "not reported";

    private bool IsOfOtherPlace => Place != Row.Place;

    public static string TitleOf(NodaTime.LocalDate day) => NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu").Format(day);

    /// <summary>What stands in place of a figure that is counted in another contribution.</summary>
    public static string In(Id<ForceContribution> whole) => $"included in {whole}";

    /// <summary>What stands in a column of the mapping that is none of figures.</summary>
    public string Text(string column) => column switch
    {
        Theatre => Place.Theatre.Value,
        Whole => UsPersonnelPlaces.WholeOf(Place).Value,
        Day => IsoDay.Text(Row.Day),
        Report => TitleOf(Row.Day),
        Label => Row.Location,
        Caveat => string.Join(' ', Because is null ? Row.Caveats : Row.Caveats.Append(Because)),
        UsPersonnelFormat.Total => Reason is null ? Total() : Why(),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "There is no such column."),
    };

    /// <summary>What stands in a column of figures.</summary>
    public string Text(UsPersonnelColumn column)
    {
        if (!column.IsRead(Row) || (IsOfOtherPlace && column.Use != UsPersonnelUse.Part))
            return UsPersonnelRow.NothingSaid;
        if (Reason is not null)
            return Why();
        return Row.IsHome && UsPersonnelJudgements.NotReportedAtHome.Any(n => n.Column == column.Name && n.During.ToSpan().Contains(Row.Day)) ? NotReported : Row[column.Name];
    }

    private string Why() => CountedIn is { } whole ? In(whole) : NotReported;

    private string Total() => Row[UsPersonnelFormat.Total] is not UsPersonnelRow.NothingSaid and var total ? total
        : UsPersonnelColumns.Totals.Where(t => t.During.ToSpan().Contains(Row.Day)).Select(t => Row[t.Name]).FirstOrDefault(t => t != UsPersonnelRow.NothingSaid, UsPersonnelRow.NothingSaid);
}
