namespace Deployments;

/// <summary>One published list of alliance members: which columns it needs, and how its rows are read.</summary>
internal interface IMemberRows
{
    AllianceList List { get; }

    /// <summary>The columns that are read; all must be there.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Obligations that the list does not record, so that nothing is known of them.</summary>
    IReadOnlySet<ObligationKind> NotCoded { get; }

    /// <summary>The lives of the alliances, so far as the rows say; known once all rows are read.</summary>
    IReadOnlyDictionary<int, EdtfDate> Lives { get; }

    /// <summary>The alliances of the other list that rows say are the same, by number; known once all rows are read.</summary>
    IReadOnlyDictionary<Id<Alliance>, IReadOnlyList<Id<Alliance>>> SameAs { get; }

    /// <summary>A row that can be used; null, with a finding, where it cannot.</summary>
    MemberRow? Read(CsvRow row);

    /// <summary>Looks at what only all rows together show.</summary>
    void Finish();
}
