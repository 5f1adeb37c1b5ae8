namespace Deployments.Tests.Published;

/// <summary>When a name or a code of a published dataset is settled: one nation, a territory, or none for a stated reason.</summary>
internal static class Settled
{
    public static bool Is(Match<Nation> match) =>
        match.IsFound || !(match.Reason.StartsWith("There is no nation", StringComparison.Ordinal) || match.Reason.StartsWith("There is no code", StringComparison.Ordinal));

    /// <summary>The name is settled, and where it and the code beside it each mean one nation it is the same.</summary>
    public static void Agrees(string name, EdtfDate on, Match<Nation> code, bool mustBeFound = true)
    {
        var match = Nations.Find(name, on);
        Assert.True(Is(match), $"{name} {on}: {match}");
        Assert.True(!mustBeFound || match.IsFound || match.Candidates.Count > 1, $"{name} {on}: {match.Reason}");
        if (match.IsFound && code.IsFound)
            Assert.True(match.Found.Id == code.Found.Id, $"{name} {on} is {match.Found.Id}; the code beside it is {code.Found.Id}.");
    }
}
