namespace Deployments;

/// <summary>What a citation names.</summary>
public enum CitationKind
{
    /// <summary>The dataset itself, with its edition and its terms.</summary>
    Data,

    /// <summary>A document that claims were read in.</summary>
    Document,

    /// <summary>A fact of reference that the question rests on: who belongs to an alliance and what is owed, or which states there are.</summary>
    Reference,
}
