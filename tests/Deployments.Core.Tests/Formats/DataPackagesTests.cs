using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Deployments.Tests.Json;

namespace Deployments.Tests.Formats;

public sealed class DataPackagesTests() : DatasetDoorTests("package.zip")
{
    private string Zip => PathOfFile;

    private string Package => Folder.PathOf("package");

    [Fact]
    public void WriteDataPackage_Twice_GivesTheSameBytes()
    {
        Repository.Shipped("kfor.json").WriteDataPackage(Zip);
        Repository.Shipped("kfor.json").WriteDataPackage(Folder.PathOf("again.zip"));
        Assert.Equal(File.ReadAllBytes(Zip), File.ReadAllBytes(Folder.PathOf("again.zip")));
    }

    [Fact]
    public void WriteDataPackage_Descriptor_SaysWhatTheStandardAsks()
    {
        Repository.Shipped("kfor.json").WriteDataPackage(Package, created: "2026-01-02");
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Package, "datapackage.json")))!;
        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", (string?)json["$schema"]);
        Assert.Equal("2026-01-02", (string?)json["created"]);
        Assert.Equal(Repository.Shipped("kfor.json").Sources.Count, json["sources"]!.AsArray().Count);
        var resources = json["resources"]!.AsArray();
        Assert.Equal(resources.Select(r => (string?)r!["path"]).Append("datapackage.json").Order(StringComparer.Ordinal), Directory.EnumerateFiles(Package).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var reports = resources.Single(r => (string?)r!["name"] == "reports")!["schema"]!;
        Assert.Equal(FlatSchemas.Reports.Columns.Select(c => c.Name), reports["fields"]!.AsArray().Select(f => (string?)f!["name"]));
        Assert.Contains(reports["fields"]!.AsArray(), f => (string?)f!["name"] == "best" && f["missingValues"]!.AsArray().Any(m => (string?)m!["value"] == "withheld" && ((string?)m["label"])!.StartsWith("Withheld", StringComparison.Ordinal)));
        Assert.Equal(["contributions", "sources"], reports["foreignKeys"]!.AsArray().Select(k => (string?)k!["reference"]!["resource"]));
    }

    [Fact]
    public void WriteDataPackage_MissingFigures_StandAsTheirReasons()
    {
        Repository.Shipped("coalition-2016-07.json").WriteDataPackage(Package);
        Assert.Contains(",missing,unknown-size,unknown-size,unknown-size,,unknown-size,,O,", File.ReadAllText(Path.Combine(Package, "reports.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ByTheDescriptor_ReadsTheFolder()
    {
        Repository.Shipped("kfor.json").WriteDataPackage(Package);
        FlatSamples.AssertSame(Repository.Shipped("kfor.json"), DataPackages.Load(Path.Combine(Package, "datapackage.json")));
    }

    [Theory]
    [InlineData("../reports.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("data/../../reports.csv")]
    [InlineData("https://example.org/reports.csv")]
    [InlineData("C:\\reports.csv")]
    [InlineData("..\\reports.csv")]
    [InlineData("~/reports.csv")]
    public void Load_PathOutOfThePackage_IsRefused(string path)
    {
        Change("datapackage.json", text => text.Replace("\"reports.csv\"", JsonValue.Create(path).ToJsonString(), StringComparison.Ordinal));
        var finding = Assert.Single(FindingsOf(Package));
        Assert.Equal(("DEP059", path), (finding.Code.Code, finding.Value));
    }

    [Fact]
    public void Load_LinkOutOfThePackage_IsNotFollowed()
    {
        Change("reports.csv", text => text);
        File.Move(Path.Combine(Package, "reports.csv"), Folder.PathOf("elsewhere.csv"));
        File.CreateSymbolicLink(Path.Combine(Package, "reports.csv"), Folder.PathOf("elsewhere.csv"));
        Assert.Equal(("DEP061", "reports.csv"), Assert.Single(FindingsOf(Package).Select(f => (f.Code.Code, f.Value))));
    }

    [Fact]
    public void Load_FileMissing_IsAFinding()
    {
        Change("sources.csv", text => text);
        File.Delete(Path.Combine(Package, "sources.csv"));
        Assert.Equal(("DEP061", "sources.csv"), Assert.Single(FindingsOf(Package).Select(f => (f.Code.Code, f.Value))));
    }

    /// <summary>A dataset without its reports would be a sound one of nothing.</summary>
    [Theory]
    [InlineData("\"path\": \"reports.csv\"", "\"path\": [\"reports.csv\", \"more.csv\"]", "DEP061")]
    [InlineData("\"path\": \"reports.csv\"", "\"data\": []", "DEP061")]
    [InlineData("\"name\": \"reports\"", "\"name\": \"report\"", "DEP061")]
    [InlineData("\"resources\": [", "\"resources\": {}, \"others\": [", "DEP061")]
    [InlineData("\"name\": \"sources\"", "\"name\": \"reports\"", "DEP215")]
    [InlineData("\"path\": \"reports.csv\"", "\"path\": \"\\ud800\"", "DEP037")]
    [InlineData("\"name\": \"reports\"", "\"\\ud800\": \"reports\"", "DEP037")]
    public void Load_DescriptorThatDoesNotNameATable_IsRefused(string old, string now, string code)
    {
        Change("datapackage.json", text => text.Replace(old, now, StringComparison.Ordinal));
        Assert.Contains(FindingsOf(Package), f => f.Code.Code == code && f.Path.StartsWith("datapackage.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_OtherPackage_HasNoDataset()
    {
        Directory.CreateDirectory(Package);
        File.WriteAllText(Path.Combine(Package, "datapackage.json"), "{ \"name\": \"other\", \"resources\": [] }");
        Assert.Equal("DEP058", Assert.Single(FindingsOf(Package)).Code.Code);
    }

    [Fact]
    public void Load_DescriptorCutShort_IsAFinding()
    {
        Change("datapackage.json", text => text[..200]);
        Assert.Equal("DEP010", Assert.Single(FindingsOf(Package)).Code.Code);
    }

    [Fact]
    public void Load_BrokenCells_AreFoundWithFileLineAndValue()
    {
        Change("reports.csv", text => text.Replace(",deployed,", ",marching,", StringComparison.Ordinal));
        Assert.All(FindingsOf(Package), f => Assert.Equal(("DEP043", "reports.csv: stage", "marching"), (f.Code.Code, f.Path, f.Value)));
        Assert.Equal(2, FindingsOf(Package)[0].Line);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("4294967297")]
    [InlineData("-9223372036854775808")]
    public void Load_CredibilityOffTheScale_IsFoundWithItsValue(string grade)
    {
        var place = FlatSchemas.Reports.Columns.Select(c => c.Name).ToList().IndexOf("credibility");
        Change("reports.csv", text =>
        {
            var rows = text.Split("\r\n");
            var cells = rows[1].Split(',');
            cells[place] = grade;
            rows[1] = string.Join(',', cells);
            return string.Join("\r\n", rows);
        });
        var finding = Assert.Single(FindingsOf(Package));
        Assert.Equal(("reports.csv: credibility", grade, 2), (finding.Path, finding.Value, finding.Line));
    }

    [Fact]
    public void Load_RecordThatCannotBe_IsFoundInItsTable()
    {
        Change("sources.csv", text => text.Replace("\r\n", "\r\n,Nobody,,,,,,\r\n", StringComparison.Ordinal).TrimEnd('\r', '\n') + "\r\n");
        Assert.Contains(FindingsOf(Package), f => f.Path.StartsWith("sources.csv: $.sources[0]", StringComparison.Ordinal) && f.Line == 2);
    }

    [Fact]
    public void Load_WrongEncoding_IsAFinding()
    {
        Change("sources.csv", text => text);
        File.WriteAllBytes(Path.Combine(Package, "sources.csv"), [.. File.ReadAllBytes(Path.Combine(Package, "sources.csv")), .. Encoding.Latin1.GetBytes("é,Köln,,,,,,\r\n")]);
        Assert.Contains(FindingsOf(Package), f => f.Code.Code == "DEP008" && f.Path.StartsWith("sources.csv: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_ZipBomb_IsRefusedWithoutUnpackingItAll()
    {
        using (var zip = ZipFile.Open(Zip, ZipArchiveMode.Create))
        {
            using (var text = new StreamWriter(zip.CreateEntry("datapackage.json").Open()))
                text.Write("{ \"resources\": [{ \"name\": \"reports\", \"path\": \"reports.csv\" }], \"deployments\": { \"format\": \"deployments/1\", \"title\": \"x\" } }");
            using var bomb = zip.CreateEntry("reports.csv").Open();
            bomb.Write(Encoding.UTF8.GetBytes(string.Join(',', FlatSchemas.Reports.Columns.Select(c => c.Name)) + "\n"));
            var block = new byte[1 << 20];
            block.AsSpan().Fill((byte)'\n');
            for (var i = 0; i < 300; i++)
                bomb.Write(block);
        }

        Assert.Equal("DEP060", Assert.Single(FindingsOf(Zip)).Code.Code);
    }

    [Theory]
    [InlineData("../evil.csv")]
    [InlineData("/evil.csv")]
    [InlineData("a\\..\\evil.csv")]
    public void Load_ZipWithAnEntryThatLeavesIt_IsRefused(string name)
    {
        Repository.Shipped("kfor.json").WriteDataPackage(Zip);
        using (var zip = ZipFile.Open(Zip, ZipArchiveMode.Update))
            zip.CreateEntry(name);
        Assert.Equal(("DEP059", name), Assert.Single(FindingsOf(Zip).Select(f => (f.Code.Code, f.Value))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(5000)]
    public void Load_ZipCutShort_IsAFinding(int length)
    {
        Repository.Shipped("kfor.json").WriteDataPackage(Zip);
        File.WriteAllBytes(Zip, File.ReadAllBytes(Zip)[..length]);
        Assert.Equal("DEP056", Assert.Single(FindingsOf(Zip)).Code.Code);
    }

    private static List<Finding> FindingsOf(string path)
    {
        Assert.False(DataPackages.TryLoad(path, out _, out var findings));
        return [.. findings];
    }

    private void Change(string file, Func<string, string> change)
    {
        Repository.Shipped("kfor.json").WriteDataPackage(Package);
        var path = Path.Combine(Package, file);
        File.WriteAllText(path, change(File.ReadAllText(path)));
    }

    protected override void Write(Dataset data, string path) => data.WriteDataPackage(path);

    protected override void AssertReadsBack(Dataset data)
    {
        AssertReadsBack(data, Package);
        AssertReadsBack(data, Zip);
    }

    protected override Dataset Load(string path) => DataPackages.Load(path);
}
