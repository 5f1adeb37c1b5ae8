namespace Deployments.Tests.Values;

/// <summary>Codes are kept as their standard writes them: capitals, and leading zeros where the standard has them.</summary>
public sealed class CodeTests
{
    [Theory]
    [InlineData("NA")]
    [InlineData("AZ")]
    [InlineData("ZA")]
    public void IsoAlpha2_TwoCapitals_AreKept(string text) => TextForms.AssertReads<IsoAlpha2>(text);

    [Theory]
    [InlineData("")]
    [InlineData("U")]
    [InlineData("USA")]
    [InlineData("us")]
    [InlineData("Us")]
    [InlineData("U1")]
    [InlineData(" US")]
    [InlineData("ÅA")]
    [InlineData("@A")]
    [InlineData("[A")]
    [InlineData(null)]
    public void IsoAlpha2_AnythingElse_IsRefused(string? text) =>
        TextForms.AssertRefuses<IsoAlpha2>(text, $"'{text}' is not a code of ISO 3166-1 alpha-2; expected two capital letters A to Z, such as \"US\".");

    [Theory]
    [InlineData("USA")]
    [InlineData("AZE")]
    public void IsoAlpha3_ThreeCapitals_AreKept(string text) => TextForms.AssertReads<IsoAlpha3>(text);

    [Theory]
    [InlineData("")]
    [InlineData("US")]
    [InlineData("USAA")]
    [InlineData("usa")]
    [InlineData("840")]
    [InlineData("US ")]
    [InlineData(null)]
    public void IsoAlpha3_AnythingElse_IsRefused(string? text) =>
        TextForms.AssertRefuses<IsoAlpha3>(text, $"'{text}' is not a code of ISO 3166-1 alpha-3; expected three capital letters A to Z, such as \"USA\".");

    [Theory]
    [InlineData("004")]
    [InlineData("840")]
    [InlineData("090")]
    public void ThreeDigitCodes_LeadingZeros_AreKept(string text)
    {
        TextForms.AssertReads<IsoNumeric>(text);
        TextForms.AssertReads<M49Code>(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("04")]
    [InlineData("0004")]
    [InlineData("USA")]
    [InlineData("-04")]
    [InlineData("4.0")]
    [InlineData("٠٠٤")]
    [InlineData(null)]
    public void ThreeDigitCodes_AnythingElse_IsRefused(string? text)
    {
        TextForms.AssertRefuses<IsoNumeric>(text, $"'{text}' is not a code of ISO 3166-1 numeric; expected three digits, such as \"004\".");
        TextForms.AssertRefuses<M49Code>(text, $"'{text}' is not a code of UN M49; expected three digits, such as \"688\".");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("20")]
    [InlineData("970")]
    [InlineData("999")]
    public void StateSystemCodes_WithoutLeadingZeros_AreKept(string text)
    {
        TextForms.AssertReads<CowCode>(text);
        TextForms.AssertReads<GleditschWardCode>(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("002")]
    [InlineData("2 ")]
    [InlineData("-2")]
    [InlineData("USA")]
    [InlineData("12345")]
    [InlineData(null)]
    public void StateSystemCodes_AnythingElse_IsRefused(string? text)
    {
        TextForms.AssertRefuses<CowCode>(text, $"'{text}' is not a code of Correlates of War; expected a number from 1 to 999, such as \"2\".");
        TextForms.AssertRefuses<GleditschWardCode>(text, $"'{text}' is not a code of Gleditsch-Ward; expected {GleditschWardCode.Expected}.");
    }

    [Fact]
    public void StateSystemCodes_OfFourDigits_AreGleditschAndWardsAlone()
    {
        TextForms.AssertReads<GleditschWardCode>("1000");
        TextForms.AssertReads<GleditschWardCode>("9999");
        Assert.False(CowCode.TryParse("1000", out _, out _));
    }

    [Fact]
    public void GleditschWardCode_Expected_NamesItsRange() => Assert.StartsWith("a number from 1 to 9999", GleditschWardCode.Expected, StringComparison.Ordinal);

    [Fact]
    public void Default_OfEveryCode_IsEmptyText()
    {
        string[] texts =
        [
            default(IsoAlpha2).Value, default(IsoAlpha3).Value, default(IsoNumeric).Value, default(M49Code).Value, default(CowCode).Value,
            default(GleditschWardCode).Value, default(EquipmentKind).Value, default(Iso3166Part3).Value,
        ];
        Assert.All(texts, text => Assert.Equal("", text));
        Assert.Equal("", default(IsoAlpha2).ToString());
    }

    [Fact]
    public void Parse_SameCode_IsEqualAndAnotherIsNot()
    {
        Assert.Equal(CowCode.Parse("2"), CowCode.Parse("2"));
        Assert.NotEqual(CowCode.Parse("2"), CowCode.Parse("20"));
        Assert.True(IsoNumeric.Parse("004") != IsoNumeric.Parse("040"));
    }

    [Fact]
    public void TryParse_LongText_IsNamedByItsFirstCharacters()
    {
        Assert.False(IsoAlpha3.TryParse(new string('A', 61), out _, out var error));
        Assert.StartsWith($"'{new string('A', 60)}…' is not", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("frigate")]
    [InlineData("aircraft-carrier")]
    [InlineData("f-16")]
    public void EquipmentKind_SmallLettersDigitsAndHyphens_AreKept(string text)
    {
        TextForms.AssertReads<EquipmentKind>(text);
        EquipmentKind typed = text;
        Assert.Equal(text, typed.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Frigate")]
    [InlineData("aircraft carrier")]
    [InlineData("frégate")]
    [InlineData("f_16")]
    [InlineData("f٣")]
    [InlineData(null)]
    public void EquipmentKind_AnythingElse_IsRefused(string? text) =>
        TextForms.AssertRefuses<EquipmentKind>(text, $"'{text}' is not a kind of equipment; expected a kind of equipment in small letters, digits and hyphens, such as \"aircraft-carrier\".");

    [Fact]
    public void EquipmentKind_UpToSixtyCharacters_IsRead()
    {
        TextForms.AssertReads<EquipmentKind>(new string('a', 60));
        Assert.False(EquipmentKind.TryParse(new string('a', 61), out _, out _));
    }
}
