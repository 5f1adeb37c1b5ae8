namespace Deployments;

/// <summary>What becomes of a table in which rows of one document give different figures of one contribution on one day.</summary>
public enum DisagreeingRows
{
    /// <summary>There is no dataset; the findings say which rows. Most often each of them counts, and what tells them apart (a place, a unit, a sex) is not in the mapping.</summary>
    Refuse,

    /// <summary>The first in the file stands, with a warning: the others are about the same people, as in a table that repeats or corrects itself.</summary>
    FirstStands,
}
