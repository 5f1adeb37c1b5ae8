using NodaTime;

namespace Deployments;

/// <summary>A spell of a state as its row has it.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Code">The state's number.</param>
/// <param name="Name">Its name; empty where the file has none.</param>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included; absent where the end is open.</param>
/// <param name="IsMicrostate">Whether it is a microstate; absent where the file does not say.</param>
internal sealed record StateListRow(int Line, string Code, string Name, LocalDate First, LocalDate? Last, bool? IsMicrostate)
{
    public DateSpan Span => DateSpan.Of(First, Last);
}
