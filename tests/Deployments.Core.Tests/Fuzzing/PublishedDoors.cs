using System.Text;

namespace Deployments.Tests.Fuzzing;

/// <summary>The doors for files as their publishers make them.</summary>
public static class PublishedDoors
{
    /// <summary>The doors by name.</summary>
    public static IReadOnlyDictionary<string, Door> All { get; } = new Dictionary<string, Door>
    {
        ["cow-states"] = Table(
            path => CowStates.TryLoad(path, out var reading, out var findings) ? (reading.ToString(), reading.Findings, null) : (null, findings, null),
            "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\nHAI,41,Haiti,1859,1,1,1915,7,28,2016\nCUB,40,Cuba,1909,1,23,2016,12,31,2016\nYUG,345,Yugoslavia,1944,10,20,2016,12,31,2016\n"),
        ["gw-states"] = Table(
            path => GleditschWardStates.TryLoad(path, out var reading, out var findings) ? (reading.ToString(), reading.Findings, null) : (null, findings, null),
            "\"gwcode\",\"gwc\",\"country_name\",\"start\",\"end\",\"microstate\"\n40,\"CUB\",\"Cuba\",1902-05-20,9999-12-31,FALSE\n970,KBI,Kiribati,1979-07-12,9999-12-31,TRUE\n",
            "\uFEFFGWCODE\tcountry name\tstart date\tend date\r\n40\tCuba\t20:05:1902\t31:12:2020\r\n"),
        ["cow-alliances"] = Table(
            path => CowAlliances.TryLoad(path, out var reading, out var findings) ? (Told(reading), reading.Findings, null) : (null, findings, null),
            """
            version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version
            227,2,"United States of America",4,4,1949,,,,"Type I: Defense Pact",4,4,1949,,,,0,1,1,0,1,1,4.1
            227,640,"Turkey",4,4,1949,,,,"Type I: Defense Pact",22,10,1951,,,,0,1,1,0,0,1,4.1
            9,2,A,1,1,1930,5,5,1935,"Type II: Neutrality Pact",1,1,1930,5,5,1935,1,0,0,1,0,0,4.1

            """),
        ["atop-alliances"] = Table(
            path => AtopAlliances.TryLoad(path, out var reading, out var findings) ? (Told(reading), reading.Findings, null) : (null, findings, null),
            """
            atopid,cowid,cow4id,member,cowsys,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,bilat,phase,maxphase,defense,offense,neutral,nonagg,consul,version
            3180,,227,2,1,1949,4,4,1951,6,19,0,0,1,2,1,0,0,1,1,4.01
            3180,,227,20,1,1949,4,4,1951,6,19,0,0,1,2,1,0,0,1,1,4.01
            3180,,227,2,1,1951,6,19,0,0,0,1,0,2,2,1,0,0,0,1,4.01
            1005,,9,200,1,1815,1,,1815,2,8,0,1,1,1,0,1,1,0,0,4.01

            """),
        ["un-missions"] = Table(
            path => UnMissions.TryLoad(path, out var reading, out var findings) ? (reading.ToString(), reading.Findings, null) : (null, findings, null),
            """
            id,mission_acronym,mission_name,lead_department,mission_isactive,start_date,end_date,mission_location,mission_longitude,mission_latitude,last_update
            16,UNOSOM,United Nations Operation in Somalia (I & II),DPO,No,1992-04-01,1995-03-01,Mogadishu,"45,3500","2,0333",2024-02-19
            15,UNOSOM I,United Nations Operation in Somalia I,DPO,No,1992-04-01,1993-03-01,Mogadishu,"2,0333","45,3500",2024-02-19
            31,UNMIK,United Nations Interim Administration Mission in Kosovo,DPO,Yes,1999-06-10,,Pristina,"21,1667","42,6667",2024-02-19

            """),
        ["us-personnel"] = Table(
            path => UsPersonnel.TryLoad(path, out var reading, out var findings) ? (reading.ToString(), reading.Findings, reading.Dataset) : (null, findings, null),
            """
            ccode,countryname,year,month,Location,Total,Total Ashore,Army Total,Navy Ashore,Navy Temporary Ashore,Navy Other,Marine Corps Ashore,Marine Corps Afloat,Air Force Total,Navy Total,Marine Corps Total,troops_ad,coast_guard_ad
            260,Germany,1985,September,Germany (Federal Republic & West Berlin)*,246875,NA,205341,NA,NA,NA,NA,NA,41112,327,95,246875,0
            365,Russia,1985,September,Total - Former Soviet Union,87,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,87,0

            """,
            "ccode,countryname,year,month,Location,troops_ad,Army Active Duty,Army Reserve,DOD Civilian,Total Civilian\n645,Iraq,2005,September,Iraq (See Deployment Section),0,NA,NA,NA,NA\n690,Kuwait,2005,September,Kuwait,5,5,1,2,2\n"),
        ["un-contributors"] = Table(path => Read(() => Deployments.Peacekeeping.LoadContributors(path)), "Date,Troops,Police,Experts\n1992-07-31,700,NA,3\n2013-12-31,330,12,17\n2014-01-31,330,12,17\n"),
        ["un-mission-totals"] = Table(path => Read(() => Deployments.Peacekeeping.LoadMissions(path)), "Date,Mission,Mission HQ,Troops,Police,Observers,Total\n2013-12-31,UNMIK,Pristina,NA,7,8,15\n1994-06-30,UNAVEM II,Luanda,1,NA,NA,1\n"),
        ["un-contributor-missions"] = Table(
            path => Read(() => Deployments.Peacekeeping.LoadContributorMissions(path)),
            """
            Date,Contributor,Contributor_ISO-3,Mission,Individual_Police_Male,Individual_Police_Female,Individual_Police_Total,Formed_Police_Units_Male,Formed_Police_Units_Female,Formed_Police_Units_Total,Experts_on_Mission_Male,Experts_on_Mission_Female,Experts_on_Mission_Total,Troops_Male,Troops_Female,Troops_Total,Total_Male,Total_Female,Total_Total
            2013-12-31,all,all,all,NA,NA,NA,NA,NA,NA,1,0,1,9,3,12,10,3,13
            2013-12-31,Ireland,IRL,UNIFIL,NA,NA,NA,NA,NA,NA,1,0,1,9,3,12,10,3,13

            """),
        ["un-personnel"] = Table(
            path => Read(() => Deployments.Peacekeeping.LoadUnPersonnel(path)),
            "isocode3,m49_code,contributing_country,mission_acronym,personnel_type,female_personnel,male_personnel,last_reporting_date\nIRL,372,Ireland,UNIFIL,Troops,1,9,2021-01-31\nFJI,242,Fiji,UNTSO,Experts on Mission,0,2,31-Jan-21\n"),
    };

    /// <summary>A door for tables: what reads a file, giving what it says of itself, its findings, and the dataset where there is one; nothing said means refused.</summary>
    private static Door Table(Func<string, (string? Said, FindingList Findings, Dataset? Data)> read, params string[] seeds) => new(
        // The contributors' files are named after them.
        bytes => Doors.WithFile(bytes, "Ireland.csv", path =>
        {
            var (said, findings, data) = read(path);
            return said is null ? Doors.Refused(findings) : data is null || Doors.Used(data);
        }),
        () => [.. seeds.Select(Encoding.UTF8.GetBytes)]);

    private static (string? Said, FindingList Findings, Dataset? Data) Read(Func<TableReading> load)
    {
        try
        {
            var reading = load();
            return (reading.ToString(), reading.Findings, reading.Dataset);
        }
        catch (DatasetException refused)
        {
            return (null, refused.Findings, null);
        }
    }

    private static string Told(AllianceReading reading) => string.Join("; ", reading.Set.Alliances.Select(a => reading.Set.MembersOf(a.Id, "1950-01-01").ToString()).Prepend(reading.ToString()));
}
