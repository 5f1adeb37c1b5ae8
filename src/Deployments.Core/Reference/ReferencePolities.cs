namespace Deployments;

/// <summary>The built-in nations and territories with all that the data files say of them.</summary>
internal sealed class ReferencePolities
{
    private readonly Dictionary<string, string> citations = ReferenceTable.Read("sources").ToDictionary(r => r["key"], r => r["citation"]);
    private readonly ILookup<string, ReferenceRow> names = ReferenceTable.Read("names").ToLookup(r => r["of"]);
    private readonly ILookup<string, ReferenceRow> codes = ReferenceTable.Read("codes").ToLookup(r => r["of"]);

    public ReferencePolities()
    {
        var successions = ReferenceTable.Read("successions").ToList();
        var predecessors = successions.ToLookup(r => r["to"], r => $"{r["from"]}@{r["on"]}");
        var successors = successions.ToLookup(r => r["from"], r => $"{r["to"]}@{r["on"]}");
        Nations = ReferenceTable.Read("nations").Select(r => ReadNation(r, predecessors[r["id"]], successors[r["id"]])).ToDictionary(n => n.Id);
        Territories = ValueList<Territory>.Of(ReferenceTable.Read("territories").Select(ReadTerritory));
        Spells = ValueList<StateSpell>.Of(ReferenceTable.Read("spells").Select(ReadSpell));
        NotNations = [.. ReferenceTable.Read("not-nations").Select(r => new NotNation(r.Parts("name"), [.. r.Parts("codes").Select(ReferenceCodes.Spoken)], r["reason"]))];
    }

    public Dictionary<Id<Nation>, Nation> Nations { get; }

    public ValueList<Territory> Territories { get; }

    public ValueList<StateSpell> Spells { get; }

    public IReadOnlyList<NotNation> NotNations { get; }

    private Nation ReadNation(ReferenceRow row, IEnumerable<string> predecessors, IEnumerable<string> successors) => new()
    {
        Id = row["id"],
        Name = row["name"],
        OtherNames = NamesOf(row["id"]),
        Life = row.Date("life"),
        Codes = ReferenceCodes.Of(codes[row["id"]]),
        Predecessors = new LateList<Dated<Id<Nation>>>(string.Join('|', predecessors), '|'),
        Successors = new LateList<Dated<Id<Nation>>>(string.Join('|', successors), '|'),
        Note = row.Optional("note"),
        Citation = Cited(row),
    };

    private Territory ReadTerritory(ReferenceRow row) => new()
    {
        Id = row["id"],
        Name = row["name"],
        OtherNames = NamesOf(row["id"]),
        Codes = ReferenceCodes.Of(codes[row["id"]]),
        Sovereigns = row.List<Dated<Id<Nation>>>("sovereigns"),
        Note = row.Optional("note"),
        Citation = Cited(row),
    };

    private StateSpell ReadSpell(ReferenceRow row)
    {
        var marks = row["marks"].Split(' ');
        return new StateSpell
        {
            Nation = row["nation"],
            System = row.Word<StateSystem>("system"),
            Code = row["code"],
            During = EdtfDate.Parse(row["during"]),
            BeginsWithTheList = marks.Contains("begins-with-the-list"),
            EndsWithTheList = marks.Contains("ends-with-the-list"),
            IsMicrostate = marks.Contains("microstate"),
            Citation = citations[row["source"]],
        };
    }

    private IReadOnlyList<PolityName> NamesOf(string id) =>
        [.. names[id].Select(r => new PolityName { Text = r["name"], Kind = r.Optional("kind") is null ? NameKind.Variant : r.Word<NameKind>("kind"), During = r.Date("during") })];

    /// <summary>The sources of the nation or territory itself, then those of its names and codes.</summary>
    private string Cited(ReferenceRow row) =>
        string.Join("; ", names[row["id"]].Concat(codes[row["id"]]).Prepend(row).SelectMany(r => r["source"].Split(' ')).Distinct().Select(key => citations[key]));
}
