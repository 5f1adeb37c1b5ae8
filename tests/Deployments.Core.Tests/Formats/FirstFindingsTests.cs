namespace Deployments.Tests.Formats;

/// <summary>Of too many findings of a kind the first of the file are kept, in whatever order threads find them.</summary>
public sealed class FirstFindingsTests
{
    private static readonly FindingCode Code = FindingCodes.CellUnreadable;

    [Fact]
    public void Add_InAnyOrder_KeepsTheFirstLinesInOrder()
    {
        int[] lines = [9, 3, 7, 1, 8, 2, 6, 4, 5];
        var first = new FirstFindings(3);
        for (var i = 0; i < lines.Length; i++)
            first.Add(At(lines[i]), i);

        Assert.Equal([1, 2, 3], Lines(first));
        Assert.Equal(9, first.Count);
    }

    [Fact]
    public void Add_EveryOrderOfSix_KeepsTheSame()
    {
        foreach (var order in Orders([1, 2, 3, 4, 5, 6]))
        {
            var first = new FirstFindings(2);
            foreach (var line in order)
            {
                // As whoever finds it asks before a sentence is made.
                if (first.Lists(line))
                    first.Add(At(line), line);
                else
                    first.Count++;
            }

            Assert.Equal([1, 2], Lines(first));
            Assert.Equal(6, first.Count);
        }
    }

    [Fact]
    public void Add_OnOneLine_KeepsWhatWasFoundFirst()
    {
        var first = new FirstFindings(2);
        foreach (var (message, order) in new[] { ("c", 3L), ("a", 1L), ("d", 4L), ("b", 2L), ("e", 5L) })
            first.Add(At(7, message), order);

        Assert.Equal(["a", "b"], first.InOrder().Select(f => f.Finding.Message));
    }

    [Fact]
    public void Lists_UntilThereAreEnoughBefore_IsTrue()
    {
        var first = new FirstFindings(2);
        first.Add(At(5), 0);
        Assert.True(first.Lists(1_000));
        first.Add(At(6), 1);
        first.Add(At(8), 2);
        first.Add(At(9), 3);

        Assert.Equal([5, 6], Lines(first));
        Assert.True(first.Lists(5));
        Assert.False(first.Lists(6));
        Assert.False(first.Lists(7));
    }

    [Fact]
    public void Add_FewerThanAreKept_KeepsAll()
    {
        var first = new FirstFindings(3);
        first.Add(At(2), 0);
        first.Add(new Finding(Code, "$", "no line"), 1);

        Assert.Equal(["no line", "wrong"], first.InOrder().Select(f => f.Finding.Message));
        Assert.Equal(2, first.Count);
    }

    [Fact]
    public void AddOnce_AboutOneThing_KeepsTheEarliestLineAndCountsOnce()
    {
        foreach (var order in Orders([4, 2, 9]))
        {
            var first = new FirstFindings(5);
            foreach (var line in order)
                first.AddOnce("column", At(line), line);
            first.AddOnce("other", At(3), 3);

            Assert.Equal([2, 3], Lines(first));
            Assert.Equal(2, first.Count);
        }
    }

    [Fact]
    public void AddOnce_OnTheSameLineAgain_KeepsTheFirst()
    {
        var first = new FirstFindings(5);
        first.AddOnce("column", At(4, "first"), 0);
        first.AddOnce("column", At(4, "second"), 1);

        Assert.Equal(["first"], first.InOrder().Select(f => f.Finding.Message));
    }

    [Fact]
    public void InOrder_AskedTwice_IsTheSame()
    {
        var first = new FirstFindings(2);
        for (var line = 5; line > 0; line--)
            first.Add(At(line), line);

        Assert.Equal(first.InOrder().ToList(), first.InOrder().ToList());
    }

    private static Finding At(int line, string message = "wrong") => new(Code, "column", message) { Line = line };

    private static IEnumerable<int> Lines(FirstFindings first) => first.InOrder().Select(f => f.Finding.Line!.Value);

    private static IEnumerable<List<int>> Orders(List<int> items) => items.Count == 0
        ? [[]]
        : items.SelectMany(i => Orders([.. items.Where(other => other != i)]).Select(rest => (List<int>)[i, .. rest]));
}
