using System.Text.Json;

namespace Deployments;

/// <content>Sources, series, theatres and operations.</content>
internal sealed partial class PlainRecords
{
    private static readonly PropertyNames SourceNames = new("id", "publisher", "title", "published", "locator", "reliability", "series", "note");
    private static readonly PropertyNames SeriesNames = new("id", "name", "coverage", "exhaustive");
    private static readonly PropertyNames ScopeNames = new("operations", "categories", "contributors", "theatres");
    private static readonly PropertyNames TheatreNames = new("id", "name", "parent", "hosts", "maritime");
    private static readonly PropertyNames OperationNames = new("id", "name", "lead", "mandate", "theatres", "life", "parent", "predecessor", "coverage", "note");

    private Source? SourceOf(ref Utf8JsonReader reader)
    {
        var (seen, guess) = (0UL, 0);
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        Id<Source> id = default;
        string? publisher = null, title = null, locator = null, note = null;
        EdtfDate? published = null;
        int? reliability = null;
        Id<Series>? series = null;
        while (Next(ref reader, SourceNames, ref seen, ref guess, out var at))
        {
            var isRead = at switch
            {
                0 => values.Id(ref reader, out id),
                1 => PlainValues.Text(ref reader, out publisher),
                2 => PlainValues.AnyText(ref reader, out title),
                3 => values.AnyDate(ref reader, out published),
                4 => PlainValues.AnyText(ref reader, out locator),
                5 => PlainValues.AnyWord(ref reader, Words<Reliability>.List, out reliability),
                6 => values.AnyId(ref reader, out series),
                7 => PlainValues.AnyText(ref reader, out note),
                _ => false,
            };
            if (!isRead)
                return null;
        }

        return id.IsNone || publisher is null ? null : new Source
        {
            Id = id,
            Publisher = publisher,
            Title = title,
            Published = published,
            Locator = locator,
            Reliability = (Reliability?)reliability,
            Series = series,
            Note = note,
        };
    }

    private Series? SeriesOf(ref Utf8JsonReader reader)
    {
        var (seen, guess) = (0UL, 0);
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        Id<Series> id = default;
        string? name = null;
        EdtfDate? coverage = null;
        ExhaustiveScope? scope = null;
        while (Next(ref reader, SeriesNames, ref seen, ref guess, out var at))
        {
            var isRead = at switch
            {
                0 => values.Id(ref reader, out id),
                1 => PlainValues.AnyText(ref reader, out name),
                2 => values.AnyDate(ref reader, out coverage),
                3 => reader.TokenType == JsonTokenType.Null || (scope = ScopeOf(ref reader)) is not null,
                _ => false,
            };
            if (!isRead)
                return null;
        }

        return id.IsNone ? null : new Series { Id = id, Name = name, Coverage = coverage, Exhaustive = scope };
    }

    private ExhaustiveScope? ScopeOf(ref Utf8JsonReader reader)
    {
        var (seen, guess) = (0UL, 0);
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        IReadOnlyList<Id<Operation>> operations = [];
        IReadOnlyList<PersonnelCategory> categories = [];
        IReadOnlyList<Contributor> contributors = [];
        IReadOnlyList<Id<Theatre>> theatres = [];
        while (Next(ref reader, ScopeNames, ref seen, ref guess, out var at))
        {
            var isRead = at switch
            {
                0 => PlainValues.List(ref reader, values.Id, out operations),
                1 => PlainValues.List(ref reader, Category, out categories),
                2 => PlainValues.List(ref reader, values.Who, out contributors),
                3 => PlainValues.List(ref reader, values.Id, out theatres),
                _ => false,
            };
            if (!isRead)
                return null;
        }

        return new ExhaustiveScope { Operations = operations, Categories = categories, Contributors = contributors, Theatres = theatres };
    }

    private Theatre? TheatreOf(ref Utf8JsonReader reader)
    {
        var (seen, guess) = (0UL, 0);
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        Id<Theatre> id = default;
        string? name = null;
        Id<Theatre>? parent = null;
        IReadOnlyList<Dated<Id<Nation>>> hosts = [];
        var maritime = false;
        while (Next(ref reader, TheatreNames, ref seen, ref guess, out var at))
        {
            var isRead = at switch
            {
                0 => values.Id(ref reader, out id),
                1 => PlainValues.Text(ref reader, out name),
                2 => values.AnyId(ref reader, out parent),
                3 => PlainValues.List(ref reader, PlainValues.DatedId, out hosts),
                4 => PlainValues.Flag(ref reader, out maritime),
                _ => false,
            };
            if (!isRead)
                return null;
        }

        return id.IsNone || name is null ? null : new Theatre { Id = id, Name = name, Parent = parent, Hosts = hosts, Maritime = maritime };
    }

    private Operation? OperationOf(ref Utf8JsonReader reader)
    {
        var (seen, guess) = (0UL, 0);
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        Id<Operation> id = default;
        string? name = null, note = null;
        Contributor? lead = null;
        IReadOnlyList<string> mandate = [];
        IReadOnlyList<Id<Theatre>> theatres = [];
        EdtfDate? life = null, coverage = null;
        Id<Operation>? parent = null, predecessor = null;
        while (Next(ref reader, OperationNames, ref seen, ref guess, out var at))
        {
            var isRead = at switch
            {
                0 => values.Id(ref reader, out id),
                1 => PlainValues.Text(ref reader, out name),
                2 => values.AnyWho(ref reader, out lead),
                3 => PlainValues.List(ref reader, PlainValues.Text, out mandate),
                4 => PlainValues.List(ref reader, values.Id, out theatres),
                5 => values.AnyDate(ref reader, out life),
                6 => values.AnyId(ref reader, out parent),
                7 => values.AnyId(ref reader, out predecessor),
                8 => values.AnyDate(ref reader, out coverage),
                9 => PlainValues.AnyText(ref reader, out note),
                _ => false,
            };
            if (!isRead)
                return null;
        }

        return id.IsNone || name is null ? null : new Operation
        {
            Id = id,
            Name = name,
            Lead = lead,
            Mandate = mandate,
            Theatres = theatres,
            Life = life,
            Parent = parent,
            Predecessor = predecessor,
            Coverage = coverage,
            Note = note,
        };
    }

    private static bool Category(ref Utf8JsonReader reader, out PersonnelCategory category)
    {
        var isWord = PlainValues.Word(ref reader, Words<PersonnelCategory>.List, out var number);
        category = (PersonnelCategory)number;
        return isWord;
    }
}
