using NodaTime;

namespace Deployments;

/// <summary>Days as whole numbers, counted from 1970-01-01 as 0.</summary>
internal static class DayNumber
{
    /// <summary>Before every day of a calendar year from 0001 to 9999.</summary>
    public const int BeforeAll = int.MinValue;

    /// <summary>After every such day.</summary>
    public const int AfterAll = int.MaxValue;

    private static readonly LocalDate Zero = new(1970, 1, 1);

    public static int Of(LocalDate day) => Period.DaysBetween(Zero, day);

    public static LocalDate ToDay(int number) => Zero.PlusDays(number);
}
