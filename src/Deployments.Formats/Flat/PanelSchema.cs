namespace Deployments;

/// <summary>The columns of <see cref="PanelRow"/>: they depend on the codes that were asked for, and an average is no whole number.</summary>
internal static class PanelSchema
{
    private const string Reason = "_reason";

    /// <summary>The columns of a panel.</summary>
    /// <param name="rule">Which daily total of a period a figure is.</param>
    /// <param name="codes">The names of the columns of codes.</param>
    public static FlatSchema<PanelRow> Of(PeriodRule rule, IReadOnlyList<string> codes)
    {
        var systems = codes.Select(SystemOf).ToArray();
        var isOfAverages = rule == PeriodRule.Average;
        var columns = new FlatSchemaBuilder<PanelRow>("panel", "One unit in one period.")
            .WithPlace()
            .Word("status", "What the answer is: zero, unknown, none reported and no state are different things.", r => r.Status);
        for (var i = 0; i < codes.Count; i++)
            AddCode(columns, i, codes[i], systems[i]);
        return (isOfAverages ? columns.WithAverage(r => r.Average) : AddFigures(columns))
            .WithReasons()
            .Text("is_state", "Whether the nation, or both nations, are members of the panel's state system on the days looked at: true or false.", r => r.IsState is { } isState ? (isState ? "true" : "false") : null)
            .NumberIfAny("state_days", "On how many days of the period it is a member, or both are.", r => r.StateDays)
            .Day("codes_on", "The day on which the codes hold.", r => r.CodesOn)
            .Build(c => Make(c, isOfAverages ? AverageColumns.Of(c) : null, isOfAverages) with { Codes = [.. codes.Select((column, i) => new PanelCode(column, systems[i], c.Text(column), c.Text(column + Reason)))] });
    }

    private static void AddCode(FlatSchemaBuilder<PanelRow> columns, int place, string column, CodeSystem system) => columns
        .Text(column, $"The {Words<CodeSystem>.Phrase(system)} code{(column.StartsWith("host_", StringComparison.Ordinal) ? " of the host" : column.StartsWith("contributor_", StringComparison.Ordinal) ? " of the contributor" : "")}; absent where there is none.", r => r.Codes[place].Code)
        .Text(column + Reason, "Why there is none.", r => r.Codes[place].Reason);

    private static FlatSchemaBuilder<PanelRow> AddFigures(FlatSchemaBuilder<PanelRow> columns) => columns
        .NumberIfAny("low", "The lower bound, in the panel's measure; absent where there is no figure.", r => (long?)r.Low)
        .NumberIfAny("best", "The best estimate; absent where a part or a day has none or is unknown.", r => (long?)r.Best)
        .NumberIfAny("high", "The upper bound; absent where it is open or there is no figure.", r => (long?)r.High);

    private static PanelRow Make(FlatCells c, TroopAverage? average, bool isOfAverages) => PeriodColumns.Fill(c, new PanelRow
    {
        Row = "",
        Name = "",
        Period = "",
        First = default,
        Last = default,
        State = default,
        Status = c.Word<PanelStatus>("status"),
        Low = isOfAverages ? average?.Low : c.Number("low"),
        Best = isOfAverages ? average?.Best : c.Number("best"),
        High = isOfAverages ? average?.High : c.Number("high"),
        Average = average,
        IsState = c.FlagText("is_state"),
        StateDays = c.IntIfAny("state_days"),
        CodesOn = c.NeedDay("codes_on"),
    });

    private static CodeSystem SystemOf(string column)
    {
        var name = column.Replace("contributor_", "", StringComparison.Ordinal).Replace("host_", "", StringComparison.Ordinal);
        return Words<CodeSystem>.TryParse(name.Replace('_', '-'), out var system)
            ? system
            : Errors.Argument<CodeSystem>($"{Excerpt.Of(column)} is no column of codes; expected one of {string.Join(", ", Words<CodeSystem>.All.Select(w => w.Replace('-', '_')))}, alone or after \"contributor_\" or \"host_\".", nameof(column));
    }
}
