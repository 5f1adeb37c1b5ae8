namespace Deployments;

/// <summary>Which paths stay within a package.</summary>
internal static class PackagePath
{
    public const string Expected = "a path within the package, such as \"reports.csv\" or \"data/reports.csv\"";

    /// <summary>Whether a path is relative, goes down only, and is no address.</summary>
    public static bool IsWithin(string path) =>
        path.Length > 0 && path[0] is not '/' and not '~' && path.AsSpan().IndexOfAny('\\', ':', '\0') < 0 && !path.Split('/').Any(part => part is "" or "." or "..");

    /// <summary>Adds the finding of a path that leads out.</summary>
    public static void Refuse(TableFindings findings, string place, string path) => findings.Add(
        new Finding(FindingCodes.PathLeavesPackage, place, $"The path {Excerpt.Of(path)} leads out of the package, or may; expected {Expected}. Nothing is read there.") { Value = path, Expected = Expected });
}
