using System.Text.Json.Serialization;

namespace Deployments;

/// <summary>The generated metadata of the file format. No reflection: single-file apps and ahead-of-time compilation have none.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(PlainTextConverter), typeof(FlagConverter), typeof(CountConverter), typeof(CredibilityConverter), typeof(LineConverter),
        typeof(TextConverter<EdtfDate>), typeof(TextConverter<TroopChange>), typeof(TextConverter<Contributor>), typeof(TextConverter<EquipmentKind>),
        typeof(TextConverter<Id<Source>>), typeof(TextConverter<Id<Series>>), typeof(TextConverter<Id<Nation>>), typeof(TextConverter<Id<Alliance>>),
        typeof(TextConverter<Id<Theatre>>), typeof(TextConverter<Id<Operation>>), typeof(TextConverter<Id<ForceContribution>>), typeof(TextConverter<Id<Incident>>),
        typeof(TextConverter<Dated<Id<Nation>>>), typeof(TextConverter<Dated<Id<ForceContribution>>>),
        typeof(TextConverter<Dated<IsoAlpha2>>), typeof(TextConverter<Dated<IsoAlpha3>>), typeof(TextConverter<Dated<IsoNumeric>>),
        typeof(TextConverter<Dated<Iso3166Part3>>), typeof(TextConverter<Dated<M49Code>>), typeof(TextConverter<Dated<CowCode>>), typeof(TextConverter<Dated<GleditschWardCode>>),
        typeof(WordConverter<NameKind>), typeof(WordConverter<AllianceKind>), typeof(WordConverter<MembershipRole>), typeof(WordConverter<MembershipDefinition>), typeof(WordConverter<ObligationKind>),
        typeof(WordConverter<Branch>), typeof(WordConverter<Component>), typeof(WordConverter<Domain>), typeof(WordConverter<Sex>),
        typeof(WordConverter<ForceRole>), typeof(WordConverter<Presence>), typeof(WordConverter<CommandRelation>), typeof(WordConverter<PersonnelCategory>),
        typeof(WordConverter<Stage>), typeof(WordConverter<ReportBasis>), typeof(WordConverter<MissingReason>), typeof(WordConverter<ObservationStatus>),
        typeof(WordConverter<Reliability>),
    ])]
[JsonSerializable(typeof(DatasetFile))]
internal sealed partial class DatasetJsonContext : JsonSerializerContext;
