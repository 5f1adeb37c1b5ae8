namespace Deployments;

/// <summary>Whether a record is plainly sound: true only where its validator would find nothing. The validators define what is sound; this saves asking them.</summary>
/// <remarks>A validator costs microseconds a record, and to make the first of each takes longer than to read a small dataset.</remarks>
internal static partial class Sound
{
    public static bool Is(DatasetInfo info) =>
        HasText(info.Title) && MayHaveText(info.Edition) && MayHaveText(info.Description) && MayHaveText(info.Licence) && IsBounded(info.Coverage);

    public static bool Is(Source source) =>
        !source.Id.IsNone && HasText(source.Publisher) && MayHaveText(source.Title) && HasLatestDay(source.Published) && MayHaveText(source.Locator)
        && IsUpTo((int?)source.Reliability, (int)Reliability.F) && MayHaveText(source.Note);

    public static bool Is(Series series) =>
        !series.Id.IsNone && MayHaveText(series.Name) && IsBounded(series.Coverage) && (series.Exhaustive is null || Is(series.Exhaustive));

    public static bool Is(Theatre theatre) => !theatre.Id.IsNone && HasText(theatre.Name) && All(theatre.Hosts, static h => !h.Value.IsNone);

    public static bool Is(Operation operation) =>
        !operation.Id.IsNone && HasText(operation.Name) && IsSomebodyIfAny(operation.Lead) && All(operation.Mandate, MayHaveText)
        && SharedRules.SaysSomething(operation.Life) && IsBounded(operation.Coverage) && MayHaveText(operation.Note);

    private static bool Is(ExhaustiveScope scope) => All(scope.Categories, static c => IsUpTo((int)c, (int)PersonnelCategory.Civilians)) && All(scope.Contributors, IsSomebody);
}
