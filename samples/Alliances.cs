#:project ../src/Deployments.Formats

// Counts defence pacts on a day in the Correlates of War Formal Alliances file by member (alliance_v4.1_by_member.csv), which is not part of this repository.
//   dotnet run samples/Alliances.cs alliance_v4.1_by_member.csv 1998-06-30
// Prints four numbers. What makes one of them doubtful is said on the error stream; a file or a day that cannot be used prints no number and exits 1.

using Deployments;

const string Nato = "cow-227";

if (args is not [var path, var text])
    return Refuse("usage: dotnet run samples/Alliances.cs <cow-alliances-csv> <date>, such as 1998-06-30");
if (!EdtfDate.TryParse(text, out var day) || !day.IsDay)
    return Refuse($"'{text}' is not a day; write it as 1998-06-30.");
if (!CowAlliances.TryLoad(path, out var reading, out var findings))
    return Refuse($"{path} cannot be used:\n{string.Join('\n', findings)}");

if (!reading.Coverage.Contains(day.Earliest!.Value))
    return Refuse($"{day} is outside the time that the file covers, {reading.Coverage}: who was allied then is unknown.");

foreach (var finding in findings.Where(CanChangeANumber))
    Console.Error.WriteLine(finding);

var rows = reading.Set.MembershipsOn(day).Memberships;
var bound = rows.Where(m => m.Undertakes.Owes(ObligationKind.Defence) is Certainty.Certain or Certainty.Possible).ToList();
var pairs = bound.GroupBy(m => m.Alliance.Id)
    .SelectMany(alliance => alliance.SelectMany(first => alliance.Where(second => first.Nation.CompareTo(second.Nation) < 0).Select(second => (first.Nation, second.Nation))));

Console.WriteLine($"members of NATO: {rows.Count(m => m.Alliance.Id == Nato)}");
Console.WriteLine($"alliances with a defence obligation: {bound.Select(m => m.Alliance.Id).Distinct().Count()}");
Console.WriteLine($"states with a defence obligation: {bound.Select(m => m.Nation).Distinct().Count()}");
Console.WriteLine($"pairs of states with a defence obligation in one alliance: {pairs.Distinct().Count()}");
return 0;

// Rows that are not used, flags and dates that are not known, and cells that contradict each other about the span. A number without a nation is counted as a state.
static bool CanChangeANumber(Finding finding) =>
    finding.Severity == FindingSeverity.Error || finding.Code == FindingCodes.OtherEdition || finding.Path == "defense"
    || finding.Path is "left_censor" or "right_censor" && finding.Code == FindingCodes.RowContradicts
    || finding.Path.StartsWith("mem_", StringComparison.Ordinal) && finding.Code == FindingCodes.DateIncomplete;

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
