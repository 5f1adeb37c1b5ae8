namespace Deployments;

public readonly partial struct TroopChange : ITextValue<TroopChange>
{
    /// <inheritdoc/>
    public static string Expected => "a sign and a count, such as \"+560\" or \"-up to 300\"";
}
