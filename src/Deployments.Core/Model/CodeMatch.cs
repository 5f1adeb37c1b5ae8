using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>A nation's code in one system on a day, or none with the reason.</summary>
/// <typeparam name="TCode">The type of code, such as <see cref="CowCode"/>.</typeparam>
/// <param name="Code">The code; absent where there is none.</param>
/// <param name="Reason">Where there is none: why, as a sentence.</param>
public sealed record CodeMatch<TCode>(TCode? Code, string? Reason = null)
    where TCode : struct, ITextValue<TCode>
{
    /// <summary>Whether there is a code.</summary>
    [MemberNotNullWhen(true, nameof(Code))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool IsFound => Code is not null;

    /// <summary>The code as text, or the reason.</summary>
    public override string ToString() => Code?.ToString() ?? Reason ?? "";
}
