namespace Deployments.Tests;

public class TreeTests
{
    // Put together from halves, so that this file passes its own test.
    private static readonly string[] Unwelcome =
        ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "/Us" + "ers/", "nuget." + "org", "nuget." + "cdn", "pkgs.dev." + "azure", "npmjs" + ".", "py" + "pi.", "crates." + "io"];

    // Published files that the tests read where they lie beside the repository, and that are not ours to ship.
    private static readonly string[] OthersFiles =
    [
        "atop-member-level.csv", "codelist_slim.csv", "alliance_v4.1_by_member.csv", "contributor_mission_type_sex.csv", "missions_monthly.csv",
        "gwstates_states-pkg.csv", "states2016.csv", "DPPADPOSS-PKO.csv", "dmdc_reports.csv",
    ];

    [Fact]
    public void Files_OfTheRepository_NameNoMachinePathAndNoPackageHost() => Assert.Empty(
        from file in Tracked()
        let text = File.ReadAllText(Repository.PathOf(file))
        from word in Unwelcome
        where text.Contains(word, StringComparison.OrdinalIgnoreCase)
        select $"{file} contains \"{word}\".");

    [Fact]
    public void Files_OfTheRepository_AreNoneOfOthers() => Assert.Empty(
        Tracked().Select(Path.GetFileName).Intersect(OthersFiles, StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void Files_OfTheRepository_AreListed() => Assert.Contains("Deployments.sln", Tracked());

    private static IReadOnlyList<string> Tracked()
    {
        Assert.SkipUnless(Path.Exists(Repository.PathOf(".git")) && GitIsInstalled(), "Which files belong to the repository is known only in a checkout, through git.");

        // A checkout that belongs to another user, as in a container, is still to be read.
        return [.. Command.Run(Repository.Root, [], "git", "-c", "safe.directory=*", "ls-files", "-z")
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(f => File.Exists(Repository.PathOf(f)))];
    }

    private static bool GitIsInstalled() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "git")) || File.Exists(Path.Combine(folder, "git.exe")));
}
