namespace Deployments.Tests.Plotting;

public class TypefaceTests
{
    // Advances of Arial, whose metrics the font shares: A 1366, i 455, space 569 of 2048; bold A 1479.
    [Theory]
    [InlineData("A", false, 1366)]
    [InlineData("Ai ", false, 1366 + 455 + 569)]
    [InlineData("A", true, 1479)]
    public void Width_OfAText_IsThatOfArial(string text, bool isBold, int units) =>
        Assert.Equal(units, Typeface.Width(text, 2048, isBold), 3);

    [Theory]
    [InlineData('ü', true)]
    [InlineData('Ж', true)]
    [InlineData('Ω', true)]
    [InlineData('中', false)]
    public void Font_HasLatinGreekAndCyrillic(char character, bool hasIt) => Assert.Equal(hasIt, Typeface.Of(false).Has(character));

    [Fact]
    public void Wrapped_Text_KeepsEveryWordAndFits()
    {
        const string Text = "Troops deployed in a theatre with Averyveryveryveryverylongnamewithoutanyspaces, under an operation";
        var lines = CleanText.Wrap(Text, 120, 12);

        Assert.Equal(Text.Replace(" ", ""), string.Concat(lines).Replace(" ", ""));
        Assert.All(lines, l => Assert.True(Typeface.Width(l, 12) <= 120));
    }

    [Fact]
    public void Labels_AtOnePlace_AreSpreadBetweenTopAndBottom()
    {
        var placed = SideLabels.Spread([100, 100, 100, 300], 20, 300);

        Assert.Equal([100, 115, 130, 300], placed);
    }
}
