using NodaTime;

namespace Deployments;

/// <summary>Which nation a number of a list of states means when.</summary>
internal sealed class StateCodes(StateListFormat format, TableFindings findings)
{
    private readonly ILookup<string, (Nation Nation, EdtfDate? During)> byCode = BuiltInReference.NationsById.Values
        .SelectMany(n => Codes(n, format.System).Select(c => (c.Code, Nation: n, c.During)))
        .ToLookup(c => c.Code, c => (c.Nation, c.During));

    private readonly Dictionary<Id<Nation>, Nation> others = [];

    /// <summary>The nations that stand for numbers which the reference does not know.</summary>
    public IEnumerable<Nation> Others => others.Values.OrderBy(n => n.Id);

    /// <summary>The span of a row in parts, each with its nation.</summary>
    public IEnumerable<(Id<Nation> Nation, DateSpan During)> Split(StateListRow row)
    {
        var meanings = byCode[row.Code].ToList();
        if (meanings is [var only])
        {
            CheckLife(row, only.Nation);
            yield return (only.Nation.Id, row.Span);
            yield break;
        }

        var at = row.First;
        foreach (var (nation, during) in meanings.OrderBy(m => Days(m).Start ?? LocalDate.MinIsoValue))
        {
            if (DateSpan.Of(at, row.Last).Intersect(Days((nation, during))) is not { } here)
                continue;
            if (here.Start > at)
                yield return (Other(row), DateSpan.Of(at, here.Start.Value.PlusDays(-1)));
            yield return (nation.Id, here);
            if (here.End is not { } end || end == row.Last)
                yield break;
            at = end.PlusDays(1);
        }

        yield return (Other(row), DateSpan.Of(at, row.Last));
    }

    private static IEnumerable<(string Code, EdtfDate? During)> Codes(Nation nation, StateSystem system) => system == StateSystem.Cow
        ? nation.Codes.Cow.Select(c => (c.Value.Value, c.During))
        : nation.Codes.GleditschWard.Select(c => (c.Value.Value, c.During));

    private static DateSpan Days((Nation Nation, EdtfDate? During) meaning) => (meaning.During ?? meaning.Nation.Life)?.ToSpan() ?? DateSpan.Always;

    private Id<Nation> Other(StateListRow row)
    {
        Id<Nation> id = $"{format.Prefix}-{row.Code}";
        if (!others.ContainsKey(id))
        {
            findings.Add(
                FindingCodes.CodeWithoutNation, row.Line, format.CodeColumn,
                $"{row.Code}{(row.Name.Length == 0 ? "" : $", \"{Excerpt.Cut(row.Name)}\",")} is no built-in nation's number in {row.Span}; that time is kept under {id}.", row.Code, "the number of a nation on those days");
            others.Add(id, new Nation
            {
                Id = id,
                Name = row.Name.Length > 0 && PlainText.Refuse(row.Name) is null ? row.Name : $"{format.Codebook.Title}, {row.Code}",
                Codes = format.System == StateSystem.Cow ? new NationCodes { Cow = [CowCode.Parse(row.Code)] } : new NationCodes { GleditschWard = [GleditschWardCode.Parse(row.Code)] },
                Note = "Stands for a number that the built-in reference does not have, or not at the time.",
            });
        }

        return id;
    }

    private void CheckLife(StateListRow row, Nation nation)
    {
        if (nation.Life?.ToSpan() is { } life && (life.Start > row.First || life.End < (row.Last ?? LocalDate.MaxIsoValue)))
        {
            findings.Add(
                FindingCodes.CodeOutsideLife, row.Line, format.CodeColumn,
                $"{row.Code} is {nation.Name} ({nation.Id}), which by the built-in reference existed in {nation.Life}; the row says {row.Span}.", row.Span.ToString(), $"a span within {nation.Life}");
        }
    }
}
