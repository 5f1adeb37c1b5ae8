namespace Deployments;

/// <summary>The columns of <see cref="PledgeRow"/>.</summary>
internal static class PledgeSchema
{
    public static FlatSchema<PledgeRow> Schema { get; } = new FlatSchemaBuilder<PledgeRow>("pledges", "One pledge and what became of it.")
        .Need("contributor", "Who pledged: a nation's id, or alliance: and an alliance's id.", r => r.Contributor)
        .Need("name", "The contributor's name.", r => r.Name)
        .Need("contribution", "The contribution's id.", r => r.Contribution)
        .Text("operation", "The operation's id.", r => r.Operation)
        .List("theatres", "The ids of the theatres that it names.", r => r.Theatres)
        .Need("kind", "What it counts: a category, a kind of equipment or of people served.", r => r.Kind)
        .Need("what", "What was pledged, as text.", r => r.What)
        .Day("since", "The first day that the pledge can mean.", r => r.Since)
        .Day("on", "The day asked about.", r => r.On)
        .WithCount("level", "The number pledged; absent where none was given, or where a change was pledged.", r => r.Level)
        .Text("change", "The change pledged; absent where a level was.", r => r.Change?.ToString())
        .WithCount("deployed", "The number deployed on the day asked about; absent where it is unknown or nothing is there.", r => r.Deployed)
        .Word("status", "What became of it.", r => r.Status)
        .List("sources", "The ids of the documents of the pledge.", r => r.Sources)
        .List("caveats", "What a reader must know of the pledge's reports.", r => r.Caveats)
        .Build(c => new PledgeRow
        {
            Contributor = c.Need("contributor"),
            Name = c.Need("name"),
            Contribution = c.Need("contribution"),
            Operation = c.Text("operation"),
            Theatres = c.List("theatres"),
            Kind = c.Need("kind"),
            What = c.Need("what"),
            Since = c.NeedDay("since"),
            On = c.NeedDay("on"),
            Level = c.Count("level"),
            Change = c.ValueIfAny<TroopChange>("change"),
            Deployed = c.Count("deployed"),
            Status = c.Word<PledgeStatus>("status"),
            Sources = c.List("sources"),
            Caveats = c.List("caveats"),
        });
}
