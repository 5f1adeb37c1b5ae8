namespace Deployments.Tests.Reference;

/// <summary>What must hold between the rows of the built-in nations, whoever they are about.</summary>
public sealed class NationDataTests
{
    /// <summary>Names that two nations bear on the same days, by the sources themselves.</summary>
    private static readonly string[] Ambiguous = ["Viet Nam", "Viet-Nam", "Vietnam"];

    [Fact]
    public void Spells_OfOneNationInOneSystem_ShareNoDay()
    {
        var spells = Nations.Spells.GroupBy(s => (s.System, s.Nation)).ToList();

        Assert.Contains(spells, g => g.Skip(1).Any());
        Assert.Empty(spells.SelectMany(g => g.SelectMany((a, i) => g.Skip(i + 1).Where(b => a.During.ToSpan().Overlaps(b.During.ToSpan())).Select(b => $"{g.Key}: {a.During} and {b.During}"))));
    }

    [Fact]
    public void All_AreInOrderOfId_WithoutTerritoriesAmongThem()
    {
        Assert.Equal(Nations.All.Select(n => n.Id.Value).Order(StringComparer.Ordinal), Nations.All.Select(n => n.Id.Value));
        Assert.Empty(Nations.All.Select(n => n.Id.Value).Intersect(Nations.Territories.Select(t => t.Id.Value)));
        Assert.True(Nations.All.Count > 220, $"Only {Nations.All.Count} nations.");
    }

    [Fact]
    public void Names_MeanOneNationOnADay_OrAreListedAsAmbiguous()
    {
        var names = from nation in Nations.All from name in Texts(nation) group (nation, name.Span) by name.Text into same where same.Select(s => s.nation.Id).Distinct().Count() > 1 select same;
        var overlapping = names.Where(g => g.Any(a => g.Any(b => a.nation.Id != b.nation.Id && a.Span.Overlaps(b.Span)))).Select(g => g.Key);

        Assert.Equal(Ambiguous.Select(NameText.Fold).Order(StringComparer.Ordinal), overlapping.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_AreNeitherTerritoriesNorElse()
    {
        var nations = Nations.All.SelectMany(n => Texts(n).Select(t => t.Text)).ToHashSet();
        var places = Nations.Territories.SelectMany(t => t.OtherNames.Select(o => o.Text).Prepend(t.Name).Select(NameText.Fold)).ToList();
        var others = BuiltInReference.NotNations.SelectMany(n => n.Names.Select(NameText.Fold)).ToList();

        Assert.Equal([NameText.Fold("East Timor")], places.Where(nations.Contains));
        Assert.DoesNotContain(others, nations.Contains);
        Assert.Empty(others.Intersect(places));
        Assert.Equal(others.Distinct(), others);
        Assert.Equal(places.Distinct(), places);
    }

    [Fact]
    public void Codes_OfOneSystem_MeanOneNationOrTerritoryOnADay()
    {
        AssertOneBearer<IsoAlpha2>();
        AssertOneBearer<IsoAlpha3>();
        AssertOneBearer<IsoNumeric>();
        AssertOneBearer<Iso3166Part3>();
        AssertOneBearer<M49Code>();
        AssertOneBearer<CowCode>();
        AssertOneBearer<GleditschWardCode>();
    }

    [Fact]
    public void Spells_LieWithinTheNationsLife_AndItsCode()
    {
        foreach (var spell in Nations.Spells)
        {
            var nation = Nations.WithId(spell.Nation);
            Assert.NotNull(nation);
            var span = spell.During.ToSpan();
            Assert.Equal(span, nation.Life!.Value.ToSpan().Intersect(span));
            Assert.Contains(spell.System == StateSystem.Cow ? Of<CowCode>(nation, spell.Code) : Of<GleditschWardCode>(nation, spell.Code), s => s.Intersect(span) == span);
            Assert.Equal(spell.BeginsWithTheList, span.Start == new LocalDate(1816, 1, 1));
            Assert.Equal(spell.EndsWithTheList, span.End is null || span.End == new LocalDate(2016, 12, 31));
        }
    }

    [Fact]
    public void Successors_ExistAndKnowTheirPredecessors()
    {
        foreach (var nation in Nations.All)
        {
            Assert.All(nation.Successors, s => Assert.Contains(new Dated<Id<Nation>>(nation.Id, s.During), Nations.WithId(s.Value)!.Predecessors));
            Assert.All(nation.Predecessors, p => Assert.Contains(new Dated<Id<Nation>>(nation.Id, p.During), Nations.WithId(p.Value)!.Successors));
            Assert.All(nation.Successors, s => Assert.True(Nations.WithId(s.Value)!.Life!.Value.ToSpan().Contains(s.During!.Value.Earliest!.Value), $"{nation.Id} {s}"));
            Assert.All(nation.Successors, s => Assert.True(nation.Life!.Value.ToSpan().Contains(s.During!.Value.Earliest!.Value.PlusDays(-1)) || s.During.Value.Earliest < nation.Life!.Value.Earliest || nation.Life!.Value.Latest < s.During.Value.Earliest, $"{nation.Id} {s}"));
        }

        Assert.True(Nations.All.Sum(n => n.Successors.Count) > 60);
    }

    [Fact]
    public void Territories_HaveSovereignsThatExistedThen()
    {
        foreach (var (territory, sovereign) in Nations.Territories.SelectMany(t => t.Sovereigns.Select(s => (t, s))))
        {
            var life = Nations.WithId(sovereign.Value)?.Life?.ToSpan();
            Assert.True(life is not null && (sovereign.Span.Start is null || life.Value.Contains(sovereign.Span.Start.Value)) && (sovereign.Span.End is null || life.Value.Contains(sovereign.Span.End.Value)), $"{territory.Id} {sovereign}");
        }
    }

    [Fact]
    public void EveryRecord_HasACitation()
    {
        Assert.All(Nations.All, n => Assert.NotEmpty(n.Citation!));
        Assert.All(Nations.Territories, t => Assert.NotEmpty(t.Citation!));
        Assert.All(Nations.Spells, s => Assert.NotEmpty(s.Citation!));
    }

    private static IEnumerable<DateSpan> Of<TCode>(Nation nation, string code)
        where TCode : struct, ITextValue<TCode> => nation.Codes.Of<TCode>().Where(c => $"{c.Value}" == code).Select(c => c.Span);

    private static IEnumerable<(string Text, DateSpan Span)> Texts(Nation nation)
    {
        var life = nation.Life!.Value.ToSpan();
        var dated = nation.OtherNames.Any(o => NameText.Fold(o.Text) == NameText.Fold(nation.Name));
        return nation.OtherNames.Select(o => (NameText.Fold(o.Text), life.Intersect(o.During?.ToSpan() ?? DateSpan.Always)!.Value)).Concat(dated ? [] : [(NameText.Fold(nation.Name), life)]);
    }

    private static void AssertOneBearer<TCode>()
        where TCode : struct, ITextValue<TCode>
    {
        var held = Nations.All.SelectMany(n => n.Codes.Of<TCode>().Select(c => (Who: n.Id.Value, c.Value, Span: n.Life!.Value.ToSpan().Intersect(c.Span)!.Value)))
            .Concat(Nations.Territories.SelectMany(t => t.Codes.Of<TCode>().Select(c => (Who: t.Id.Value, c.Value, c.Span))));
        var twice = from code in held group code by code.Value into same from a in same from b in same where string.CompareOrdinal(a.Who, b.Who) < 0 && a.Span.Overlaps(b.Span) select $"{typeof(TCode).Name} {same.Key}: {a.Who} {a.Span}, {b.Who} {b.Span}";
        Assert.Empty(twice);
    }
}
