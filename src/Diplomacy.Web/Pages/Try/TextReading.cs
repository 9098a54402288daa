using System.Text;
using Diplomacy.Parsing;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Web.Pages.Try;

/// <summary>
/// Reads texts that people paste, a few at a time, so that those who read the site are not kept waiting. How long one takes is bounded by
/// its length, which the parser's time is proportional to.
/// </summary>
public sealed class TextReading : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _places = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>What was read; null where so many are being read that it would take too long to wait.</summary>
    /// <exception cref="PasteRefusedException">The parser refuses the text.</exception>
    public async Task<ParsedAgreement?> ReadAsync(PastedText pasted, CancellationToken cancel)
    {
        if (!await _places.WaitAsync(Patience, cancel)) return null;
        try
        {
            // Away from the request's thread: what has begun ends, and gives its place back only then.
            return await Task.Run(() => Parse(pasted), CancellationToken.None);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();

    private static ParsedAgreement Parse(PastedText pasted)
    {
        try
        {
            return AgreementParser.Parse(pasted.FileName, Encoding.UTF8.GetBytes(pasted.Text));
        }
        catch (SourceRefusedException refused)
        {
            var reason = refused.Message.StartsWith($"{pasted.FileName}: ", StringComparison.Ordinal) ? refused.Message[(pasted.FileName.Length + 2)..] : refused.Message;
            throw new PasteRefusedException(StatusCodes.Status400BadRequest, $"The text cannot be read: {reason.TrimEnd('.')}.");
        }
    }
}
