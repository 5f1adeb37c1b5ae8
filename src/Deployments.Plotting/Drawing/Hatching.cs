namespace Deployments;

/// <summary>Slanted lines in rectangles: the sign of what is unknown. Lines of neighbours meet.</summary>
internal static class Hatching
{
    public static LineShape Of(IEnumerable<Box> boxes, Ink ink, double spacing = 6, double width = 1)
    {
        List<IReadOnlyList<Spot>> lines = [];
        foreach (var box in boxes)
        {
            for (var k = Math.Ceiling((box.Left + box.Top) / spacing); k * spacing <= box.Right + box.Bottom; k++)
            {
                var sum = k * spacing;
                var (left, right) = (Math.Max(box.Left, sum - box.Bottom), Math.Min(box.Right, sum - box.Top));
                if (right > left)
                    lines.Add([new(left, sum - left), new(right, sum - right)]);
            }
        }

        return new LineShape(lines, ink, width);
    }
}
