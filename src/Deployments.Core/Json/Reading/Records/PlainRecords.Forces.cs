using System.Text.Json;

namespace Deployments;

/// <content>Contributions.</content>
internal sealed partial class PlainRecords
{
    private static readonly PropertyNames ContributionNames = new(
        "id", "contributor", "operation", "theatres", "category", "equipment", "served", "unit", "branch", "component", "domain", "sex", "role", "presence", "command",
        "life", "includedIn", "continues", "beside", "note", "reports");

    private ForceContribution? Contribution(ref Utf8JsonReader reader)
    {
        var (seen, guess) = (0UL, 0);
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        Id<ForceContribution> id = default;
        Contributor contributor = default;
        Id<Operation>? operation = null;
        IReadOnlyList<Id<Theatre>> theatres = [];
        int? category = null, branch = null, component = null, domain = null, sex = null, role = null, presence = null;
        var command = 0;
        EquipmentKind? equipment = null;
        string? served = null, unit = null, note = null;
        EdtfDate? life = null;
        IReadOnlyList<Dated<Id<ForceContribution>>> includedIn = [];
        Id<ForceContribution>? continues = null;
        IReadOnlyList<Id<ForceContribution>> beside = [];
        IReadOnlyList<TroopReport> reports = [];
        while (Next(ref reader, ContributionNames, ref seen, ref guess, out var at))
        {
            var isRead = at switch
            {
                0 => values.Id(ref reader, out id),
                1 => values.Who(ref reader, out contributor),
                2 => values.AnyId(ref reader, out operation),
                3 => PlainValues.List(ref reader, values.Id, out theatres),
                4 => PlainValues.AnyWord(ref reader, Words<PersonnelCategory>.List, out category),
                5 => Equipment(ref reader, out equipment),
                6 => PlainValues.AnyText(ref reader, out served),
                7 => PlainValues.AnyText(ref reader, out unit),
                8 => PlainValues.AnyWord(ref reader, Words<Branch>.List, out branch),
                9 => PlainValues.AnyWord(ref reader, Words<Component>.List, out component),
                10 => PlainValues.AnyWord(ref reader, Words<Domain>.List, out domain),
                11 => PlainValues.AnyWord(ref reader, Words<Sex>.List, out sex),
                12 => PlainValues.AnyWord(ref reader, Words<ForceRole>.List, out role),
                13 => PlainValues.AnyWord(ref reader, Words<Presence>.List, out presence),
                14 => PlainValues.Word(ref reader, Words<CommandRelation>.List, out command),
                15 => values.AnyDate(ref reader, out life),
                16 => PlainValues.List(ref reader, PlainValues.DatedId, out includedIn),
                17 => values.AnyId(ref reader, out continues),
                18 => PlainValues.List(ref reader, values.Id, out beside),
                19 => PlainValues.AnyText(ref reader, out note),
                20 => PlainValues.List(ref reader, Report, out reports),
                _ => false,
            };
            if (!isRead)
                return null;
        }

        return id.IsNone || contributor == default ? null : new ForceContribution
        {
            Id = id,
            Contributor = contributor,
            Operation = operation,
            Theatres = theatres,
            Category = (PersonnelCategory?)category,
            Equipment = equipment,
            Served = served,
            Unit = unit,
            Branch = (Branch?)branch,
            Component = (Component?)component,
            Domain = (Domain?)domain,
            Sex = (Sex?)sex,
            Role = (ForceRole?)role,
            Presence = (Presence?)presence,
            Command = (CommandRelation)command,
            Life = life,
            IncludedIn = includedIn,
            Continues = continues,
            Beside = beside,
            Note = note,
            Reports = reports,
        };
    }

    private static bool Equipment(ref Utf8JsonReader reader, out EquipmentKind? kind)
    {
        kind = null;
        if (reader.TokenType == JsonTokenType.Null)
            return true;
        if (!PlainValues.Text(ref reader, out var text) || !EquipmentKind.TryParse(text, out var given, out _))
            return false;
        kind = given;
        return true;
    }
}
