using System.Text;

namespace Deployments.Tests.Formats;

public sealed class FlatSchemaTests
{
    private const string Page = "docs/formats.md";
    private static readonly string[] Average = ["Low", "Best", "High", "SumLow", "SumBest", "SumHigh", "Days"];

    [Fact]
    public void Reports_HasAColumnForEachPropertyOfARow() => AssertComplete(FlatSchemas.Reports);

    [Fact]
    public void Cells_HasAColumnForEachPropertyOfARow() => AssertComplete(FlatSchemas.Cells);

    [Fact]
    public void Averages_HasAColumnForEachPropertyOfARow() => AssertComplete(FlatSchemas.Averages, without: ["Average"], with: Average);

    [Fact]
    public void PersonDays_HasAColumnForEachPropertyOfARow() => AssertComplete(FlatSchemas.PersonDays, without: ["PersonDays"], with: ["Low", "Best", "High"]);

    [Fact]
    public void Pledges_HasAColumnForEachPropertyOfARow() =>
        AssertComplete(FlatSchemas.Pledges, with: ["LevelLow", "LevelBest", "LevelHigh", "DeployedLow", "DeployedBest", "DeployedHigh"]);

    [Fact]
    public void Reconciliations_HasAColumnForEachPropertyOfARow() => AssertComplete(FlatSchemas.Reconciliations, with: ["TotalLow", "TotalBest", "TotalHigh"]);

    [Fact]
    public void Panels_HasAColumnForEachPropertyOfARow()
    {
        AssertComplete(FlatSchemas.PanelOf(PeriodRule.AtEnd), without: ["Average", "Codes"]);
        AssertComplete(FlatSchemas.PanelOf(PeriodRule.Average, "host_cow"), without: ["Average", "Codes", "Low", "Best", "High"], with: [.. Average, "HostCow", "HostCowReason"]);
    }

    /// <summary>With DEPLOYMENTS_WRITE_DOCS=1 in the environment the page is written anew.</summary>
    [Fact]
    public void Page_Columns_AreThoseOfTheSchemas()
    {
        var path = Repository.PathOf(Page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var expected = WithColumns(text, FlatSchemas.Reports);
        expected = WithColumns(WithColumns(WithColumns(expected, FlatSchemas.Cells), FlatSchemas.Averages), FlatSchemas.PersonDays);
        expected = WithColumns(WithColumns(WithColumns(expected, FlatSchemas.PanelOf(PeriodRule.AtEnd, "cow")), FlatSchemas.Pledges), FlatSchemas.Reconciliations);
        if (Docs.GeneratedText.IsWritten)
            File.WriteAllText(path, expected);
        else
            Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a", "b")]
    [InlineData("a|b", "c\\d", "")]
    [InlineData("\\|")]
    [InlineData("", "")]
    public void Join_Texts_SplitIntoTheSame(params string[] texts) => Assert.Equal(texts, FlatText.Split(FlatText.Join(texts)));

    private static void AssertComplete<T>(FlatSchema<T> schema, IReadOnlyList<string>? without = null, IReadOnlyList<string>? with = null)
    {
        var properties = typeof(T).GetProperties().Where(p => p.CanWrite).Select(p => p.Name).Except(without ?? []).Concat(with ?? []);
        Assert.Equal(properties.Order(StringComparer.Ordinal), schema.Columns.Select(c => string.Concat(c.Name.Split('_').Select(w => char.ToUpperInvariant(w[0]) + w[1..]))).Order(StringComparer.Ordinal));
        Assert.All(schema.Columns, c => Assert.Matches(@"^[A-Z].*\.$", c.Description));
        Assert.Equal(schema.Columns.Count, schema.Columns.Select(c => c.Name).Distinct().Count());
    }

    private static string WithColumns<T>(string text, FlatSchema<T> schema)
    {
        var heading = $"### {schema.Name}\n";
        var start = text.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        var end = text.IndexOf("\n### ", start, StringComparison.Ordinal) is >= 0 and var next ? next : text.Length;
        return text[..start] + Columns(schema) + text[end..];
    }

    private static string Columns<T>(FlatSchema<T> schema)
    {
        var text = new StringBuilder($"\n{schema.Description}\n\n| column | holds | |\n|---|---|---|\n");
        foreach (var column in schema.Columns)
            text.Append($"| `{column.Name}` | {Holds(column.Type)}{(column.IsRequired ? "" : ", if any")} | {column.Description.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        return text.ToString();
    }

    private static string Holds(FlatType type) => type switch
    {
        FlatType.WholeNumber => "whole number",
        FlatType.Number => "number",
        FlatType.Day => "day",
        FlatType.Flag => "true or false",
        _ => "text",
    };
}
