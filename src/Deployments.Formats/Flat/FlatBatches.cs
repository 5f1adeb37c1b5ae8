namespace Deployments;

/// <summary>Rows made into batches and back.</summary>
internal static class FlatBatches
{
    /// <summary>The rows in batches. One batch is filled again and again: use it before the next is asked for.</summary>
    public static IEnumerable<FlatBatch> Of<T>(FlatSchema<T> schema, IEnumerable<T> rows, int size = FlatBatch.Size)
    {
        var batch = FlatBatch.Of(schema, size);
        foreach (var row in rows)
        {
            Put(schema, batch, row);
            if (batch.Count < size)
                continue;
            yield return batch;
            batch.First += batch.Count;
            batch.Clear();
        }

        if (batch.Count > 0)
            yield return batch;
    }

    /// <summary>The rows of batches, those left out that have a finding.</summary>
    public static IEnumerable<T> Rows<T>(FlatSchema<T> schema, IEnumerable<FlatBatch> batches, TableFindings findings)
    {
        foreach (var batch in batches)
        {
            var cells = new FlatCells(batch, schema.Fields, schema.Places, findings);
            for (var i = 0; i < batch.Count; i++)
            {
                if (batch.IsRefused(i))
                    continue;
                cells.Row = i;
                var row = schema.Make(cells);
                if (!batch.IsRefused(i))
                    yield return row;
            }
        }
    }

    private static void Put<T>(FlatSchema<T> schema, FlatBatch batch, T row)
    {
        var at = batch.Count++;
        for (var i = 0; i < schema.Columns.Count; i++)
        {
            var (column, values) = (schema.Columns[i], batch.Columns[i]!);
            if (column.Text is { } text)
                values.Texts![at] = text(row);
            else if (column.Whole is { } whole)
                values.Set(at, whole(row));
            else
                values.Set(at, column.Real!(row));
        }
    }
}
