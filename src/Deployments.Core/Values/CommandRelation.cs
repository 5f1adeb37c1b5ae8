namespace Deployments;

/// <summary>How a force relates to the operation's command. Totals count assigned forces unless others are asked for.</summary>
public enum CommandRelation
{
    /// <summary>Under the operation's command; what is meant where nothing is said.</summary>
    Assigned,

    /// <summary>Ready at home, to be called.</summary>
    Standby,

    /// <summary>Supports the operation without being part of it.</summary>
    Associated,
}
