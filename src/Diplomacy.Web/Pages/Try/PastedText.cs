using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace Diplomacy.Web.Pages.Try;

/// <summary>A text that was posted to be read, and as what: <c>txt</c>, <c>md</c> or <c>html</c>.</summary>
public sealed record PastedText(string Text, string Format)
{
    /// <summary>The most bytes of UTF-8 that are read: some hundred pages of print.</summary>
    public const int MostBytes = 200_000;

    /// <summary>What a form may say, with what it means.</summary>
    public static IReadOnlyList<(string Value, string Name)> Formats { get; } = [("txt", "plain text"), ("md", "Markdown"), ("html", "a web page (HTML)")];

    /// <summary>A byte of a form may be written in three characters.</summary>
    private const long MostOfForm = (3 * MostBytes) + 1000;

    public string FileName => $"pasted.{Format}";

    /// <summary>
    /// Takes the text out of a request: the field <c>text</c> of a form, with <c>format</c> where it is not plain text; or the whole body where
    /// its type is <c>text/plain</c>, <c>text/markdown</c> or <c>text/html</c>, in UTF-8.
    /// </summary>
    /// <exception cref="PasteRefusedException">It is none of these, empty, too long, or no text.</exception>
    public static async Task<PastedText> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        var text = request.HasFormContentType ? await FormAsync(request, cancel) : await BodyAsync(request, cancel);
        if (string.IsNullOrWhiteSpace(text.Text)) throw new PasteRefusedException(StatusCodes.Status400BadRequest, "There is no text to read: paste one into the form, or send it as the field “text”.");
        if (Encoding.UTF8.GetByteCount(text.Text) > MostBytes) throw TooLong();
        return text;
    }

    private static async Task<PastedText> FormAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentLength > MostOfForm) throw TooLong();
        try
        {
            var limits = new FormOptions
            {
                ValueLengthLimit = (int)MostOfForm,
                MultipartBodyLengthLimit = MostOfForm,
                BufferBodyLengthLimit = MostOfForm,
                ValueCountLimit = 8,
            };
            var form = await request.ReadFormAsync(limits, cancel);
            var format = form["format"].FirstOrDefault() is { Length: > 0 } given ? given.ToLowerInvariant() : "txt";
            if (!Formats.Any(f => f.Value == format))
                throw new PasteRefusedException(StatusCodes.Status400BadRequest, $"A text is not read as “{format}”. Known are {string.Join(", ", Formats.Select(f => f.Value))}.");
            // A browser sends newlines as two characters.
            return new(form["text"].FirstOrDefault()?.ReplaceLineEndings("\n") ?? "", format);
        }
        // Of a NUL that is written in a form (%00) the reader says that an operation is invalid.
        catch (Exception fault) when (fault is InvalidDataException or BadHttpRequestException or InvalidOperationException or IOException)
        {
            var isLong = fault is BadHttpRequestException bad ? bad.StatusCode == StatusCodes.Status413PayloadTooLarge : fault.Message.Contains("limit", StringComparison.OrdinalIgnoreCase);
            throw isLong ? TooLong() : new PasteRefusedException(StatusCodes.Status400BadRequest, "The form cannot be read: it is not whole, or has a character that no text has, as %00 is.");
        }
    }

    private static async Task<PastedText> BodyAsync(HttpRequest request, CancellationToken cancel)
    {
        var format = request.ContentType?.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "text/plain" => "txt",
            "text/markdown" => "md",
            "text/html" => "html",
            _ => throw new PasteRefusedException(StatusCodes.Status415UnsupportedMediaType, "A text is sent as a form, or with the type text/plain, text/markdown or text/html."),
        };
        if (request.ContentLength > MostBytes) throw TooLong();
        var bytes = new byte[MostBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        if (length > MostBytes) throw TooLong();
        try
        {
            return new(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.AsSpan(0, length)).TrimStart('\uFEFF'), format);
        }
        catch (DecoderFallbackException)
        {
            throw new PasteRefusedException(StatusCodes.Status400BadRequest, "The text is not in UTF-8.");
        }
    }

    private static PasteRefusedException TooLong() => new(
        StatusCodes.Status413PayloadTooLarge,
        "The text is too long to be read here: at most 200,000 bytes are. Longer ones are read from a folder, by the commands “ingest” and “parse”.");
}

/// <summary>A text that is not read; the message is a sentence for the person who sent it.</summary>
public sealed class PasteRefusedException(int status, string message) : Exception(message)
{
    public int Status => status;
}
