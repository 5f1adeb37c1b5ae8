namespace Deployments;

/// <summary>Reads operations or theatres by id or name; one that is not listed gets an id made of its name.</summary>
/// <remarks>Texts that differ in capitals, spaces and signs only are one name.</remarks>
internal sealed class PlaceReader(Field field, ILookup<string, string> listed) : FieldReader(field)
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The names of those that are not listed, by the id made of them.</summary>
    public IReadOnlyDictionary<string, string> Names => names;

    /// <summary>The ids of listed records by themselves and by whatever they are called.</summary>
    public static ILookup<string, string> Listed(IEnumerable<(string Id, string Name)> records) =>
        records.SelectMany(r => new[] { r.Id, Slug.Of(r.Id), Slug.Of(r.Name) }.Select(key => (Key: key, r.Id))).Distinct().ToLookup(r => r.Key, r => r.Id, StringComparer.Ordinal);

    protected override (string? Value, int Code, string? Refusal) Understand(string text, EdtfDate? day)
    {
        if (listed[text].Contains(text, StringComparer.Ordinal))
            return (text, 0, null);
        var id = Slug.Of(text);
        var meant = listed[id].ToList();
        if (meant.Count > 1)
            return (null, 0, $"{Excerpt.Of(text)} may be {string.Join(" or ", meant.Select(m => $"'{m}'"))} of the mapping; expected an id, or a judgement of what it means.");
        if (meant.Count == 1)
            return (meant[0], 0, null);
        if (id.Length == 0 || PlainText.Refuse(text) is not null)
            return (null, 0, $"{Excerpt.Of(text)} is no name; expected letters or digits.");
        if (!names.TryGetValue(id, out var name) || string.CompareOrdinal(text, name) < 0)
            names[id] = text;
        return (id, 0, null);
    }
}
