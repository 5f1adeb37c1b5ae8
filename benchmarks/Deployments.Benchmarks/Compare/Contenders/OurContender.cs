namespace Deployments.Benchmarks;

/// <summary>The library, through its public interface.</summary>
internal sealed class OurContender(Dataset data) : IContender
{
    public const string Ours = "ours";

    public string Name => Ours;

    private TroopQuery Troops => data.Troops(Stage.Deployed);

    private TroopQuery ByNation => Troops.By(Facet.Nation);

    public bool CanAnswer(Query query) => true;

    public void Answer(Question question, Grid into)
    {
        into.Clear();
        switch (question.Query)
        {
            case Query.Q1:
                OurGrid.Read(MonthEnds(ByNation), into);
                break;
            case Query.Q2:
                OurGrid.Read(MonthEnds(ByNation.Under(DatasetMaker.OperationId(question.Parameter))), into);
                break;
            case Query.Q3:
                OurGrid.Read(ByNation.On(WorkloadCalendar.DayOf(question.Parameter)), into);
                break;
            case Query.Q4:
                OurGrid.ReadTotal(MonthEnds(Troops.From(Alliances.Nato)), into, Alliances.MembersRow);
                OurGrid.ReadTotal(MonthEnds(Troops), into, Alliances.EverybodyRow);
                break;
            case Query.Q5:
                OurGrid.Read(MonthEnds(ByNation.AsKnownOn(WorkloadCalendar.DayOf(question.Parameter))), into);
                break;
            default:
                OurGrid.Read(ByNation.Peaks(WorkloadCalendar.Years), into);
                OurGrid.Read(ByNation.PersonDays(WorkloadCalendar.Years), into, measure: 3);
                break;
        }
    }

    private static TroopTable MonthEnds(TroopQuery query) => query.AtMonthEnds(WorkloadCalendar.FirstMonth, WorkloadCalendar.LastMonth);
}
