namespace Deployments;

/// <summary>Reads operations or theatres by id or name; one that is not listed gets an id made of its name.</summary>
/// <remarks>Texts that differ in capitals, spaces and signs only are one name.</remarks>
internal sealed class PlaceReader(Field field, IReadOnlyDictionary<string, string> listed) : FieldReader(field)
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The names of those that are not listed, by the id made of them.</summary>
    public IReadOnlyDictionary<string, string> Names => names;

    /// <summary>The look-up of listed records by id and by name.</summary>
    public static Dictionary<string, string> Listed(IEnumerable<(string Id, string Name)> records)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        var given = records.ToList();
        foreach (var (id, _) in given)
            all.TryAdd(id, id);
        foreach (var (id, name) in given)
        {
            all.TryAdd(Slug.Of(id), id);
            all.TryAdd(Slug.Of(name), id);
        }

        return all;
    }

    protected override (string? Value, int Code, string? Refusal) Understand(string text, EdtfDate? day)
    {
        if (listed.TryGetValue(text, out var id) || listed.TryGetValue(Slug.Of(text), out id))
            return (id, 0, null);
        id = Slug.Of(text);
        if (id.Length == 0 || PlainText.Refuse(text) is not null)
            return (null, 0, $"{Excerpt.Of(text)} is no name; expected letters or digits.");
        if (!names.TryGetValue(id, out var name) || string.CompareOrdinal(text, name) < 0)
            names[id] = text;
        return (id, 0, null);
    }
}
