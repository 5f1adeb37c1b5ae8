using System.Text.Json;

namespace Deployments;

/// <content>Reports, totals and incidents.</content>
internal sealed partial class PlainRecords
{
    private static readonly int OwnNames = ClaimParts.Names.Length;
    private static readonly PropertyNames ReportNames = new([.. ClaimParts.Names, "effective", "stage", "basis", "level", "change", "missing", "elsewhere"]);
    private static readonly PropertyNames TotalNames = new([.. ClaimParts.Names, "operation", "contributor", "theatre", "category", "effective", "stage", "figure"]);
    private static readonly PropertyNames IncidentNames = new("id", "name", "date", "theatre", "operation", "participants", "figures");
    private static readonly PropertyNames ParticipantNames = new([.. ClaimParts.Names, "contributor", "role"]);
    private static readonly PropertyNames FigureNames = new([.. ClaimParts.Names, "measure", "count"]);

    private bool Report(ref Utf8JsonReader reader, out TroopReport report)
    {
        report = null!;
        // Reports are mostly written with their own properties first.
        var (seen, guess) = (0UL, OwnNames);
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        var claim = new ClaimParts { Caveats = [] };
        EdtfDate? effective = null;
        int? stage = null;
        var basis = 0;
        TroopCount? level = null;
        TroopChange? change = null;
        int? missing = null;
        Id<ForceContribution>? elsewhere = null;
        while (Next(ref reader, ReportNames, ref seen, ref guess, out var at))
        {
            var isRead = (at - OwnNames) switch
            {
                0 => values.AnyDate(ref reader, out effective),
                1 => PlainValues.AnyWord(ref reader, Words<Stage>.List, out stage),
                2 => PlainValues.Word(ref reader, Words<ReportBasis>.List, out basis),
                3 => PlainValues.AnyCount(ref reader, out level),
                4 => Change(ref reader, out change),
                5 => PlainValues.AnyWord(ref reader, Words<MissingReason>.List, out missing),
                6 => values.AnyId(ref reader, out elsewhere),
                _ => claim.TryRead(ref reader, values, at),
            };
            if (!isRead)
                return false;
        }

        if (claim.Source.IsNone || effective is not { } day || stage is not { } reached)
            return false;
        report = new TroopReport
        {
            Source = claim.Source,
            Published = claim.Published,
            By = claim.By,
            Official = claim.Official,
            Alleged = claim.Alleged,
            Credibility = claim.Credibility,
            Line = claim.Line,
            Label = claim.Label,
            Printed = claim.Printed,
            Status = (ObservationStatus)claim.Status,
            Caveats = claim.Caveats,
            Effective = day,
            Stage = (Stage)reached,
            Basis = (ReportBasis)basis,
            Level = level,
            Change = change,
            Missing = (MissingReason?)missing,
            Elsewhere = elsewhere,
        };
        return true;
    }

    private static bool Change(ref Utf8JsonReader reader, out TroopChange? change)
    {
        change = null;
        if (reader.TokenType == JsonTokenType.Null)
            return true;
        if (!PlainValues.Text(ref reader, out var text) || !TroopChange.TryParse(text, out var given))
            return false;
        change = given;
        return true;
    }

    private ReportedTotal? TotalOf(ref Utf8JsonReader reader)
    {
        var (seen, guess) = (0UL, OwnNames);
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        var claim = new ClaimParts { Caveats = [] };
        Id<Operation>? operation = null;
        Contributor? contributor = null;
        Id<Theatre>? theatre = null;
        int? category = null, stage = null;
        EdtfDate? effective = null;
        TroopCount? figure = null;
        while (Next(ref reader, TotalNames, ref seen, ref guess, out var at))
        {
            var isRead = (at - OwnNames) switch
            {
                0 => values.AnyId(ref reader, out operation),
                1 => values.AnyWho(ref reader, out contributor),
                2 => values.AnyId(ref reader, out theatre),
                3 => PlainValues.AnyWord(ref reader, Words<PersonnelCategory>.List, out category),
                4 => values.AnyDate(ref reader, out effective),
                5 => PlainValues.AnyWord(ref reader, Words<Stage>.List, out stage),
                6 => PlainValues.AnyCount(ref reader, out figure),
                _ => claim.TryRead(ref reader, values, at),
            };
            if (!isRead)
                return null;
        }

        return claim.Source.IsNone || category is not { } counted || effective is not { } day || stage is not { } reached || figure is not { } count ? null : new ReportedTotal
        {
            Source = claim.Source,
            Published = claim.Published,
            By = claim.By,
            Official = claim.Official,
            Alleged = claim.Alleged,
            Credibility = claim.Credibility,
            Line = claim.Line,
            Label = claim.Label,
            Printed = claim.Printed,
            Status = (ObservationStatus)claim.Status,
            Caveats = claim.Caveats,
            Operation = operation,
            Contributor = contributor,
            Theatre = theatre,
            Category = (PersonnelCategory)counted,
            Effective = day,
            Stage = (Stage)reached,
            Figure = count,
        };
    }

    private Incident? IncidentOf(ref Utf8JsonReader reader)
    {
        var (seen, guess) = (0UL, 0);
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        Id<Incident> id = default;
        string? name = null;
        EdtfDate? date = null;
        Id<Theatre>? theatre = null;
        Id<Operation>? operation = null;
        IReadOnlyList<IncidentParticipant> participants = [];
        IReadOnlyList<IncidentFigure> figures = [];
        while (Next(ref reader, IncidentNames, ref seen, ref guess, out var at))
        {
            var isRead = at switch
            {
                0 => values.Id(ref reader, out id),
                1 => PlainValues.Text(ref reader, out name),
                2 => values.AnyDate(ref reader, out date),
                3 => values.AnyId(ref reader, out theatre),
                4 => values.AnyId(ref reader, out operation),
                5 => PlainValues.List(ref reader, Participant, out participants),
                6 => PlainValues.List(ref reader, FigureOf, out figures),
                _ => false,
            };
            if (!isRead)
                return null;
        }

        return id.IsNone || name is null || date is not { } day ? null : new Incident
        {
            Id = id,
            Name = name,
            Date = day,
            Theatre = theatre,
            Operation = operation,
            Participants = participants,
            Figures = figures,
        };
    }

    private bool Participant(ref Utf8JsonReader reader, out IncidentParticipant participant)
    {
        participant = null!;
        var (seen, guess) = (0UL, OwnNames);
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        var claim = new ClaimParts { Caveats = [] };
        Contributor? contributor = null;
        string? role = null;
        while (Next(ref reader, ParticipantNames, ref seen, ref guess, out var at))
        {
            var isRead = (at - OwnNames) switch
            {
                0 => values.AnyWho(ref reader, out contributor),
                1 => PlainValues.Text(ref reader, out role),
                _ => claim.TryRead(ref reader, values, at),
            };
            if (!isRead)
                return false;
        }

        if (claim.Source.IsNone || contributor is not { } who || role is null)
            return false;
        participant = new IncidentParticipant
        {
            Source = claim.Source,
            Published = claim.Published,
            By = claim.By,
            Official = claim.Official,
            Alleged = claim.Alleged,
            Credibility = claim.Credibility,
            Line = claim.Line,
            Label = claim.Label,
            Printed = claim.Printed,
            Status = (ObservationStatus)claim.Status,
            Caveats = claim.Caveats,
            Contributor = who,
            Role = role,
        };
        return true;
    }

    private bool FigureOf(ref Utf8JsonReader reader, out IncidentFigure figure)
    {
        figure = null!;
        var (seen, guess) = (0UL, OwnNames);
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        var claim = new ClaimParts { Caveats = [] };
        string? measure = null;
        TroopCount? count = null;
        while (Next(ref reader, FigureNames, ref seen, ref guess, out var at))
        {
            var isRead = (at - OwnNames) switch
            {
                0 => PlainValues.Text(ref reader, out measure),
                1 => PlainValues.AnyCount(ref reader, out count),
                _ => claim.TryRead(ref reader, values, at),
            };
            if (!isRead)
                return false;
        }

        if (claim.Source.IsNone || measure is null || count is not { } given)
            return false;
        figure = new IncidentFigure
        {
            Source = claim.Source,
            Published = claim.Published,
            By = claim.By,
            Official = claim.Official,
            Alleged = claim.Alleged,
            Credibility = claim.Credibility,
            Line = claim.Line,
            Label = claim.Label,
            Printed = claim.Printed,
            Status = (ObservationStatus)claim.Status,
            Caveats = claim.Caveats,
            Measure = measure,
            Count = given,
        };
        return true;
    }
}
