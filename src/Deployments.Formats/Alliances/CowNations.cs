namespace Deployments;

/// <summary>Which nation a Correlates of War number means when. The one place that asks the reference; what it does not know is kept under the number.</summary>
internal sealed class CowNations(string system, TableFindings findings)
{
    private static readonly Lazy<ILookup<string, (Nation Nation, EdtfDate? During)>> ByCode = new(() => BuiltInReference.NationsById.Values
        .SelectMany(n => n.Codes.Cow.Select(c => (Code: c.Value.Value, Nation: n, c.During)))
        .ToLookup(c => c.Code, c => (c.Nation, c.During)));

    private readonly Dictionary<Id<Nation>, Nation> others = [];

    /// <summary>The nations that stand for numbers which the reference does not know.</summary>
    public IEnumerable<Nation> Others => others.Values.OrderBy(n => n.Id);

    /// <summary>The span of a row in parts, each with its nation: a number may mean one nation and, from some day on, another.</summary>
    public IEnumerable<(Id<Nation> Nation, EdtfDate During)> Split(MemberRow row, string column)
    {
        var code = FormattableString.Invariant($"{row.State}");
        var whole = Reach.Of(row.During, DayNumber.BeforeAll);
        var known = ByCode.Value[code].ToList();
        var at = whole.First;
        foreach (var (nation, during) in known.OrderBy(k => ReachOf(k, known.Count).First))
        {
            var here = ReachOf((nation, during), known.Count).Within(whole);
            if (here.IsEmpty || here.First < at)
                continue;
            if (here.First > at)
                yield return (Other(row, column, code, Part(row.During, whole, at, here.First - 1)), Part(row.During, whole, at, here.First - 1));
            if (known.Count == 1)
                CheckLife(row, column, nation, whole);
            yield return (nation.Id, Part(row.During, whole, here.First, here.Last));
            if (here.Last == whole.Last)
                yield break;
            at = here.Last + 1;
        }

        yield return (Other(row, column, code, Part(row.During, whole, at, whole.Last)), Part(row.During, whole, at, whole.Last));
    }

    // A number that is only one nation's means it at any time; one of several nations means each in its own.
    private static Reach ReachOf((Nation Nation, EdtfDate? During) meaning, int meanings) =>
        Reach.Of(meaning.During ?? (meanings > 1 ? meaning.Nation.Life : null), DayNumber.BeforeAll).Widest;

    /// <summary>A part of a span: its own ends where the part reaches them, days otherwise.</summary>
    private static EdtfDate Part(EdtfDate during, Reach whole, int first, int last)
    {
        var text = during.ToString();
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return EdtfDate.Parse($"{(first == whole.First ? text[..slash] : IsoDay.Text(DayNumber.ToDay(first)))}/{(last == whole.Last ? text[(slash + 1)..] : IsoDay.Text(DayNumber.ToDay(last)))}");
    }

    private Id<Nation> Other(MemberRow row, string column, string code, EdtfDate during)
    {
        var isCow = row.State < 1000;
        Id<Nation> id = $"{(isCow ? "cow" : system)}-{code}";
        findings.Add(
            FindingCodes.CodeWithoutNation, row.Line, column,
            $"{code}{(row.Name is null ? "" : $", \"{Excerpt.Cut(row.Name)}\",")} is no built-in nation's number in {during}; that time is kept under {id}.", code, "the number of a nation on those days");
        if (!others.ContainsKey(id))
        {
            others.Add(id, new Nation
            {
                Id = id,
                Name = row.Name is { Length: > 0 } name && PlainText.Refuse(name) is null ? name : $"{(isCow ? "Correlates of War" : system.ToUpperInvariant())} {code}",
                Codes = isCow ? new NationCodes { Cow = [CowCode.Parse(code)] } : new NationCodes(),
                Note = "Stands for a number that the built-in reference does not have, or not at the time.",
            });
        }

        return id;
    }

    private void CheckLife(MemberRow row, string column, Nation nation, Reach whole)
    {
        var life = Reach.Of(nation.Life, DayNumber.BeforeAll).Widest;
        if (life.First > whole.First && nation.Life is { StartKind: EdtfEnd.Stated } || life.Last < whole.Last)
        {
            findings.Add(
                FindingCodes.CodeOutsideLife, row.Line, column,
                FormattableString.Invariant($"{row.State} is {nation.Name} ({nation.Id}), which by the built-in reference existed in {nation.Life}; the row says {row.During}."), row.During.ToString(), $"a span within {nation.Life}");
        }
    }
}
