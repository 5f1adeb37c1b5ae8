namespace Deployments;

/// <summary>The readers of a mapping's fields; a field that stands twice is read by one.</summary>
internal sealed class FieldReaders(TableMapping mapping, NationRegister register, DatePool dates)
{
    private readonly Dictionary<(ReportField, Field), FieldReader> made = [];
    private readonly ILookup<string, string> operations = PlaceReader.Listed(mapping.Operations.Select(o => (o.Id.Value, o.Name)));
    private readonly ILookup<string, string> theatres = PlaceReader.Listed(mapping.Theatres.Select(t => (t.Id.Value, t.Name)));

    public DatePool Dates => dates;

    /// <summary>The names of operations or theatres that the mapping does not list, by the id made of them.</summary>
    public IEnumerable<KeyValuePair<string, string>> NamesOf(ReportField field) =>
        made.Where(m => m.Key.Item1 == field).SelectMany(m => ((PlaceReader)m.Value).Names);

    public FieldReader Of(ReportField id, Field field)
    {
        if (!made.TryGetValue((id, field), out var reader))
            made.Add((id, field), reader = Make(id, field));
        return reader;
    }

    private FieldReader Make(ReportField id, Field field) => id switch
    {
        ReportField.Contribution or ReportField.Elsewhere => new TextValueReader<Id<ForceContribution>>(field),
        ReportField.Contributor => new NationReader(field, register, isHost: false),
        ReportField.Host => new NationReader(field, register, isHost: true),
        ReportField.Operation => new PlaceReader(field, operations),
        ReportField.Theatre => new PlaceReader(field, theatres),
        ReportField.Category => new WordReader<PersonnelCategory>(field),
        ReportField.Equipment => new TextValueReader<EquipmentKind>(field),
        ReportField.Branch => new WordReader<Branch>(field),
        ReportField.Component => new WordReader<Component>(field),
        ReportField.Domain => new WordReader<Domain>(field),
        ReportField.Sex => new WordReader<Sex>(field),
        ReportField.Role => new WordReader<ForceRole>(field),
        ReportField.Presence => new WordReader<Presence>(field),
        ReportField.Command => new WordReader<CommandRelation>(field),
        ReportField.Effective or ReportField.Published => new DateReader(field, dates),
        ReportField.Stage => new WordReader<Stage>(field),
        ReportField.Basis => new WordReader<ReportBasis>(field),
        ReportField.Missing => new WordReader<MissingReason>(field),
        ReportField.Status => new WordReader<ObservationStatus>(field),
        ReportField.Official or ReportField.Alleged => new FlagReader(field),
        ReportField.Credibility => new CredibilityReader(field),
        _ => new PlainTextReader(field),
    };
}
