namespace Deployments;

/// <summary>What kind of people a figure counts, as a tree: see <see cref="PersonnelCategories"/>. The terms are the United Nations' own for peacekeeping personnel.</summary>
public enum PersonnelCategory
{
    /// <summary>Everybody: uniformed personnel and civilians.</summary>
    Personnel,

    /// <summary>Military personnel and police.</summary>
    Uniformed,

    /// <summary>Troops, staff officers and experts on mission.</summary>
    Military,

    /// <summary>Members of formed military units (contingent troops).</summary>
    Troops,

    /// <summary>Military staff officers, counted apart from contingents.</summary>
    StaffOfficers,

    /// <summary>Military observers, liaison officers and advisers; called military observers before 2007 or so.</summary>
    ExpertsOnMission,

    /// <summary>Formed police units and individual police officers.</summary>
    Police,

    /// <summary>Members of formed police units.</summary>
    FormedPolice,

    /// <summary>Individual police officers; formerly civilian police.</summary>
    IndividualPolice,

    /// <summary>Civilian personnel.</summary>
    Civilians,
}
