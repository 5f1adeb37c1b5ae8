using CsCheck;

namespace Deployments.Tests.Model;

public sealed class NumberColumnTests
{
    private static readonly Gen<int> Width = Generators.OneOf(-1, 0, 254, 255, 65_534, 65_535, NumberColumn.Largest);

    [Fact]
    public void Numbers_AsTheyGrowWider_AreThoseAdded() =>
        Gen.Select(Width, Gen.Int[1, 200]).SelectMany((most, count) => Gen.Int[-1, most].Array[count]).Array[1, 4].Sample(parts =>
        {
            int[] numbers = [.. parts.SelectMany(p => p)];
            var column = Of(numbers);
            return numbers.SequenceEqual(Read(column, 0, numbers.Length)) && numbers.SequenceEqual(Enumerable.Range(0, numbers.Length).Select(i => column[i]));
        });

    [Theory]
    [InlineData(0), InlineData(250), InlineData(60_000), InlineData(1_000_000)]
    public void Numbers_AcrossBlocks_AreThoseAdded(int more)
    {
        int[] numbers = [.. Enumerable.Range(0, 140_000).Select(i => i < 70_000 ? -1 : (i % 100) + more)];
        var column = Of(numbers);

        Assert.Equal(numbers, Read(column, 0, numbers.Length));
        Assert.Equal(numbers[65_530..65_550], Read(column, 65_530, 20));
        Assert.Equal(numbers[^3..], Read(column, numbers.Length - 3, 3));
    }

    private static NumberColumn Of(IEnumerable<int> numbers)
    {
        var column = new NumberColumn();
        foreach (var number in numbers)
            column.Add(number);
        column.Freeze();
        return column;
    }

    private static int[] Read(NumberColumn column, int first, int count)
    {
        var read = new int[count];
        column.CopyTo(first, read);
        return read;
    }
}
