using CsCheck;

namespace Deployments.Tests.Fuzzing;

/// <summary>A short run over damaged pieces at every door; <c>tests/Deployments.Fuzzing</c> makes the long ones, guided by coverage.</summary>
public class DoorTests
{
    public static TheoryData<string> Names => [.. Doors.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Damaged_IsReadOrRefused(string door)
    {
        var seeds = Doors.Seeds(door);
        Gen.Select(Gen.Int[0, seeds.Count - 1], Damage.List[1, 4]).Select((seed, damages) => damages.Aggregate(seeds[seed], (bytes, damage) => damage(bytes)))
            .Sample(bytes => Doors.All[door](bytes), iter: Often.Times(door is "parquet" or "package" ? 60 : 300), threads: 1, print: bytes => Convert.ToBase64String(bytes));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Seeds_AreRead(string door) => Assert.All(Doors.Seeds(door), seed => Doors.All[door](seed));

    /// <summary>What was once found and is mended.</summary>
    [Theory]
    [InlineData("mapping", """{ "format": "deployments-mapping/1", "dataset": { "title": "T" }, "document": { "id": "d", "publisher": "P" }, "figures": [ { "column": "n" } ], "contributor": "who", "category": { "value": "" }, "effective": "day", "missingTexts": [ { "text": "", "means": "withheld" } ] }""")]
    [InlineData("ndjson", "{\"kind\":\"dataset\",\"format\":\"deployments/1\",\"title\":\"T\"}\n{\"kind\":\"contribution\",\"id\":\"\u00A8\"}\n{\"kind\":\"report\",\"contribution\":\"c\"}\n")]
    [InlineData("csv", "iso,mission,date,troops\nFRA,UNIFIL,2020-01-31,about\u000C340\n")]
    public void OnceACrash_IsReadOrRefused(string door, string text) => Doors.All[door](System.Text.Encoding.Latin1.GetBytes(text));

    private static Gen<Func<byte[], byte[]>> Damage { get; } = Gen.OneOf(
        Gen.Select(Gen.Double.Unit, Gen.Byte).Select((at, sign) => (Func<byte[], byte[]>)(b => b.Length == 0 ? b : [.. b[..Place(b, at)], sign, .. b[(Place(b, at) + 1)..]])),
        Gen.Select(Gen.Double.Unit, Generators.OneOf("\"", ",", "\n", "\0", "-", "9", "[", "{", "é", "\uFEFF", "1e99", "null")).Select((at, text) => (Func<byte[], byte[]>)(b => [.. b[..Place(b, at)], .. System.Text.Encoding.UTF8.GetBytes(text), .. b[Place(b, at)..]])),
        Gen.Select(Gen.Double.Unit, Gen.Double.Unit).Select((from, length) => (Func<byte[], byte[]>)(b => b.Length == 0 ? b : [.. b[..Place(b, from)], .. b[Math.Min(b.Length, Place(b, from) + 1 + (int)(length * 8))..]])),
        Gen.Double.Unit.Select(at => (Func<byte[], byte[]>)(b => b[..Place(b, at)])),
        Gen.Select(Gen.Double.Unit, Gen.Double.Unit).Select((from, to) => (Func<byte[], byte[]>)(b => b.Length == 0 ? b : [.. b[..Place(b, from)], .. b[Place(b, to)..Math.Min(b.Length, Place(b, to) + 20)], .. b[Place(b, from)..]])));

    private static int Place(byte[] bytes, double at) => Math.Max(0, Math.Min(bytes.Length - 1, (int)(at * bytes.Length)));
}
