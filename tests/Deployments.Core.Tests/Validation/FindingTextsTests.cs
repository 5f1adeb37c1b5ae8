using System.Globalization;
using System.Text;

namespace Deployments.Tests.Validation;

/// <summary>Every finding about the broken drafts and members, word for word: what a user reads changes only when somebody means it to.</summary>
public sealed class FindingTextsTests
{
    private const string Written = "FindingTexts.txt";

    public static TheoryData<int> Members => new(Enumerable.Range(0, BrokenMembers.All.Count));

    [Theory]
    [MemberData(nameof(Members))]
    public void Check_BrokenMember_IsFoundAtItsPlace(int index)
    {
        var (path, change) = BrokenMembers.All[index];

        Assert.Contains(Drafts.After(change), finding => finding.Path == path);
    }

    [Fact]
    public void Check_BrokenDrafts_SaysWhatIsWrittenDown()
    {
        var said = new StringBuilder();
        foreach (var (path, change) in BrokenDrafts.All.Select(b => (b.Path, b.Break)).Concat(BrokenMembers.All))
        {
            said.Append(CultureInfo.InvariantCulture, $"# {path}\n");
            foreach (var finding in Drafts.After(change))
                said.Append(CultureInfo.InvariantCulture, $"{finding}\n    value {(finding.Value is { } value ? $"\"{value}\"" : "none")}; expected {(finding.Expected.Length == 0 ? "nothing" : finding.Expected)}\n");
        }
        if (Environment.GetEnvironmentVariable("DEPLOYMENTS_WRITE_FINDINGS") == "1")
            File.WriteAllText(Repository.PathOf("tests", "Deployments.Core.Tests", "Validation", Written), said.ToString());

        using var file = new StreamReader(typeof(FindingTextsTests).Assembly.GetManifestResourceStream(Written)!);
        Assert.True(
            said.ToString() == file.ReadToEnd(),
            $"What the findings say is not what {Written} says; run the tests twice with DEPLOYMENTS_WRITE_FINDINGS=1, look at what changed and commit the file.");
    }
}
