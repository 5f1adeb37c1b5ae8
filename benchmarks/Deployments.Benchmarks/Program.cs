using BenchmarkDotNet.Running;
using Deployments.Benchmarks;

switch (args)
{
    case ["compare", .. var rest]:
        CompareCommand.Run(rest);
        break;
    case ["scaling", .. var rest]:
        ScalingCommand.Run(rest);
        break;
    case ["load", .. var rest]:
        LoadCommand.Run(rest);
        break;
    case ["charts", .. var rest]:
        ChartsCommand.Run(rest);
        break;
    case ["hostile", .. var rest]:
        return HostileCommand.Run(rest);
    case ["small"]:
        SmallCommand.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

return 0;
