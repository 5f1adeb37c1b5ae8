namespace Deployments;

/// <summary>The columns of <see cref="ReportRow"/>.</summary>
internal static class ReportSchema
{
    public static FlatSchema<ReportRow> Schema { get; } = Contribution(new("reports", "One report, with what its contribution and its source say beside it."))
        .Need("effective", "The day that the report speaks of, as an EDTF date.", r => r.Effective)
        .DayIfAny("effective_first", "The first day that it can mean, from which a level holds.", r => r.EffectiveFirst)
        .DayIfAny("effective_last", "The last day that it can mean, included.", r => r.EffectiveLast)
        .Text("published", "When the claim was made public, as an EDTF date, where the report itself says so; otherwise with its source.", r => r.Published)
        .DayIfAny("known_since", "The day from which the claim counts as known: the last that its publication, else that of its source, can mean.", r => r.KnownSince)
        .Word("stage", "The stage: figures of different stages are never added.", r => r.Stage)
        .Word("basis", "How the figure relates to the effective date; only as-of enters timelines.", r => r.Basis)
        .Word("kind", "Whether it is a level, a change, or a reason why there is no figure.", r => r.Kind)
        .NumberIfAny("low", "The lower bound, a fall below zero.", r => r.Low)
        .NumberIfAny("best", "The best estimate, a fall below zero; absent where nobody gave one.", r => r.Best)
        .NumberIfAny("high", "The upper bound, a fall below zero; absent where it is open.", r => r.High)
        .Text("figure", "The figure in the source's words, or as a number; it reads back exactly.", r => r.Figure)
        .WordIfAny("missing", "Why there is no figure.", r => r.Missing)
        .Text("elsewhere", "The contribution in which it is counted, where it is included elsewhere.", r => r.Elsewhere)
        .Need("sdmx_status", "The letter of the SDMX code list CL_OBS_STATUS for the reason, or else for the status.", r => r.SdmxStatus)
        .Word("status", "What the source says of the figure's standing.", r => r.Status)
        .Need("source", "The id of the document it was read in.", r => r.Source)
        .Text("publisher", "Who published that document.", r => r.Publisher)
        .Text("series", "The id of the series that the document belongs to; absent where it belongs to that of its publisher.", r => r.Series)
        .Text("by", "Who said it, where that is not the publisher.", r => r.By)
        .Flag("official", "Whether the source calls it official.", r => r.Official)
        .Flag("alleged", "Whether it is alleged, not stated as fact.", r => r.Alleged)
        .NumberIfAny("credibility", "Its grade on the NATO scale, 1 to 6.", r => (long?)r.Credibility)
        .Text("label", "The source's own label of the row.", r => r.Label)
        .Text("printed", "The figure as printed, where it differs from the words of the count.", r => r.Printed)
        .NumberIfAny("line", "The line of the source's file on which it stands, counted from 1.", r => r.Line)
        .List("caveats", "What must be known to read the figure.", r => r.Caveats)
        .Build(Make);

    private static FlatSchemaBuilder<ReportRow> Contribution(FlatSchemaBuilder<ReportRow> columns) => columns
        .Need("contribution", "The contribution's id.", r => r.Contribution)
        .Need("contributor", "Who provides it: a nation's id, or alliance: and an alliance's id.", r => r.Contributor)
        .Text("operation", "The operation that it serves.", r => r.Operation)
        .List("theatres", "Where it is: its own theatres, else those of its operation.", r => r.Theatres)
        .WordIfAny("category", "The people it counts, where it counts people of a force.", r => r.Category)
        .Text("equipment", "The equipment it counts, in pieces.", r => r.Equipment)
        .Text("served", "The people served that it counts; never totalled with troops.", r => r.Served)
        .Text("unit", "The unit by its name.", r => r.Unit)
        .WordIfAny("branch", "The armed service.", r => r.Branch)
        .WordIfAny("component", "Active duty, guard or reserve.", r => r.Component)
        .WordIfAny("domain", "Ashore, afloat or in the air.", r => r.Domain)
        .WordIfAny("sex", "Sex, where reported.", r => r.Sex)
        .WordIfAny("role", "What the force is there to do.", r => r.Role)
        .WordIfAny("presence", "How it is present.", r => r.Presence)
        .Word("command", "How it relates to the operation's command.", r => r.Command);

    private static ReportRow Make(FlatCells c) => new()
    {
        Contribution = c.Need("contribution"),
        Contributor = c.Need("contributor"),
        Operation = c.Text("operation"),
        Theatres = c.List("theatres"),
        Category = c.WordIfAny<PersonnelCategory>("category"),
        Equipment = c.Text("equipment"),
        Served = c.Text("served"),
        Unit = c.Text("unit"),
        Branch = c.WordIfAny<Branch>("branch"),
        Component = c.WordIfAny<Component>("component"),
        Domain = c.WordIfAny<Domain>("domain"),
        Sex = c.WordIfAny<Sex>("sex"),
        Role = c.WordIfAny<ForceRole>("role"),
        Presence = c.WordIfAny<Presence>("presence"),
        Command = c.Word<CommandRelation>("command"),
        Effective = c.Need("effective"),
        EffectiveFirst = c.Day("effective_first"),
        EffectiveLast = c.Day("effective_last"),
        Published = c.Text("published"),
        KnownSince = c.Day("known_since"),
        Stage = c.Word<Stage>("stage"),
        Basis = c.Word<ReportBasis>("basis"),
        Kind = c.Word<ReportKind>("kind"),
        Low = c.Number("low"),
        Best = c.Number("best"),
        High = c.Number("high"),
        Figure = c.Text("figure"),
        Missing = c.WordIfAny<MissingReason>("missing"),
        Elsewhere = c.Text("elsewhere"),
        SdmxStatus = c.Need("sdmx_status"),
        Status = c.Word<ObservationStatus>("status"),
        Source = c.Need("source"),
        Publisher = c.Text("publisher"),
        Series = c.Text("series"),
        By = c.Text("by"),
        Official = c.Flag("official"),
        Alleged = c.Flag("alleged"),
        Credibility = c.NumberedIfAny<Credibility>("credibility"),
        Label = c.Text("label"),
        Printed = c.Text("printed"),
        Line = c.IntIfAny("line"),
        Caveats = c.List("caveats"),
    };
}
