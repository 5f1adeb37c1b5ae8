namespace Deployments;

/// <summary>More came out of a zip file than is allowed. Not an error of input and output, so that no reader takes it for the end of a file.</summary>
internal sealed class UnpackLimitException(string message) : Exception(message);
