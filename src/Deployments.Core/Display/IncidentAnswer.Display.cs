using System.Text;

namespace Deployments;

public sealed partial record IncidentAnswer
{
    /// <summary>What is settled, then every figure with who said it and when.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{Incident.Name}, {Incident.Date}, {Measure}: {Settled?.ToString() ?? "nothing known"}{(Disagree ? " (sources disagree)" : "")}\n");
        foreach (var figure in Figures)
        {
            var source = Data.Index.Sources[figure.Source];
            text.Append("  ").Append(figure.Count).Append(figure.By is { } by ? $", said by {by}" : "")
                .Append(", published ").Append((figure.Published ?? source.Published)?.ToString() ?? "on an unknown day").Append(", ").Append(source.Id).Append('\n');
            foreach (var caveat in figure.Caveats)
                text.Append("    note: ").Append(caveat).Append('\n');
        }

        if (NotYetKnown > 0)
            text.Append(FormattableString.Invariant($"  {NotYetKnown} more {(NotYetKnown == 1 ? "was" : "were")} not known yet\n"));
        if (Figures.Count + NotYetKnown == 0 && Incident.Figures.Count > 0)
            text.Append("  there are figures of: ").AppendJoin(", ", Incident.Figures.Select(f => f.Measure).Distinct()).Append('\n');
        return text.ToString();
    }
}
