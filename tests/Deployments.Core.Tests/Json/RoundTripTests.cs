using System.Text;

namespace Deployments.Tests.Json;

public sealed class RoundTripTests
{
    [Fact]
    public void ToJson_OfWhatWasRead_IsTheSameText()
    {
        var text = JsonTexts.Everything;

        Assert.Equal(text, Dataset.Parse(text).ToJson());
    }
}
