using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using CsCheck;

namespace Deployments.Tests.Json;

public sealed class RoundTripTests
{
    private static readonly Gen<string> Texts =
        OneOf("a", "é", "–", "\"", "\\", "\n", "\t", "<", "&", "'", "/", "😀", "\u2028", "\u00A0", "�", "ß", " ").List[0, 12].Select(parts => "x" + string.Concat(parts) + "x");

    private static readonly Gen<TroopCount> Counts = Gen.OneOf(
        Gen.Long[0, TroopCount.LargestArmy].Select(TroopCount.Exactly),
        Gen.Select(Gen.Long[0, 5000], Gen.Long[0, 5000]).Select((low, more) => TroopCount.Between(low, low + more)),
        Gen.Long[0, 5000].Select(TroopCount.AtLeast),
        Gen.Long[0, 5000].Select(TroopCount.AtMost),
        OneOf("nearly 5,000", "hundreds", "Up to 212", "2,000-3,000 (best 2,500)", "unknown").Select(TroopCount.Parse));

    private static readonly Gen<EdtfDate> Dates = OneOf("2016-07-22", "2016-07", "2016", "2016-07~", "2016?", "2016-XX", "2016-22", "2016-07-01/2016-07-31").Select(EdtfDate.Parse);

    private static readonly Gen<TroopReport> Reports =
        from figure in Counts
        from kind in Gen.Int[0, 3]
        from effective in Dates
        from published in Dates
        from text in Texts
        from numbers in Gen.Int[0, 1000].Array[6]
        select new TroopReport
        {
            Source = "s",
            Effective = effective,
            Stage = (Stage)(numbers[0] % 5),
            Basis = (ReportBasis)(numbers[1] % 3),
            Level = kind == 0 ? figure : default(TroopCount?),
            Change = kind switch { 1 => TroopChange.Increase(figure), 2 => TroopChange.Decrease(figure), _ => default(TroopChange?) },
            Missing = kind == 3 ? MissingReason.Withheld : default(MissingReason?),
            Published = numbers[2] % 2 == 0 ? published : default(EdtfDate?),
            Official = numbers[2] % 3 == 0,
            Alleged = numbers[2] % 5 == 0,
            Credibility = numbers[3] % 7 is > 0 and var grade ? (Credibility)grade : default(Credibility?),
            Status = (ObservationStatus)(numbers[4] % 9),
            Line = numbers[5] % 4 == 0 ? numbers[1] + 1 : default(int?),
            Label = numbers[5] % 2 == 0 ? text : null,
            By = numbers[5] % 3 == 0 ? text : null,
            Caveats = numbers[5] % 5 == 0 ? [text, text] : [],
        };

    [Fact]
    public void ToJson_OfWhatWasRead_IsTheSameText() =>
        Assert.Equal(JsonTexts.Everything, Dataset.Parse(JsonTexts.Everything).ToJson());

    [Fact]
    public void Write_IsUtf8WithoutMarkAndLeavesTheStreamOpen()
    {
        using var stream = new MemoryStream();

        Dataset.Parse(JsonTexts.Everything).Write(stream);

        Assert.True(stream.CanWrite);
        Assert.Equal(Encoding.UTF8.GetBytes(JsonTexts.Everything), stream.ToArray());
    }

    [Fact]
    public void Parse_OfWhatWasWritten_HasTheSameRecords() => AssertSame(Dataset.Parse(JsonTexts.Everything), Dataset.Parse(Dataset.Parse(JsonTexts.Everything).ToJson()));

    [Fact]
    public void Parse_AnyOrderAndSpacing_IsTheSameDataset() =>
        Assert.Equal(
            """
            {
              "format": "deployments/1",
              "title": "x",
              "edition": "2",
              "theatres": [
                { "id": "t", "name": "T" }
              ]
            }

            """,
            Dataset.Parse("{\"theatres\":[{\"name\":\"T\",\"\\u0069d\":\"t\",\"parent\":null,\"maritime\":false,\"hosts\":[]}],\r\n\"edition\":\"2\",\"title\":\"x\",\"format\":\"deployments/1\"}").ToJson());

    [Fact]
    public void ToJson_OfDefaults_WritesOnlyWhatIsRequired() =>
        Assert.Equal(
            """
            {
              "format": "deployments/1",
              "title": "x",
              "sources": [
                { "id": "s", "publisher": "p" }
              ],
              "nations": [
                { "id": "XA", "name": "A" }
              ],
              "theatres": [
                { "id": "t", "name": "T" }
              ],
              "contributions": [
                {
                  "id": "c",
                  "contributor": "XA",
                  "theatres": ["t"],
                  "category": "personnel",
                  "reports": [
                    { "effective": "2016", "stage": "requested", "level": 12, "source": "s" }
                  ]
                }
              ]
            }

            """,
            Small([new TroopReport { Source = "s", Effective = "2016", Stage = Stage.Requested, Level = 12 }]).ToJson());

    [Fact]
    public void Everything_HoldsEveryPropertyOfEveryRecord()
    {
        var seen = new HashSet<(Type, string)>();
        var data = Dataset.Parse(JsonTexts.Everything);
        Collect(data.Info, seen);
        foreach (var list in new IEnumerable[] { data.Sources, data.Series, data.Nations, data.Alliances, data.Theatres, data.Operations, data.Contributions, data.Totals, data.Incidents })
            Collect(list, seen);

        var all = typeof(Dataset).Assembly.GetTypes().Where(IsRecordOfTheModel).SelectMany(t => Written(t).Select(p => (t, p.Name))).ToHashSet();

        Assert.Contains((typeof(TroopReport), "Caveats"), all);
        Assert.Empty(all.Except(seen));
    }

    [Fact]
    public void Parse_OfAnyDatasetWritten_HasTheSameRecords() =>
        Reports.List[0, 8].Sample(
            reports =>
            {
                var data = Small(reports);
                var text = data.ToJson();
                var read = Dataset.Parse(text);
                AssertSame(data, read);
                Assert.Equal(text, read.ToJson());
            },
            iter: Often.Times(300));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Dataset Small(IEnumerable<TroopReport> reports) => new DatasetBuilder("x")
        .Add(new Nation { Id = "XA", Name = "A" })
        .Add(new Source { Id = "s", Publisher = "p" })
        .Add(new Theatre { Id = "t", Name = "T" })
        .Add(new ForceContribution { Id = "c", Contributor = "XA", Theatres = ["t"], Category = PersonnelCategory.Personnel, Reports = [.. reports] })
        .Build();

    private static void AssertSame(Dataset expected, Dataset actual)
    {
        Assert.Equal(expected.Info, actual.Info);
        Assert.Equal(expected.Sources, actual.Sources);
        Assert.Equal(expected.Series, actual.Series);
        Assert.Equal(expected.Nations, actual.Nations);
        Assert.Equal(expected.Alliances, actual.Alliances);
        Assert.Equal(expected.Theatres, actual.Theatres);
        Assert.Equal(expected.Operations, actual.Operations);
        Assert.Equal(expected.Contributions, actual.Contributions);
        Assert.Equal(expected.Totals, actual.Totals);
        Assert.Equal(expected.Incidents, actual.Incidents);
    }

    // Editions are datasets side by side, each with a file of its own.
    private static bool IsRecordOfTheModel(Type type) =>
        type is { IsPublic: true, IsAbstract: false, IsValueType: false } && type.GetMethod("<Clone>$") is not null && type != typeof(Finding) && type != typeof(FindingCode) && type != typeof(DatasetEdition)
        && (type == typeof(DatasetInfo) || Reachable.Contains(type));

    private static HashSet<Type> Reachable { get; } = Reach(typeof(Dataset).GetProperties().Where(p => p.Name != "Findings").SelectMany(p => p.PropertyType.GenericTypeArguments));

    private static HashSet<Type> Reach(IEnumerable<Type> roots)
    {
        var all = new HashSet<Type>();
        var open = new Stack<Type>(roots);
        while (open.TryPop(out var type))
        {
            if (type.Assembly != typeof(Dataset).Assembly || !all.Add(type))
                continue;
            foreach (var property in Written(type))
                open.Push(property.PropertyType.IsGenericType ? property.PropertyType.GenericTypeArguments[0] : property.PropertyType);
        }

        return all;
    }

    private static IEnumerable<PropertyInfo> Written(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && p.GetCustomAttribute<JsonIgnoreAttribute>() is null);

    private static void Collect(object? value, HashSet<(Type, string)> seen)
    {
        if (value is IEnumerable list and not string)
        {
            foreach (var item in list)
                Collect(item, seen);
            return;
        }

        if (value is null || !IsRecordOfTheModel(value.GetType()))
            return;
        foreach (var property in Written(value.GetType()))
        {
            var held = property.GetValue(value);
            if (Says(held))
                seen.Add((value.GetType(), property.Name));
            Collect(held, seen);
        }
    }

    private static bool Says(object? value) => value switch
    {
        null or false => false,
        Enum word => Convert.ToInt32(word, null) != 0,
        string => true,
        IEnumerable list => list.Cast<object>().Any(),
        _ => true,
    };
}
