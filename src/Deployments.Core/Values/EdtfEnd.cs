namespace Deployments;

/// <summary>What a date says about where it begins, or where it ends.</summary>
public enum EdtfEnd
{
    /// <summary>There was a beginning or an end, and nobody says when: <c>/2016</c>, <c>2016/</c>, <c>XXXX</c>.</summary>
    Unknown,

    /// <summary>There is no beginning or no end: <c>../2016</c>, <c>2016/..</c>, which is still going on.</summary>
    Open,

    /// <summary>It is stated, however roughly: <c>2016</c>, <c>2016-07~</c>, <c>201X</c>.</summary>
    Stated,
}
