namespace Deployments;

/// <content>Words that hold of all rows.</content>
public sealed partial record Field
{
    /// <summary>The same category of people in all rows.</summary>
    /// <param name="word">The category.</param>
    public static implicit operator Field(PersonnelCategory word) => OfWord(word);

    /// <summary>The same branch in all rows.</summary>
    /// <param name="word">The branch.</param>
    public static implicit operator Field(Branch word) => OfWord(word);

    /// <summary>The same component in all rows.</summary>
    /// <param name="word">The component.</param>
    public static implicit operator Field(Component word) => OfWord(word);

    /// <summary>The same domain in all rows.</summary>
    /// <param name="word">The domain.</param>
    public static implicit operator Field(Domain word) => OfWord(word);

    /// <summary>The same sex in all rows.</summary>
    /// <param name="word">The sex.</param>
    public static implicit operator Field(Sex word) => OfWord(word);

    /// <summary>The same role in all rows.</summary>
    /// <param name="word">The role.</param>
    public static implicit operator Field(ForceRole word) => OfWord(word);

    /// <summary>The same presence in all rows.</summary>
    /// <param name="word">The presence.</param>
    public static implicit operator Field(Presence word) => OfWord(word);

    /// <summary>The same command relation in all rows.</summary>
    /// <param name="word">The relation.</param>
    public static implicit operator Field(CommandRelation word) => OfWord(word);

    /// <summary>The same stage in all rows.</summary>
    /// <param name="word">The stage.</param>
    public static implicit operator Field(Stage word) => OfWord(word);

    /// <summary>The same basis in all rows.</summary>
    /// <param name="word">The basis.</param>
    public static implicit operator Field(ReportBasis word) => OfWord(word);

    /// <summary>The same observation status in all rows.</summary>
    /// <param name="word">The status.</param>
    public static implicit operator Field(ObservationStatus word) => OfWord(word);

    private static Field OfWord<T>(T word)
        where T : struct, Enum => Of(Words<T>.Text(Words<T>.Defined(word, nameof(word))));
}
