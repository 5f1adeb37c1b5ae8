namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class DyadTable : IShown
{
    private const int MostShown = 20;

    /// <summary>The number of pairs, and the first 20 of them with what each owes the other.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The same as a piece of HTML.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"Allied {(Days.Length == 1 ? $"on {IsoDay.Text(Days.Start!.Value)}" : $"on some day of {Days}")}: {Count}{(IsComplete ? "" : $". {Gap}")}")
    {
        Items = [.. Dyads.Take(MostShown).Select(d => new SheetItem($"{d.First}-{d.Second}", string.Join("; ", d.Bonds.Select(b => b.ToString(d.First, d.Second)))))],
        Last = Dyads.Count > MostShown ? new SheetItem("", FormattableString.Invariant($"({Dyads.Count - MostShown:#,0} more)")) { Tone = SheetTone.Quiet } : null,
    };

    private string Count => Dyads.Count == 0 && !IsComplete ? "unknown" : FormattableString.Invariant($"{Dyads.Count:#,0} {(Dyads.Count == 1 ? "pair" : "pairs")}");
}
