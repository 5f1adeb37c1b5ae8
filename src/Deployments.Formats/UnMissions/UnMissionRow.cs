namespace Deployments;

/// <summary>An operation as its row has it.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Acronym">The acronym.</param>
/// <param name="Name">The name.</param>
/// <param name="Life">From its first to its last day.</param>
/// <param name="Place">The place of its headquarters; empty where none is given.</param>
/// <param name="North">Degrees north of the equator; absent where none are given.</param>
/// <param name="East">Degrees east of Greenwich; absent where none are given.</param>
/// <param name="Note">The department in the lead and the day of the row's last change.</param>
internal sealed record UnMissionRow(int Line, string Acronym, string Name, EdtfDate Life, string Place, double? North, double? East, string Note)
{
    public Id<Operation> Id { get; } = Slug.Of(Acronym);
}
