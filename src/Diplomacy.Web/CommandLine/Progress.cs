using Diplomacy.Storage.Ingestion;

namespace Diplomacy.Web.CommandLine;

/// <summary>One line that says how far a command has come; on a terminal only, so that a log stays clean.</summary>
internal sealed class Progress : IProgress<ReadingProgress>, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(80);
    private readonly bool _shown = !Console.IsErrorRedirected;
    private DateTime _last = DateTime.MinValue;
    private int _written;

    public void Report(ReadingProgress value) => Report(value.Done, value.Total, value.Name);

    public void Report(int done, int total, string name)
    {
        if (!_shown || (done < total && DateTime.UtcNow - _last < Pause)) return;
        _last = DateTime.UtcNow;
        var line = $"{done} of {total}  {name}";
        var width = Math.Max(20, Console.WindowWidth - 1);
        if (line.Length > width) line = line[..width];
        Console.Error.Write('\r' + line.PadRight(_written));
        _written = line.Length;
    }

    /// <summary>Clears the line, so that a sentence may take its place.</summary>
    public void Clear()
    {
        if (_written == 0) return;
        Console.Error.Write('\r' + new string(' ', _written) + '\r');
        _written = 0;
    }

    public void Dispose() => Clear();
}
