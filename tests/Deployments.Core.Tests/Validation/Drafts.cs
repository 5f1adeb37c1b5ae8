namespace Deployments.Tests.Validation;

/// <summary>A small sound dataset, and what is found in it once something is broken.</summary>
internal static class Drafts
{
    public static DatasetDraft Sound()
    {
        var draft = new DatasetDraft { Info = new DatasetInfo { Title = "Forces in Iraq" } };
        draft.Sources.Add(new Source { Id = "list", Publisher = "Ministry", Title = "Monthly list", Published = "2016-12-31", Series = "lists" });
        draft.Series.Add(new Series { Id = "lists", Coverage = "2014/.." });
        draft.Theatres.Add(new Theatre { Id = "middle-east", Name = "Middle East" });
        draft.Theatres.Add(new Theatre { Id = "iraq", Name = "Iraq", Parent = "middle-east", Hosts = ["IRQ"] });
        draft.Operations.Add(new Operation { Id = "inherent-resolve", Name = "Inherent Resolve", Lead = "USA", Theatres = ["iraq"], Life = "2014-06-15/.." });
        draft.Contributions.Add(Force("usa", Deployed("2016-07-01", 5000)));
        draft.Contributions.Add(Force("deu", Deployed("2016-07-01", 150)) with { Contributor = "DEU" });
        draft.Totals.Add(new ReportedTotal { Source = "list", Operation = "inherent-resolve", Category = PersonnelCategory.Troops, Effective = "2016-07-01", Stage = Stage.Deployed, Figure = 5150 });
        draft.Incidents.Add(new Incident
        {
            Id = "strike",
            Name = "A strike",
            Date = "2016-07-02",
            Theatre = "iraq",
            Operation = "inherent-resolve",
            Participants = [new IncidentParticipant { Source = "list", Contributor = "USA", Role = "struck" }],
            Figures = [new IncidentFigure { Source = "list", Measure = "civilians killed", Count = "at least 3" }],
        });
        return draft;
    }

    public static ForceContribution Force(string id, params TroopReport[] reports) => new()
    {
        Id = id,
        Contributor = "USA",
        Operation = "inherent-resolve",
        Category = PersonnelCategory.Troops,
        Reports = reports,
    };

    public static TroopReport Deployed(string effective, TroopCount level) => new() { Source = "list", Effective = effective, Stage = Stage.Deployed, Level = level };

    public static TroopReport Change(string effective, TroopChange change) => new() { Source = "list", Effective = effective, Stage = Stage.Deployed, Change = change };

    public static TroopReport Missing(string effective, MissingReason reason) => new() { Source = "list", Effective = effective, Stage = Stage.Deployed, Missing = reason };

    /// <summary>All findings after one change to the sound dataset.</summary>
    public static FindingList After(Action<DatasetDraft> change)
    {
        var draft = Sound();
        change(draft);
        return Check(draft);
    }

    public static FindingList Check(DatasetDraft draft) => DatasetValidation.Check(draft, new DatasetIndex(draft));

    /// <summary>All findings with these reports in place of the first contribution's.</summary>
    public static FindingList WithReports(params TroopReport[] reports) => After(d => d.Contributions[0] = d.Contributions[0] with { Reports = reports });
}
