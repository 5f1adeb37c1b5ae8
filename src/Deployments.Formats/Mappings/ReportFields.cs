namespace Deployments;

/// <summary>Where a table says what a report says, thing by thing; whatever is left out, the table does not say.</summary>
/// <remarks>A <see cref="TableMapping"/> says it for all figures of a row; a <see cref="FigureColumn"/> for one of them, which prevails.</remarks>
public abstract record ReportFields
{
    /// <summary>The id of the contribution; absent means one made from contributor, operation, theatre and whatever else tells contributions apart.</summary>
    public Field? Contribution { get; init; }

    /// <summary>Who provides the force: a nation by a code or a name, see <see cref="Field.By"/>, or an alliance as <c>alliance:</c> and its id.</summary>
    public Field? Contributor { get; init; }

    /// <summary>The operation, by id or by any name; one that <see cref="TableMapping.Operations"/> does not list is made, running since nobody knows when.</summary>
    public Field? Operation { get; init; }

    /// <summary>The theatre, by id or by any name; one that <see cref="TableMapping.Theatres"/> does not list is made.</summary>
    public Field? Theatre { get; init; }

    /// <summary>The nation or territory in which the force is, by a code or a name; it makes a theatre where none is named, and the host of one that is.</summary>
    public Field? Host { get; init; }

    /// <summary>The kind of people counted, by the words of <see cref="PersonnelCategory"/>, such as <c>troops</c> or <c>staff-officers</c>.</summary>
    public Field? Category { get; init; }

    /// <summary>The kind of equipment counted, in pieces.</summary>
    public Field? Equipment { get; init; }

    /// <summary>The people served that are counted.</summary>
    public Field? Served { get; init; }

    /// <summary>The unit or the piece of equipment by its name.</summary>
    public Field? Unit { get; init; }

    /// <summary>The armed service, by the words of <see cref="Deployments.Branch"/>.</summary>
    public Field? Branch { get; init; }

    /// <summary>Active duty, guard or reserve, by the words of <see cref="Deployments.Component"/>.</summary>
    public Field? Component { get; init; }

    /// <summary>Ashore, afloat or in the air, by the words of <see cref="Deployments.Domain"/>.</summary>
    public Field? Domain { get; init; }

    /// <summary>Sex, by the words of <see cref="Deployments.Sex"/>.</summary>
    public Field? Sex { get; init; }

    /// <summary>What the force is there to do, by the words of <see cref="ForceRole"/>.</summary>
    public Field? Role { get; init; }

    /// <summary>How the force is present, by the words of <see cref="Deployments.Presence"/>.</summary>
    public Field? Presence { get; init; }

    /// <summary>How the force relates to the operation's command, by the words of <see cref="CommandRelation"/>; absent means assigned.</summary>
    public Field? Command { get; init; }

    /// <summary>The day that the figure speaks of; EDTF unless <see cref="Field.Spelling"/> says otherwise.</summary>
    public Field? Effective { get; init; }

    /// <summary>When the claim was first made public; EDTF unless <see cref="Field.Spelling"/> says otherwise.</summary>
    public Field? Published { get; init; }

    /// <summary>The stage, by the words of <see cref="Deployments.Stage"/>; absent means deployed.</summary>
    public Field? Stage { get; init; }

    /// <summary>How the figure relates to its date, by the words of <see cref="ReportBasis"/>; absent means as of.</summary>
    public Field? Basis { get; init; }

    /// <summary>Why there is no figure, by the words of <see cref="MissingReason"/>; a row that gives a reason has a blank figure.</summary>
    public Field? Missing { get; init; }

    /// <summary>The id of the contribution in which the figure is counted, with the reason <c>included-elsewhere</c>.</summary>
    public Field? Elsewhere { get; init; }

    /// <summary>The document, by its title; absent means <see cref="TableMapping.Document"/>.</summary>
    public Field? Source { get; init; }

    /// <summary>Who said it, where that is not the publisher.</summary>
    public Field? By { get; init; }

    /// <summary>Whether the source calls it official: yes, no, true, false, 1 or 0.</summary>
    public Field? Official { get; init; }

    /// <summary>Whether it is alleged: yes, no, true, false, 1 or 0.</summary>
    public Field? Alleged { get; init; }

    /// <summary>The grade of credibility, from 1 to 6.</summary>
    public Field? Credibility { get; init; }

    /// <summary>The observation status, by the words of <see cref="ObservationStatus"/>.</summary>
    public Field? Status { get; init; }

    /// <summary>The source's own label of the row; absent means the name of the figure's column where a row has several.</summary>
    public Field? Label { get; init; }

    /// <summary>The figure as printed, where it differs from what is read.</summary>
    public Field? Printed { get; init; }

    /// <summary>What must be known to read the figure.</summary>
    public Field? Caveat { get; init; }

    internal Field? this[ReportField field] => field switch
    {
        ReportField.Contribution => Contribution,
        ReportField.Contributor => Contributor,
        ReportField.Operation => Operation,
        ReportField.Theatre => Theatre,
        ReportField.Host => Host,
        ReportField.Category => Category,
        ReportField.Equipment => Equipment,
        ReportField.Served => Served,
        ReportField.Unit => Unit,
        ReportField.Branch => Branch,
        ReportField.Component => Component,
        ReportField.Domain => Domain,
        ReportField.Sex => Sex,
        ReportField.Role => Role,
        ReportField.Presence => Presence,
        ReportField.Command => Command,
        ReportField.Effective => Effective,
        ReportField.Published => Published,
        ReportField.Stage => Stage,
        ReportField.Basis => Basis,
        ReportField.Missing => Missing,
        ReportField.Elsewhere => Elsewhere,
        ReportField.Source => Source,
        ReportField.By => By,
        ReportField.Official => Official,
        ReportField.Alleged => Alleged,
        ReportField.Credibility => Credibility,
        ReportField.Status => Status,
        ReportField.Label => Label,
        ReportField.Printed => Printed,
        _ => Caveat,
    };

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public sealed override string ToString() => Visible.Record(EqualityContract.Name, PrintMembers);
}
