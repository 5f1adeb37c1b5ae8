namespace Deployments;

/// <summary>A complete list that does not speak of the contribution, in numbers.</summary>
internal struct DatedList
{
    public int Day;

    public int LastDay;

    /// <summary>The day from which it holds in another reading of its date.</summary>
    public int MovedTo;

    public int Published;

    public int Grade;
}
