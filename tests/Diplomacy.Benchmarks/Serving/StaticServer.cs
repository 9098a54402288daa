using System.Diagnostics;

namespace Diplomacy.Benchmarks.Serving;

/// <summary>nginx with one file: a worker for each core, sendfile, no log, and the headers that the site sends with its pages.</summary>
internal sealed class StaticServer : IDisposable
{
    private readonly Process _process;

    private StaticServer(Process process, string address) => (_process, Address) = (process, address);

    /// <summary>Of the file.</summary>
    public string Address { get; }

    public static StaticServer Start(string nginx, WorkFolder work, byte[] page)
    {
        var (folder, port) = (Path.Combine(work.Path, "static"), RunningSite.FreePort());
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "page"), page);
        var settings = Path.Combine(work.Path, "nginx.conf");
        File.WriteAllText(settings, $$"""
            daemon off; worker_processes auto; pid {{work.Path}}/nginx.pid; error_log {{work.Path}}/nginx.log;
            events { worker_connections 1024; }
            http {
              access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; open_file_cache max=100; keepalive_requests 1000000000; default_type "text/html; charset=utf-8";
              client_body_temp_path {{work.Path}}/body; proxy_temp_path {{work.Path}}/proxy; fastcgi_temp_path {{work.Path}}/fastcgi; uwsgi_temp_path {{work.Path}}/uwsgi; scgi_temp_path {{work.Path}}/scgi;
              server {
                listen 127.0.0.1:{{port}}; root {{folder}};
                add_header Cache-Control "public, no-cache"; add_header Vary Accept-Encoding; add_header X-Content-Type-Options nosniff; add_header X-Frame-Options DENY;
                add_header Content-Security-Policy "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
                add_header Referrer-Policy strict-origin-when-cross-origin; add_header Cross-Origin-Opener-Policy same-origin; add_header Permissions-Policy "camera=(), geolocation=(), microphone=()";
              }
            }
            """);
        // The folder is for this user alone, so that a worker of another could not read it.
        var start = new ProcessStartInfo(nginx, ["-c", settings, "-p", work.Path]) { RedirectStandardError = true };
        if (Environment.IsPrivilegedProcess) foreach (var argument in (string[])["-g", "user root;"]) start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        var server = new StaticServer(process, $"http://127.0.0.1:{port}/page");
        using var client = new HttpClient();
        for (var i = 0; i < 100; i++)
        {
            try
            {
                if (client.GetByteArrayAsync(server.Address).GetAwaiter().GetResult().Length == page.Length) return server;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                Thread.Sleep(50);
            }
        }
        throw new InvalidOperationException($"nginx did not serve: {process.StandardError.ReadToEnd()}");
    }

    public void Dispose()
    {
        // Its master ends its workers when it is asked to; a kill would leave them.
        using (var stop = Process.Start("kill", ["-TERM", $"{_process.Id}"])) stop.WaitForExit();
        _process.WaitForExit();
        _process.Dispose();
    }
}
