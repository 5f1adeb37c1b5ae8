namespace Deployments;

/// <summary>The distinct dates of the columns. A plain day is found by its number, without reading its text.</summary>
internal sealed class DatePool
{
    private readonly Pool<EdtfDate> pool = new();
    private Dictionary<int, int>? days = [];

    public List<EdtfDate> Values => pool.Values;

    public int Index(EdtfDate date)
    {
        if (!date.IsPlainDay || days is null)
            return pool.Index(date);
        var number = IsoDay.Number(date.Earliest.GetValueOrDefault());
        if (!days.TryGetValue(number, out var index))
            days.Add(number, index = pool.Append(date));
        return index;
    }

    public void Freeze()
    {
        days = null;
        pool.Freeze();
    }
}
