namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record IncidentAnswer : IShown
{
    /// <summary>What is settled, then every figure with who said it and when.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The same as a piece of HTML.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"{Incident.Name}, {Incident.Date}, {Measure}: {Settled?.ToString() ?? "nothing known"}{(Disagree ? " (sources disagree)" : "")}") { Items = [.. Shown()] };

    private IEnumerable<SheetItem> Shown()
    {
        foreach (var figure in Figures)
        {
            var source = Data.Index.Sources[figure.Source];
            var published = (figure.Published ?? source.Published)?.ToString() ?? "on an unknown day";
            yield return new SheetItem("", $"{figure.Count}{(figure.By is { } by ? $", said by {by}" : "")}, published {published}, {source.Id}") { Details = [.. figure.Caveats.Select(c => $"note: {c}")] };
        }

        if (NotYetKnown > 0)
            yield return new SheetItem("", FormattableString.Invariant($"{NotYetKnown} more {(NotYetKnown == 1 ? "was" : "were")} not known yet")) { Tone = SheetTone.Quiet };
        if (Figures.Count + NotYetKnown == 0 && Incident.Figures.Count > 0)
            yield return new SheetItem("", "there are figures of: " + string.Join(", ", Incident.Figures.Select(f => f.Measure).Distinct()));
    }
}
