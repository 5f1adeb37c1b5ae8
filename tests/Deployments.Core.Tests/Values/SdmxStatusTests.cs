namespace Deployments.Tests.Values;

public class SdmxStatusTests
{
    [Fact]
    public void ToSdmx_OfEveryStatus_IsTheLetterItsDocumentationNames() =>
        Assert.Equal("ABDEFIPUW", string.Concat(Enum.GetValues<ObservationStatus>().Select(s => s.ToSdmx())));

    [Theory]
    [InlineData(MissingReason.Withheld, 'Q')]
    [InlineData(MissingReason.NotReported, 'L')]
    [InlineData(MissingReason.CannotExist, 'M')]
    [InlineData(MissingReason.IncludedElsewhere, 'K')]
    [InlineData(MissingReason.UnknownSize, 'O')]
    [InlineData(MissingReason.Correction, 'O')]
    public void ToSdmx_OfAReason_IsTheNearestLetter(MissingReason reason, char letter) => Assert.Equal(letter, reason.ToSdmx());

    [Fact]
    public void ToSdmx_Undefined_SaysWhatThereIs()
    {
        Assert.Contains("A reason is one of \"", Assert.Throws<ArgumentOutOfRangeException>(() => ((MissingReason)99).ToSdmx()).Message, StringComparison.Ordinal);
        Assert.Contains("A status is one of \"", Assert.Throws<ArgumentOutOfRangeException>(() => ((ObservationStatus)99).ToSdmx()).Message, StringComparison.Ordinal);
    }
}
