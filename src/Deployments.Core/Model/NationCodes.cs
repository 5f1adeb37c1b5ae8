namespace Deployments;

/// <summary>A nation's or a territory's codes in the field's code systems, each with its span. A nation outside a system has no code in it; none is forged.</summary>
public sealed partial record NationCodes
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public IReadOnlyList<Dated<IsoAlpha2>> IsoAlpha2
    {
        get;
        init => field = ValueList<Dated<IsoAlpha2>>.Of(value);
    } = ValueList<Dated<IsoAlpha2>>.Empty;

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public IReadOnlyList<Dated<IsoAlpha3>> IsoAlpha3
    {
        get;
        init => field = ValueList<Dated<IsoAlpha3>>.Of(value);
    } = ValueList<Dated<IsoAlpha3>>.Empty;

    /// <summary>ISO 3166-1 numeric.</summary>
    public IReadOnlyList<Dated<IsoNumeric>> IsoNumeric
    {
        get;
        init => field = ValueList<Dated<IsoNumeric>>.Of(value);
    } = ValueList<Dated<IsoNumeric>>.Empty;

    /// <summary>ISO 3166-3: given where other codes were withdrawn, with the span of those.</summary>
    public IReadOnlyList<Dated<Iso3166Part3>> Iso3166Part3
    {
        get;
        init => field = ValueList<Dated<Iso3166Part3>>.Of(value);
    } = ValueList<Dated<Iso3166Part3>>.Empty;

    /// <summary>United Nations M49.</summary>
    public IReadOnlyList<Dated<M49Code>> M49
    {
        get;
        init => field = ValueList<Dated<M49Code>>.Of(value);
    } = ValueList<Dated<M49Code>>.Empty;

    /// <summary>Correlates of War.</summary>
    public IReadOnlyList<Dated<CowCode>> Cow
    {
        get;
        init => field = ValueList<Dated<CowCode>>.Of(value);
    } = ValueList<Dated<CowCode>>.Empty;

    /// <summary>Gleditsch-Ward.</summary>
    public IReadOnlyList<Dated<GleditschWardCode>> GleditschWard
    {
        get;
        init => field = ValueList<Dated<GleditschWardCode>>.Of(value);
    } = ValueList<Dated<GleditschWardCode>>.Empty;
}
