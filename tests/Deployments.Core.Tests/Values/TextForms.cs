namespace Deployments.Tests.Values;

/// <summary>What every value with a text form must do with a text that it reads and with one that it does not.</summary>
internal static class TextForms
{
    public static void AssertReads<T>(string text)
        where T : struct, ITextValue<T>, IEquatable<T>
    {
        Assert.True(T.TryParse(text, out var value, out var error));
        Assert.True(string.IsNullOrEmpty(error));
        Assert.Equal(text, value.ToString());
        Assert.True(T.TryParse(text, null, out var parsed));
        Assert.Equal(value, parsed);
        Assert.Equal(value, T.Parse(text, null));
        Assert.NotEqual(default, value);
    }

    public static void AssertRefuses<T>(string? text, string sentence)
        where T : struct, ITextValue<T>, IEquatable<T>
    {
        Assert.False(T.TryParse(text, out var value, out var error));
        Assert.Equal(sentence, error);
        Assert.Equal(default, value);
        Assert.False(T.TryParse(text, null, out _));
        if (text is null)
            Assert.Throws<ArgumentNullException>(() => T.Parse(text!, null));
        else
            Assert.Equal(sentence, Assert.Throws<FormatException>(() => T.Parse(text, null)).Message);
    }
}
