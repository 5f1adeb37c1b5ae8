namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>A dataset in which every free text is the same hostile one, and of which a question of every kind has an answer.</summary>
internal static class HostileData
{
    public static Dataset Of(string text, int level = 100)
    {
        var nation = Id("nation");
        return new DatasetBuilder(new DatasetInfo { Title = text, Edition = text, Description = text, Licence = text, Coverage = "2016" })
            .Add(new Nation { Id = nation, Name = text, OtherNames = [Name()], Note = text, Citation = text })
            .Add(Alliance("pact", nation, "USA"), Alliance("other-pact", nation, "FRA"))
            .Add(new Series { Id = Id("series"), Name = text })
            .Add(
                new Source { Id = Id("source"), Publisher = text, Title = text, Locator = text, Note = text, Published = "2016-01-05", Series = Id("series") },
                new Source { Id = Id("rival"), Publisher = text, Title = text, Locator = text, Published = "2016-01-05" })
            .Add(new Theatre { Id = Id("area"), Name = text }, new Theatre { Id = Id("place"), Name = text, Parent = Id("area"), Hosts = ["IRQ"] })
            .Add(new Operation { Id = Id("op"), Name = text, Lead = (Contributor)nation, Theatres = [Id("area")], Mandate = [text], Note = text, Life = "2015-01-01/.." })
            .Add(
                Force("force", nation, Report("source", "2016-01-01") with { Level = TroopCount.Exactly(level) }, Report("rival", "2016-01-01") with { Level = TroopCount.Exactly(level + 20) }),
                Force("hidden", "USA", Report("source", "2016-01-01") with { Missing = MissingReason.Withheld }),
                Force("promised", "FRA", Report("source", "2016-01-01") with { Level = TroopCount.AtLeast(500), Stage = Stage.Pledged }),
                Force("wide", nation, Report("rival", "2016-02-01") with { Level = TroopCount.Between(10, 20) }) with { Operation = null, Theatres = [Id("area")] },
                Force("served", nation, Report("source", "2016-01-01") with { Level = TroopCount.Exactly(7) }) with { Category = null, Served = text },
                Force("jets", nation, Report("source", "2016-01-01") with { Level = TroopCount.Exactly(3), Stage = Stage.Pledged }) with { Category = null, Equipment = "fighter" })
            .Add(new ReportedTotal { Operation = Id("op"), Category = PersonnelCategory.Troops, Effective = "2016-01-01", Stage = Stage.Deployed, Figure = 400, Source = Id("source"), By = text, Label = text, Printed = text, Caveats = [text] })
            .Add(new Incident
            {
                Id = Id("incident"),
                Name = text,
                Date = "2016-01-02",
                Operation = Id("op"),
                Participants = [new IncidentParticipant { Contributor = nation, Role = text, Source = Id("source"), By = text, Caveats = [text] }],
                Figures = [new IncidentFigure { Measure = text, Count = 5, Source = Id("source"), By = text, Label = text, Printed = text, Caveats = [text] }],
            })
            .Build();

        string Id(string what) => HostileTexts.Id(text, what);

        PolityName Name() => new() { Text = text + " too" };

        Alliance Alliance(string id, params string[] members) => new()
        {
            Id = Id(id),
            Name = $"{text} {id}",
            OtherNames = [Name()],
            Citation = text,
            Life = "2000-01-01/..",
            Members = [.. members.Select(m => new Membership { Nation = m, Citation = text, During = "2000-01-01/2017-06-30" })],
            Obligations = [new Obligation { Kind = ObligationKind.Defence, Citation = text }],
        };

        TroopReport Report(string source, string effective) => new()
        {
            Source = Id(source),
            Effective = effective,
            Stage = Stage.Deployed,
            By = text,
            Label = text,
            Printed = text,
            Caveats = [text, $"{text}|{text}"],
        };

        ForceContribution Force(string id, string contributor, params TroopReport[] reports) => new()
        {
            Id = Id(id),
            Contributor = contributor,
            Operation = (Id<Operation>)Id("op"),
            Theatres = [Id("place")],
            Category = PersonnelCategory.Troops,
            Unit = text,
            Note = text,
            Reports = reports,
        };
    }
}
