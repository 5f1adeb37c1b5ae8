namespace Deployments;

/// <summary>Another name of a place.</summary>
/// <param name="Printed">The compilers' name.</param>
/// <param name="Name">The name it has here.</param>
/// <param name="Reason">Why.</param>
internal sealed record UsPersonnelName(string Printed, string Name, string Reason);
