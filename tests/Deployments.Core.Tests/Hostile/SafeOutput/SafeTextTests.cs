using System.Collections;
using System.Reflection;
using Deployments.Tests.Architecture;

namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>No object's text hides a sign or forges a line, from whole tables down to the parts of their parts.</summary>
public sealed class SafeTextTests
{
    // What is read from published files says numbers and ids; of a value's text no sign is free, and what it refuses is in the tests of messages.
    private static readonly Type[] Closed =
        [typeof(AllianceReading), typeof(StateListReading), typeof(StateListDifference), typeof(UnMissionReading), typeof(UsPersonnelReading), typeof(TableReading), typeof(PeacekeepingComparison), typeof(CodeMatch<>), typeof(SkippedRows), typeof(TroopFigure), typeof(TroopPhrase)];

    public static TheoryData<int> Numbers => HostileTexts.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Text_OfEveryObjectThatHoldsAHostileText_HidesNothing(int number)
    {
        foreach (var one in Everything(HostileTexts.Taken[number]))
        {
            var text = one.ToString()!;
            SeenText.AssertHonest(text, one.GetType().Name, isOneLine: one is not IShown and not PeriodCell and not MembershipAnswer);
        }
    }

    /// <summary>What is not yet looked at would be a hole: every public type with a text of its own stands somewhere among the hostile objects.</summary>
    [Fact]
    public void Types_WithATextOfTheirOwn_AreAllLookedAt()
    {
        var seen = Everything(HostileTexts.Taken[0]).SelectMany(o => Bases(o.GetType())).Select(Plain).ToHashSet();
        var missing = PublicSurface.Types.Where(t => !t.IsEnum && !t.IsInterface && !(t.IsAbstract && t.IsSealed) && t.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance, []) is { } m && Plain(m.DeclaringType!).Assembly == t.Assembly)
            .Where(t => !seen.Contains(Plain(t)) && !Closed.Contains(t) && !t.GetInterfaces().Any(i => i.Name.StartsWith("ITextValue", StringComparison.Ordinal))).Select(t => t.Name);

        Assert.True(!missing.Any(), string.Join(", ", missing));
    }

    /// <summary>Of everything that writes itself there is a hostile object.</summary>
    [Fact]
    public void Writers_AreAllCalledWithHostileTexts()
    {
        var called = Writers.Of(HostileTexts.Taken[0]).Select(w => w.Writer).ToHashSet();

        Assert.Empty(Writers.All.Select(Writers.Named).Except(called));
        Assert.True(called.Count >= 90, $"{called.Count} writers");
        Assert.Empty(PublicSurface.Types.Where(t => t.IsAssignableTo(typeof(IShown))).Select(t => t.Name).Except(HostileAnswers.Of(HostileTexts.Taken[0]).SelectMany(o => Bases(o.GetType())).Select(t => t.Name)));
    }

    [Fact]
    public void Record_AsText_IsAsTheCompilerWouldWriteIt() => Assert.Equal(
        "PolityName { Text = a\\u000Ab, Kind = Variant, During =  }", new PolityName { Text = "a\nb" }.ToString());

    private static IEnumerable<object> Everything(string text)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var often = new Dictionary<Type, int>();
        var left = new Stack<object>(HostileAnswers.Of(text));
        while (left.TryPop(out var one))
        {
            // Cells are made anew whenever they are asked for: without an end there would be none.
            var times = often[one.GetType()] = often.GetValueOrDefault(one.GetType()) + 1;
            if (times > 12 || (!one.GetType().IsValueType && !seen.Add(one)))
                continue;
            if (one is not string && Plain(one.GetType()).Assembly is { } assembly && PublicSurface.Assemblies.Contains(assembly) && one.GetType().IsVisible)
                yield return one;
            foreach (var part in Parts(one))
                left.Push(part);
        }
    }

    private static IEnumerable<object> Parts(object one)
    {
        if (one is string or Type or Array { Length: > 100 } || one.GetType().IsPrimitive || one.GetType().IsEnum || one.GetType().Namespace?.StartsWith("NodaTime", StringComparison.Ordinal) == true)
            yield break;
        if (one is IEnumerable list)
        {
            foreach (var item in list.Cast<object?>().Take(20))
            {
                if (item is not null)
                    yield return item;
            }
        }

        if (!PublicSurface.Assemblies.Contains(one.GetType().Assembly))
            yield break;
        foreach (var property in one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0 && p.PropertyType is { IsByRefLike: false, IsPrimitive: false } && p.Name != "Register"))
        {
            if (ValueOf(property, one) is { } value)
                yield return value;
        }
    }

    // Some answers are refused, such as the dataset of a table that is not one, or a total over stages.
    private static object? ValueOf(PropertyInfo property, object one)
    {
        try
        {
            return property.GetValue(one);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is InvalidOperationException or DatasetException or ArgumentException)
        {
            SeenText.AssertHonest(exception.InnerException.Message, $"{property.DeclaringType!.Name}.{property.Name}");
            return null;
        }
    }

    private static Type Plain(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static IEnumerable<Type> Bases(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }
}
