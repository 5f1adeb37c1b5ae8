using System.Text;

namespace Deployments.Tests.SupplyChain;

/// <summary>docs/dependencies.md: every package that is restored, as the lock files and the packages themselves have it.</summary>
internal static class DependencyPage
{
    private const string Opening = """
        # Dependencies

        What comes with the packages of this repository, and what builds and tests them, with licences. The library itself is under the MIT licence; all that it needs is under a permissive licence
        that goes with it. The tables are made from the lock files and from what each package says of itself; do not edit them by hand. The same list for programs (CycloneDX) is in each package:
        `sbom.cdx.json`.

        ## What the packages need

        Whoever uses `Deployments.Core`, `Deployments.Formats` or `Deployments.Plotting` gets these, in these versions or later ones. SkiaSharp and HarfBuzzSharp hold native code of others, whose notices are in their packages.


        """;

    private const string Inside = """

        ## What is inside the packages

        No code of others. Two things were made by others or state what others found:

        - **Liberation Sans** 2.1.5, two fonts in `Deployments.Plotting`, © Google and Red Hat, under the SIL Open Font License 1.1 (OFL-1.1), whose text is in the package. It allows fonts to be embedded and shipped with software under any licence.
        - **Facts about nations and alliances** in `Deployments.Core`: codes, names, days, members, obligations. They were entered fact by fact with the source beside each row (`src/Deployments.Core/Reference`,
          in full in `sources.tsv`); no file of others is in the repository or in a package. Most rows name one of these compilations:

        | source | its terms, as far as they could be read |
        |---|---|
        | Correlates of War: State System Membership v2016, Formal Alliances v4.1 | asks to be cited: Correlates of War Project, 2017, "State System Membership List, v2016"; Gibler 2009 |
        | Gleditsch and Ward, list of independent states, as in the R package states | asks to be cited: Gleditsch and Ward 1999, International Interactions 25: 393-413 |
        | ATOP v4.01 (the kinds of obligations, and treaties' numbers) | asks to be cited: Leeds, Ritter, Mitchell and Long 2002, International Interactions 28: 237-260 |
        | ISO 3166 codes, read from iso-codes 4.15.0 and countrycode | ISO lets its country codes be used free of charge in applications (statement of 2003-09-30); as files, iso-codes is under LGPL-2.1-or-later and the package countrycode under GPL-3 |
        | IPI Peacekeeping Database, DMDC reports as compiled for troopdata (spellings of names) | not stated where they were read |

        Terms of data are murkier than those of code. Who publishes from these lists cites their compilers, as `Cite()` and the sources of each row make easy. What the importers of `Deployments.Formats`
        read is its compilers' own, and comes from them, not from here.

        ## What only builds and tests

        Not in any package, and not needed by who uses one.


        """;

    public static string Make()
    {
        var page = new StringBuilder(Opening);
        var needed = LockedPackage.Released.SelectMany(LockedPackage.NeededBy).ToList();
        Table(page, needed, "needed by");
        page.Append(Inside);
        var ids = needed.Select(p => p.Url).ToHashSet(StringComparer.Ordinal);
        Table(page, LockedPackage.Projects.SelectMany(LockedPackage.Of).Where(p => !ids.Contains(p.Url)), "used by");
        return page.ToString();
    }

    private static void Table(StringBuilder page, IEnumerable<LockedPackage> packages, string by)
    {
        MarkdownTable.Head(page, "package", "version", "licence", by, "from");
        foreach (var uses in packages.GroupBy(p => p.Url, StringComparer.Ordinal).OrderBy(g => g.First().Id, StringComparer.OrdinalIgnoreCase).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var terms = PackageTerms.Of(uses.First());
            var licence = terms.KnownBy == "declared" ? terms.Licence : $"{terms.Licence} ({terms.KnownBy})";
            MarkdownTable.Row(page, uses.First().Id, uses.First().Version, licence, string.Join(", ", uses.Select(By)), terms.Home);
        }
    }

    private static string By(LockedPackage use) => use.Project.Split('.')[^1] + (use.IsDirect ? "" : " (through others)");
}
