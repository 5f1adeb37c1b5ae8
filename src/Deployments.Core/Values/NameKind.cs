namespace Deployments;

/// <summary>What kind of name a nation, territory or alliance bears beside its main name.</summary>
public enum NameKind
{
    /// <summary>A variant, as some source prints it.</summary>
    Variant,

    /// <summary>A short name that is or was in use.</summary>
    Short,

    /// <summary>The full name of the state, such as Kingdom of Norway.</summary>
    Official,
}
