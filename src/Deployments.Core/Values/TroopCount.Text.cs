namespace Deployments;

public readonly partial struct TroopCount : ITextValue<TroopCount>
{
    /// <inheritdoc/>
    public static string Expected => "a number, a range such as \"2,000-3,000\", or words such as \"nearly 5,000\", \"up to 212\", \"hundreds\" or \"unknown\"";
}
