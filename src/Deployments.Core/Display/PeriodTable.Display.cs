using System.Text;

namespace Deployments;

public abstract partial class PeriodTable<TCell>
{
    private const int WidestLine = 150;

    /// <summary>The table as aligned text with its footnotes. Columns that would make a line too long follow in further blocks.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(Title).Append('\n');
        if (Periods.Count == 0)
            return text.Append("No periods were asked for.\n").ToString();
        for (var first = 0; first < Periods.Count;)
        {
            var columns = ColumnsFrom(first);
            text.Append('\n').Append(Block(first, columns));
            first += columns;
        }

        text.Append('\n');
        foreach (var note in Footnotes)
            text.Append("* ").Append(note).Append('\n');
        return text.ToString();
    }

    private string Block(int first, int count)
    {
        List<IReadOnlyList<string>> lines = [["", .. Periods.Skip(first).Take(count).Select(p => p.Name)]];
        lines.AddRange(Rows.Select((row, i) => (IReadOnlyList<string>)[NameOf(row), .. Texts(i, first, count)]));
        if (!HasTotal)
            return TextTable.Lay(lines, [1]);
        lines.Add([Rows.Count == 0 ? "everything" : "total", .. Texts(Rows.Count, first, count)]);
        return TextTable.Lay(lines, Rows.Count == 0 ? [1] : [1, lines.Count - 1]);
    }

    private IEnumerable<string> Texts(int row, int first, int count) => Enumerable.Range(first, count).Select(period => cell(row, period).Text);

    /// <summary>How many columns fit on a line, at least one.</summary>
    private int ColumnsFrom(int first)
    {
        var width = Rows.Select(r => NameOf(r).Length).Append(10).Max();
        for (var i = first; i < Periods.Count; i++)
        {
            width += 2 + Enumerable.Range(0, Rows.Count + (HasTotal ? 1 : 0)).Select(row => cell(row, i).Text.Length).Append(Periods[i].Name.Length).Max();
            if (width > WidestLine && i > first)
                return i - first;
        }

        return Periods.Count - first;
    }
}
