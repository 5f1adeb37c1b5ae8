namespace Deployments;

/// <summary>A published list of the members of the international system of states.</summary>
public enum StateSystem
{
    /// <summary>Correlates of War, State System Membership v2016: from 1816-01-01 to 2016-12-31.</summary>
    Cow,

    /// <summary>Gleditsch and Ward's list of independent states with its microstates: from 1816-01-01 on.</summary>
    GleditschWard,
}
