using System.Globalization;
using System.Text.Json;

namespace Deployments;

/// <summary>JSON paths as a tree, so that one pass over a file finds where all of them lie.</summary>
internal sealed class PathTree
{
    private readonly Dictionary<string, PathTree> names = [];
    private readonly Dictionary<int, PathTree> indexes = [];
    private readonly PathTree? parent;
    private long offset = -1;

    public PathTree()
    {
    }

    private PathTree(PathTree parent) => this.parent = parent;

    /// <summary>The byte at which the value lies; that of what is around it where the file does not have it.</summary>
    public long Offset => offset >= 0 ? offset : parent?.Offset ?? 0;

    /// <summary>Adds a path such as <c>$.contributions[3].reports[0].level</c> and gives back its node.</summary>
    public PathTree Add(string path)
    {
        var node = this;
        foreach (var step in path.Split('.', '[').Skip(1))
        {
            var name = step.TrimEnd(']').Trim('\'');
            node = step.EndsWith(']') && PlainNumber.TryDigits(name, out var index)
                ? Child(node.indexes, index, node)
                : Child(node.names, name, node);
        }

        return node;
    }

    /// <summary>Notes the place of the value at whose first token the reader stands, and of all below it that are asked for; the first of a name counts.</summary>
    public void Locate(ref Utf8JsonReader reader)
    {
        if (offset < 0)
            offset = reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.StartObject && names.Count > 0)
            LocateNames(ref reader);
        else if (reader.TokenType == JsonTokenType.StartArray && indexes.Count > 0)
            LocateIndexes(ref reader);
        else
            reader.Skip();
    }

    private void LocateNames(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var node = JsonTokens.TryGetText(ref reader, out var name) ? names.GetValueOrDefault(name) : null;
            reader.Read();
            if (node is null)
                reader.Skip();
            else
                node.Locate(ref reader);
        }
    }

    private void LocateIndexes(ref Utf8JsonReader reader)
    {
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (indexes.TryGetValue(i, out var node))
                node.Locate(ref reader);
            else
                reader.Skip();
        }
    }

    private static PathTree Child<TKey>(Dictionary<TKey, PathTree> children, TKey key, PathTree parent)
        where TKey : notnull
    {
        if (!children.TryGetValue(key, out var child))
            children.Add(key, child = new PathTree(parent));
        return child;
    }
}
