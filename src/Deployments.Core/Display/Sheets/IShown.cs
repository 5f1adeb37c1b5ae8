namespace Deployments;

/// <summary>What shows itself in a notebook.</summary>
internal interface IShown
{
    /// <summary>It as a piece of HTML.</summary>
    string ToHtml();
}
