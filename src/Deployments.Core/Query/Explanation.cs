using NodaTime;

namespace Deployments;

/// <summary>How a cell came about: what went in, what was left out and why, and what is unknown. The parts listed sum to the cell.</summary>
/// <example>
/// <code>
/// var why = kfor.Troops(Stage.Deployed).From("AUT", "ESP").On("2023-12-31").Total("2023-12-31").Explain();
/// why.Answer // 289 ~
/// why.Counted[0].Contribution.Id // aut-kfor
/// why.Sources[0].Publisher // Wikipedia (Turkish)
/// </code>
/// </example>
public sealed partial record Explanation
{
    /// <summary>The question that the cell answers, as a sentence.</summary>
    public required string Question { get; init; }

    /// <summary>The cell's answer as text.</summary>
    public required string Answer { get; init; }

    /// <summary>The day whose parts are listed: the day asked, or the first peak or lowest day; the period's last day for sums over a period.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>What went in, the largest first.</summary>
    public required IReadOnlyList<CountedPart> Counted { get; init; }

    /// <summary>What is there and unknown.</summary>
    public required IReadOnlyList<UnknownPart> Unknown { get; init; }

    /// <summary>What is there and was left out.</summary>
    public required IReadOnlyList<LeftOutPart> LeftOut { get; init; }

    /// <summary>Pairs that may be the same force twice: both are in the cell, and nobody says whether one includes the other.</summary>
    public required IReadOnlyList<(Id<ForceContribution> First, Id<ForceContribution> Second)> MayBeCountedTwice { get; init; }

    /// <summary>The documents that the counted parts rest on, complete lists that assert a zero among them, in order of id.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    internal Dataset Data { get; init; } = null!;
}
