namespace Deployments.Benchmarks;

/// <summary>Nothing is timed unless all contenders give the same grid.</summary>
internal static class Proof
{
    private const int Runs = 2;

    public static void Run(IReadOnlyList<IContender> contenders, Query query)
    {
        for (var run = 0; run < Runs; run++)
        {
            var question = Question.Of(query, run - 50);
            if (run > 0 && Question.Of(query, -50) == question)
                return;
            var able = contenders.Where(c => c.CanAnswer(query)).ToList();
            var expected = AnswerOf(able[^1], question);
            foreach (var contender in able.SkipLast(1))
            {
                var answer = AnswerOf(contender, question);
                if (answer.DifferenceFrom(expected) is var (row, column))
                    throw new InvalidOperationException($"{question}, {question.CellName(row, column)}: {contender.Name} says {answer.Text(row, column)}, {able[^1].Name} {expected.Text(row, column)}.");
            }
        }
    }

    private static Grid AnswerOf(IContender contender, Question question)
    {
        var grid = question.NewGrid();
        contender.Answer(question, grid);
        return grid;
    }
}
