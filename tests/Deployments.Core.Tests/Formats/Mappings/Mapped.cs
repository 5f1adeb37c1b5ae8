namespace Deployments.Tests.Formats.Mappings;

/// <summary>Mappings that the tests start from.</summary>
internal static class Mapped
{
    /// <summary>A long table: who, where, when, how many.</summary>
    public static TableMapping Long { get; } = new()
    {
        Info = new DatasetInfo { Title = "A table" },
        Document = new Source { Id = "list", Publisher = "A ministry" },
        Contributor = "country",
        Operation = "mission",
        Category = PersonnelCategory.Troops,
        Effective = "date",
        Figures = ["troops"],
    };

    /// <summary>What the tables of the tests have at the end of a month.</summary>
    public static string Text(this Dataset data, string nation, string day, params PersonnelCategory[] categories) =>
        (categories.Length == 0 ? data.Troops(Stage.Deployed) : data.Personnel(Stage.Deployed, categories)).IncludingHome().From(nation).On(day).Total(day).Text;

    /// <summary>The findings of a table that is refused, as lines of text.</summary>
    public static IEnumerable<string> Refusal(this TableMapping mapping, string text) =>
        Assert.Throws<DatasetException>(() => mapping.ReadText(text)).Findings.Select(f => f.ToString());
}
