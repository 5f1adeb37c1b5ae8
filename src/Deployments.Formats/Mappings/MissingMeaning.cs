namespace Deployments;

/// <summary>What it means that a cell of a table holds no figure.</summary>
public enum MissingMeaning
{
    /// <summary>The cell says nothing, as if it were not there: nothing is reported, and a complete list does not name it, which asserts zero.</summary>
    NothingSaid,

    /// <summary>The source says that there is none: the figure is 0.</summary>
    Zero,

    /// <summary>The source lists the contribution without a figure.</summary>
    NotReported,

    /// <summary>The source holds a figure and does not publish it.</summary>
    Withheld,

    /// <summary>There is nothing to count: the host or the force did not exist.</summary>
    CannotExist,

    /// <summary>Counted in another contribution, which <see cref="MissingText.Elsewhere"/> names.</summary>
    IncludedElsewhere,

    /// <summary>Something is there, and nobody says how much.</summary>
    UnknownSize,
}
