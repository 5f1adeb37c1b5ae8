namespace Deployments;

/// <summary>A list of a built-in record that is read when somebody looks into it: most programs ask no nation for its codes.</summary>
/// <remarks>Safe for use from several threads: at worst two read the same.</remarks>
internal sealed class LateList<T>(string text, char separator) : ValueList<T>
    where T : ITextValue<T>
{
    private T[]? items;

    public override int Count => Items.Length;

    public override T this[int index] => Items[index];

    private T[] Items => items ??= Array.ConvertAll(text.Split(separator, StringSplitOptions.RemoveEmptyEntries), TextValue.Parse<T>);
}
