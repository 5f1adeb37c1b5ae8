namespace Deployments.Tests.Values;

public sealed class Iso3166Part3Tests
{
    [Fact]
    public void Parse_FourCapitals_KeepsThem() => TextForms.AssertReads<Iso3166Part3>("SUHH");

    [Theory]
    [InlineData("SUH")]
    [InlineData("suhh")]
    [InlineData("SUHHH")]
    [InlineData("SUH1")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        Assert.False(Iso3166Part3.TryParse(text, out var code, out var error));
        Assert.Equal(default, code);
        Assert.EndsWith("is not a code of ISO 3166-3; expected four capital letters A to Z, such as \"SUHH\".", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_IsNoCode() => Assert.Equal("", default(Iso3166Part3).Value);
}
