namespace Deployments;

/// <summary>The kinds of values in Thrift's compact protocol, as it numbers them; a flag is 1 or 2.</summary>
internal enum FooterKind
{
    Flag = 1,
    Byte = 3,
    Short = 4,
    Number = 5,
    LongNumber = 6,
    Fraction = 7,
    Text = 8,
    List = 9,
    Structure = 12,
}
