namespace Deployments;

/// <summary>A decision about a published dataset that its file does not settle: a row with its reason, so that it can be read, cited and contested.</summary>
/// <param name="About">What in the file it is about.</param>
/// <param name="Decision">What is done.</param>
/// <param name="Reason">Why.</param>
/// <param name="Source">What it rests on.</param>
/// <param name="During">The days it holds for, as an EDTF span; empty means always.</param>
internal sealed record JudgementCall(string About, string Decision, string Reason, string Source, string During = "");
