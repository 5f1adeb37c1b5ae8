namespace Deployments;

/// <summary>A decision about what a name in the lists of UN peacekeepers means: a row for the mapping and for its codebook.</summary>
/// <param name="Text">The name as it stands in the file.</param>
/// <param name="Means">The id of what is meant.</param>
/// <param name="During">The days for which it holds, both ends included; empty means always.</param>
/// <param name="Because">Why.</param>
/// <param name="Source">What it rests on.</param>
internal sealed record PeacekeepingJudgement(string Text, string Means, string During, string Because, string Source)
{
    public Judgement ToJudgement() => new(Text, Means) { During = During.Length == 0 ? default(EdtfDate?) : EdtfDate.Parse(During), Because = Because };

    public JudgementCall ToCall() => new(Text, Means.Length == 0 ? "It names nobody" : $"It is `{Means}`", Because, Source, During);
}
