namespace Deployments;

/// <summary>Makes a contribution of the texts of its fields.</summary>
internal static class ContributionMaker
{
    public static ForceContribution Make(string?[] fields, ContributionIds ids, IReadOnlyList<TroopReport> reports) => new()
    {
        Id = ids.Of(fields),
        Contributor = Contributor.Parse(fields[(int)ReportField.Contributor]!),
        Operation = fields[(int)ReportField.Operation] is { } operation ? operation : default(Id<Operation>?),
        Theatres = TheatreIds.Of(fields[(int)ReportField.Theatre], fields[(int)ReportField.Host]) is { } theatre ? [theatre] : [],
        Category = WordOf<PersonnelCategory>(fields[(int)ReportField.Category]),
        Equipment = fields[(int)ReportField.Equipment] is { } equipment ? TextValue.Parse<EquipmentKind>(equipment) : default(EquipmentKind?),
        Served = fields[(int)ReportField.Served],
        Unit = fields[(int)ReportField.Unit],
        Branch = WordOf<Branch>(fields[(int)ReportField.Branch]),
        Component = WordOf<Component>(fields[(int)ReportField.Component]),
        Domain = WordOf<Domain>(fields[(int)ReportField.Domain]),
        Sex = WordOf<Sex>(fields[(int)ReportField.Sex]),
        Role = WordOf<ForceRole>(fields[(int)ReportField.Role]),
        Presence = WordOf<Presence>(fields[(int)ReportField.Presence]),
        Command = WordOf<CommandRelation>(fields[(int)ReportField.Command]) ?? CommandRelation.Assigned,
        Reports = reports,
    };

    private static T? WordOf<T>(string? word)
        where T : struct, Enum => word is not null && Words<T>.TryParse(word, out var value) ? value : null;
}
