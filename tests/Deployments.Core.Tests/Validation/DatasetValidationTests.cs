using static Deployments.Tests.Validation.Drafts;

namespace Deployments.Tests.Validation;

public sealed class DatasetValidationTests
{
    [Fact]
    public void Check_SoundDataset_FindsNothing() => Assert.Empty(Check(Sound()));

    [Fact]
    public void Check_SeveralMistakes_AreAllFoundInTheOrderOfTheFile()
    {
        var findings = After(d =>
        {
            d.Incidents[0] = d.Incidents[0] with { Name = "" };
            d.Contributions[1] = d.Contributions[1] with { Operation = "no-such", Unit = " " };
            d.Contributions[0] = d.Contributions[0] with { Note = "", Reports = [Deployed("2016-07-01", 5000), Deployed("2016-06-01", 5000) with { Source = "no-such" }, Deployed("2016-05-01", 5000) with { Label = "" }] };
            d.Info = d.Info! with { Title = "" };
        });

        Assert.Equal(
            [
                "$.title", "$.contributions[0].note", "$.contributions[0].reports[1].source", "$.contributions[0].reports[2].label",
                "$.contributions[1].unit", "$.contributions[1].operation", "$.incidents[0].name",
            ],
            findings.Select(f => f.Path));
    }

    [Fact]
    public void Check_RecordsAfterUnreadableOnes_AreNamedByTheirPlaceInTheFile()
    {
        var findings = After(d =>
        {
            d.Places["contributions"] = [0, 4];
            d.Contributions[1] = d.Contributions[1] with { Unit = "" };
        });

        Assert.Equal(["$.contributions[4].unit"], findings.Select(f => f.Path));
    }

    [Fact]
    public void Check_ReferenceToAnUnreadableRecord_IsNoSecondMistake()
    {
        var findings = After(d =>
        {
            d.Theatres.RemoveAt(1);
            d.Unreadable.Add(("theatres", "iraq"));
        });

        Assert.Empty(findings);
    }

    [Fact]
    public void Check_ABuilderWithAMistake_RefusesWithItsFindings()
    {
        var builder = new DatasetBuilder("").Add(new Theatre { Id = "iraq", Name = "Iraq" });

        var refusal = Assert.Throws<DatasetException>(builder.Build);

        Assert.Equal("error DEP102 at $.title: The title of the dataset is blank; expected some text.", Assert.Single(refusal.Findings).ToString());
    }

    [Fact]
    public void Check_LongText_IsShortenedInTheMessageAndWholeInTheValue()
    {
        var id = new string('x', 200);

        var finding = Assert.Single(After(d => d.Contributions[0] = d.Contributions[0] with { Operation = id, Theatres = ["iraq"] }));

        Assert.Equal($"There is no operation '{id[..60]}…' in the dataset.", finding.Message);
        Assert.Equal(id, finding.Value);
        Assert.Equal("the id of an operation in the dataset", finding.Expected);
    }

    [Fact]
    public void Check_MoreWarningsOfAKindThanAreListed_AreCounted()
    {
        var findings = After(d =>
        {
            for (var i = 0; i < 50; i++)
                d.Contributions.Add(Force($"c{i:00}", Deployed("2016-07-01", 10)));
            d.Contributions[0] = d.Contributions[0] with { Unit = "" };
        });

        Assert.Equal(1, findings.Count(f => f.Severity == FindingSeverity.Error));
        Assert.Equal(1000, findings.Count(f => f.Code == FindingCodes.LookAlike));
        Assert.Equal(
            "warning DEP099 at $: Only 1,000 findings DEP411 are listed; 275 more were found: Two contributions look like the same force and may be counted twice.",
            findings[^1].ToString());
    }
}
