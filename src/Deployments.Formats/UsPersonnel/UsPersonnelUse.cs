namespace Deployments;

/// <summary>What the figures of a column are to the total of their place.</summary>
internal enum UsPersonnelUse
{
    /// <summary>A part of the total of active-duty military.</summary>
    Part,

    /// <summary>Printed beside the total and not in it.</summary>
    Outside,

    /// <summary>A part of the Selected Reserve.</summary>
    Reserve,

    /// <summary>All civilians.</summary>
    Civilians,

    /// <summary>A part of the civilians.</summary>
    CivilianPart,
}
