namespace Deployments;

/// <summary>A column of figures beside the total: what it counts, and in which reports it is read.</summary>
/// <param name="Name">The name, as the first line has it.</param>
/// <param name="Use">What it is to the total.</param>
/// <param name="During">The spans of the reports in which it is read so.</param>
internal sealed record UsPersonnelColumn(string Name, UsPersonnelUse Use, params IReadOnlyList<EdtfDate> During)
{
    public Branch? Branch { get; init; }

    public Component? Component { get; init; }

    public Domain? Domain { get; init; }

    public Presence? Presence { get; init; }

    /// <summary>The unit by name, for people of no branch, who are else not told from all.</summary>
    public string? Unit { get; init; }

    /// <summary>The spans of the reports in which it is read so of the United States themselves, where they differ.</summary>
    public IReadOnlyList<EdtfDate>? AtHome { get; init; }

    /// <summary>The name of the column that the mapping reads: one printed column is two where it is in the total of some reports and outside in others.</summary>
    public string Heading => Use == UsPersonnelUse.Outside ? Name + " (outside the total)" : Name;

    public PersonnelCategory Category => Use is UsPersonnelUse.Civilians or UsPersonnelUse.CivilianPart ? PersonnelCategory.Civilians : PersonnelCategory.Troops;

    public bool IsRead(UsPersonnelRow row) => (row.IsHome ? AtHome ?? During : During).Any(d => d.ToSpan().Contains(row.Day));

    /// <summary>The column of figures of the mapping.</summary>
    public FigureColumn ToFigure() => new()
    {
        Column = Heading,
        Category = Category,
        Branch = Branch is { } branch ? branch : default(Field?),
        Component = Component is { } component ? component : default(Field?),
        Domain = Domain is { } domain ? domain : default(Field?),
        Presence = Presence is { } presence ? presence : default(Field?),
        Unit = Unit is { } unit ? Field.Of(unit) : null,
        Command = Use switch
        {
            UsPersonnelUse.Outside => CommandRelation.Associated,
            UsPersonnelUse.Reserve => CommandRelation.Standby,
            _ => default(Field?),
        },
    };
}
