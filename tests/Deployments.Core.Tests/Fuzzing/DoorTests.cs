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
        var (read, seeds) = (Doors.All[door].Read, Doors.All[door].Seeds());
        Gen.Select(Gen.Int[0, seeds.Count - 1], Damage.List[1, 4]).Select((seed, damages) => damages.Aggregate(seeds[seed], (bytes, damage) => damage(bytes)))
            .Sample(bytes => { _ = read(bytes); }, iter: Often.Times(door is "parquet" or "package" ? 60 : 300), threads: 1, print: bytes => Convert.ToBase64String(bytes));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Seeds_AreRead(string door) => Assert.All(Doors.All[door].Seeds(), seed => Assert.True(Doors.All[door].Read(seed)));

    /// <summary>What was once found and is mended.</summary>
    [Theory]
    [InlineData("mapping", """{ "format": "deployments-mapping/1", "dataset": { "title": "T" }, "document": { "id": "d", "publisher": "P" }, "figures": [ { "column": "n" } ], "contributor": "who", "category": { "value": "" }, "effective": "day", "missingTexts": [ { "text": "", "means": "withheld" } ] }""")]
    [InlineData("mapping", """{ "\ud800": 1 }""")]
    [InlineData("ndjson", "{\"kind\":\"dataset\",\"format\":\"deployments/1\",\"title\":\"T\"}\n{\"kind\":\"contribution\",\"id\":\"\u00A8\"}\n{\"kind\":\"report\",\"contribution\":\"c\"}\n")]
    [InlineData("csv", "iso,mission,date,troops\nFRA,UNIFIL,2020-01-31,about\u000C340\n")]
    [InlineData("descriptor", "{ \"resources\": [{ \"name\": \"repor\u0089ts\", \"path\": \"reports.csv\" }] }")]
    [InlineData("us-personnel", "ccode,countryname,year,month,Loc\"ation,troops_ad\n690,Kuwait,2005,September,Kuwait,5\n")]
    [InlineData("us-personnel", "ccode,countryname,year,month,Location,troops_ad\n")]
    [InlineData("cow-states", "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\nCUB,40\0,Cuba,1909,1,23,2016,12,31,2016\n")]
    [InlineData("cow-states", "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\nYUG,9345,Yugoslavia,1944,10,20,2016,12,31,2016\n")]
    public void OnceACrash_IsReadOrRefused(string door, string text) => _ = Doors.All[door].Read(System.Text.Encoding.Latin1.GetBytes(text));

    private static Gen<Func<byte[], byte[]>> Damage { get; } = Gen.OneOf(
        Gen.Select(Gen.Double.Unit, Gen.Byte).Select((at, sign) => (Func<byte[], byte[]>)(b => b.Length == 0 ? b : [.. b[..Place(b, at)], sign, .. b[(Place(b, at) + 1)..]])),
        Gen.Select(Gen.Double.Unit, Generators.OneOf("\"", ",", "\n", "\0", "-", "9", "[", "{", "é", "\uFEFF", "1e99", "null", "\\ud800", "#")).Select((at, text) => (Func<byte[], byte[]>)(b => [.. b[..Place(b, at)], .. System.Text.Encoding.UTF8.GetBytes(text), .. b[Place(b, at)..]])),
        Gen.Select(Gen.Double.Unit, Gen.Double.Unit).Select((from, length) => (Func<byte[], byte[]>)(b => b.Length == 0 ? b : [.. b[..Place(b, from)], .. b[Math.Min(b.Length, Place(b, from) + 1 + (int)(length * 8))..]])),
        // Most of what can lie about a binary file stands at its end.
        Gen.Select(Gen.Int[1, 3_000], Gen.Int[0, 7]).Select((back, bit) => (Func<byte[], byte[]>)(b => b.Length < back ? b : [.. b[..^back], (byte)(b[^back] ^ (1 << bit)), .. b[^(back - 1)..]])),
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 64], Gen.Bool).Select((at, length, isSet) => (Func<byte[], byte[]>)(b => [.. b[..Place(b, at)], .. Enumerable.Repeat((byte)(isSet ? 0xFF : 0), Math.Min(length, b.Length - Place(b, at))), .. b[Math.Min(b.Length, Place(b, at) + length)..]])),
        Gen.Double.Unit.Select(at => (Func<byte[], byte[]>)(b => b[..Place(b, at)])),
        Gen.Select(Gen.Double.Unit, Gen.Double.Unit).Select((from, to) => (Func<byte[], byte[]>)(b => b.Length == 0 ? b : [.. b[..Place(b, from)], .. b[Place(b, to)..Math.Min(b.Length, Place(b, to) + 20)], .. b[Place(b, from)..]])));

    private static int Place(byte[] bytes, double at) => Math.Max(0, Math.Min(bytes.Length - 1, (int)(at * bytes.Length)));
}
