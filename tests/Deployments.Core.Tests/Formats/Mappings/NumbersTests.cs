using CsCheck;

namespace Deployments.Tests.Formats.Mappings;

/// <summary>The tables that number texts and keys, beside a dictionary.</summary>
public sealed class NumbersTests
{
    [Fact]
    public void TextNumbers_AreThoseOfADictionary() =>
        Gen.OneOf(Gen.String[0, 20], Gen.Int[0, 50].Select(n => $"place-{n}"), Gen.Const("")).List[0, 500].Sample(texts =>
        {
            var numbers = new TextNumbers();
            var expected = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var text in texts)
            {
                if (!expected.ContainsKey(text))
                    expected.Add(text, expected.Count);
                Assert.Equal(expected[text], numbers.NumberOf(text));
            }

            Assert.Equal(expected.Keys, numbers.Texts);
        });

    [Fact]
    public void KeyNumbers_AreThoseOfADictionary() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[-1, 30].Array[4].List[0, 500]).Sample((length, keys) =>
        {
            var numbers = new KeyNumbers(length);
            var expected = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var key in keys)
            {
                var text = string.Join(',', key.Take(length));
                if (!expected.ContainsKey(text))
                    expected.Add(text, expected.Count);
                Assert.Equal(expected[text], numbers.NumberOf(key.AsSpan(0, length)));
            }
        });
}
