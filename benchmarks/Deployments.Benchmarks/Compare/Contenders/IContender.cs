namespace Deployments.Benchmarks;

/// <summary>Somebody who answers the questions.</summary>
internal interface IContender
{
    string Name { get; }

    bool CanAnswer(Query query);

    /// <summary>Writes the whole answer into the grid.</summary>
    void Answer(Question question, Grid into);
}
