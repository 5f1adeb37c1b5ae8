using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>A nation's code in one system on a day, or none with the reason.</summary>
/// <typeparam name="TCode">The type of code, such as <see cref="CowCode"/>.</typeparam>
/// <param name="Code">The code; absent where there is none.</param>
/// <param name="Reason">Where there is none: why, as a sentence.</param>
/// <example>
/// <code>
/// var code = Nations.WithId("KOS")!.CodeOn&lt;IsoAlpha3&gt;(2020);
/// code.IsFound // false
/// code.Reason // Kosovo (KOS) has no code in ISO 3166-1 alpha-3. No ISO 3166-1 and no M49 code; XK and XKX are user-assigned.
/// </code>
/// </example>
public sealed record CodeMatch<TCode>(TCode? Code, string? Reason = null)
    where TCode : struct, ITextValue<TCode>
{
    /// <summary>Whether there is a code.</summary>
    [MemberNotNullWhen(true, nameof(Code))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool IsFound => Code is not null;

    /// <summary>The code as text, or the reason.</summary>
    public override string ToString() => Visible.In(Code?.ToString() ?? Reason ?? "");
}
