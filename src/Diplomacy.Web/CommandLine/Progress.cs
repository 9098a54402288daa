using Diplomacy.Storage.Ingestion;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.CommandLine;

/// <summary>
/// Says how far a command has come: on a terminal in one line that changes, elsewhere, as in a log, in a plain line now and then, and of
/// what is soon done in none.
/// </summary>
internal sealed class Progress : IProgress<ReadingProgress>, IDisposable
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan InLog = TimeSpan.FromSeconds(30);

    private readonly bool _changes = !Console.IsErrorRedirected;
    private readonly Pace _pace = new();
    private DateTime _last;
    private int _written;

    public Progress() => _last = _changes ? DateTime.MinValue : DateTime.UtcNow;

    public void Report(ReadingProgress value) => Report(value.Done, value.Total, value.Name);

    public void Report(int done, int total, string name)
    {
        if (DateTime.UtcNow - _last < (_changes ? OnTerminal : InLog)) return;
        _last = DateTime.UtcNow;
        var pace = _pace.InWords(done, total) is { } words ? $", {words}" : "";
        var line = $"{Phrases.Number(done)} of {Phrases.Number(total)}{pace}";
        if (_changes) Show($"{line}  {name}");
        else Console.Error.WriteLine(line);
    }

    private void Show(string line)
    {
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
