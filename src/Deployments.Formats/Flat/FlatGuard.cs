namespace Deployments;

/// <summary>Runs a step of a library that unpacks what others wrote: whatever goes wrong in it is a finding about the file.</summary>
internal static class FlatGuard
{
    /// <summary>Does something with a file; false, with a finding, where the file does not bear it.</summary>
    public static bool Try(TableFindings findings, string format, Action step)
    {
        var expected = $"{format}, whole and as it was written";
        try
        {
            step();
            return true;
        }
        catch (OutOfMemoryException)
        {
            findings.Add(new Finding(FindingCodes.UnpacksTooLarge, "$", "The file asks for more memory than it can need or there is; its own statements of sizes may be wrong.") { Expected = expected });
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Such libraries fail in many ways, and each of them says the same of the file.
            findings.Add(new Finding(FindingCodes.ContainerMalformed, "$", $"The file is not {format}, is cut short or is damaged: {exception.Message}") { Expected = expected });
        }

        return false;
    }
}
