using System.Data.Common;
using System.Globalization;

namespace Deployments;

/// <summary>The rows of a data reader.</summary>
internal sealed class DataReaderSource : TableSource
{
    private readonly DbDataReader reader;
    private bool isTaken;

    public DataReaderSource(DbDataReader reader, TableFindings findings)
        : base("", findings)
    {
        this.reader = reader;
        Columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    public override bool IsLong => false;

    public override TableRows? Next()
    {
        if (isTaken)
            return null;
        isTaken = true;
        return new Rows(reader);
    }

    public override void Dispose()
    {
    }

    private sealed class Rows(DbDataReader reader) : TableRows
    {
        private int line;

        public override int Part => 0;

        public override int Line => line;

        public override bool Read()
        {
            if (!reader.Read())
                return false;
            line++;
            return true;
        }

        public override ReadOnlySpan<char> Text(int column) => TextOf(reader.GetValue(column)).AsSpan().Trim();

        public override void Dispose()
        {
        }

        private static string? TextOf(object value) => value switch
        {
            DBNull or null => null,
            string text => text,
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            decimal whole when whole == decimal.Truncate(whole) => whole.ToString("0", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
    }
}
