// Fuzzes the doors, guided by coverage; README.md beside this file says how.
//   Deployments.Fuzzing DOOR               what AFL++ runs: reads pieces that the fuzzer makes
//   Deployments.Fuzzing seeds DOOR FOLDER  writes the first pieces
//   Deployments.Fuzzing replay DOOR FILE…  tries pieces again, such as crashes

using Deployments.Tests.Fuzzing;
using SharpFuzz;

switch (args)
{
    case ["seeds", var door, var folder]:
        Directory.CreateDirectory(folder);
        foreach (var (seed, i) in Doors.All[door].Seeds().Select((s, i) => (s, i)))
            File.WriteAllBytes(Path.Combine(folder, FormattableString.Invariant($"{i:000}")), seed);
        return 0;

    case ["replay", var door, .. var files]:
        foreach (var file in files)
        {
            Doors.All[door].Read(File.ReadAllBytes(file));
            Console.WriteLine($"{file}: read or refused");
        }

        return 0;

    case [var door]:
        // Nothing of the library may be touched before: instrumented code writes into memory that the fuzzer has not shared yet.
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            try
            {
                Doors.All[door].Read(bytes.ToArray());
            }
            catch (Exception e)
            {
                // The fuzzer keeps the piece; what happened, it does not, and some things happen only once.
                File.AppendAllText(Path.Combine(AppContext.BaseDirectory, $"crashes-{door}.txt"), $"{e}\n\n");
                throw;
            }
        });
        return 0;

    default:
        Console.Error.WriteLine($"usage: Deployments.Fuzzing [seeds|replay] DOOR …, where DOOR is one of {string.Join(", ", Doors.All.Keys)}");
        return 2;
}
