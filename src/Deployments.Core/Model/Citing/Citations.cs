using System.Collections;

namespace Deployments;

/// <summary>What went into an answer: the dataset, the documents in order of id, and the facts of reference that the question rests on.</summary>
/// <remarks>
/// The documents are those of the reports counted, of the complete lists that assert zeros, and of the reasons for what is unknown. What a figure was settled
/// against, and what was left out, is not cited. Immutable; two lists are not compared by value.
/// </remarks>
/// <example>
/// <code>
/// var cited = kfor.Troops(Stage.Deployed).From("AUT").On("2017-12-31").Cite();
/// cited[0] // NATO's Kosovo Force, 1999 to 2024, dataset
/// cited[1].Publisher // NATO
/// </code>
/// </example>
public sealed partial class Citations : IReadOnlyList<Citation>
{
    private readonly ValueList<Citation> all;

    internal Citations(IEnumerable<Citation> citations)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        all = ValueList<Citation>.Of(citations.Select(c => c with { Key = Unused(keys, c.Key) }));
    }

    /// <summary>How many there are.</summary>
    public int Count => all.Count;

    /// <summary>One citation.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("AUT").On("2017-12-31").Cite()[0].Kind // Data
    /// </code>
    /// </example>
    public Citation this[int index] => all[index];

    /// <inheritdoc/>
    public IEnumerator<Citation> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A BibTeX entry for each, of type <c>misc</c>, in the same order.</summary>
    /// <remarks>
    /// Signs with a meaning in TeX are escaped, and other letters stand as they are, in UTF-8. <c>date</c> is the date as it is known, in EDTF, as biblatex reads it; <c>year</c> is
    /// there where one year is meant. A locator that is an address of the web is <c>url</c>, any other <c>howpublished</c>.
    /// </remarks>
    /// <example>
    /// <code>
    /// var cited = kfor.Troops(Stage.Deployed).From("AUT").On("2017-12-31").Cite();
    /// File.WriteAllText("cited.bib", cited.ToBibTeX());
    /// </code>
    /// </example>
    public string ToBibTeX() => string.Join("\n", all.Select(BibTeX.Entry));

    /// <summary>BibTeX reads keys without regard to capitals.</summary>
    private static string Unused(HashSet<string> keys, string key)
    {
        var free = key;
        for (var n = 2; !keys.Add(free); n++)
            free = FormattableString.Invariant($"{key}-{n}");
        return free;
    }
}
