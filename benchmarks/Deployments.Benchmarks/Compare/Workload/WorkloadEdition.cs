namespace Deployments.Benchmarks;

/// <summary>Which of the two workloads.</summary>
internal enum WorkloadEdition
{
    /// <summary>Levels on days, of one series: what everybody can answer.</summary>
    Plain,

    /// <summary>With what real data has: changes, reasons in place of figures, imprecise dates, parts of other contributions, several series.</summary>
    Lifelike,
}
