namespace Deployments;

/// <summary>What a column of flat rows holds.</summary>
public enum FlatType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number of up to 64 bits.</summary>
    WholeNumber,

    /// <summary>A number with a fraction, rounded to 64 binary digits.</summary>
    Number,

    /// <summary>A day of the ISO calendar.</summary>
    Day,

    /// <summary>True or false.</summary>
    Flag,
}
