using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Deployments.Tests.SupplyChain;

/// <summary>A package source on this machine that knows nothing but that one package is vulnerable.</summary>
internal sealed class AuditSource : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly string package;
    private readonly Task answering;

    public AuditSource(string package)
    {
        this.package = package;
        Address = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        answering = AnswerAsync();
    }

    public string Address { get; }

    public void Dispose()
    {
        listener.Close();
        answering.Wait();
    }

    private async Task AnswerAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            context.Response.ContentType = "application/json";
            context.Response.OutputStream.Write(Encoding.UTF8.GetBytes(AnswerTo(context.Request.Url!.AbsolutePath)));
            context.Response.Close();
        }
    }

    private string AnswerTo(string path) => path switch
    {
        "/index.json" => $$"""{ "version": "3.0.0", "resources": [ { "@id": "{{Address}}list.json", "@type": "VulnerabilityInfo/6.7.0" } ] }""",
        "/list.json" => $$"""[ { "@name": "all", "@id": "{{Address}}all.json", "@updated": "2026-01-01T00:00:00Z" } ]""",
        _ => $$"""{ "{{package}}": [ { "severity": 0, "url": "https://example.org/advisory", "versions": "(, )" } ] }""",
    };

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
