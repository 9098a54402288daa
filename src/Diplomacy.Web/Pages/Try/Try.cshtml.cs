using Diplomacy.Parsing.Evaluation;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Ingestion;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Pages.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.Try;

/// <summary>Paste a text and see it read. Nothing of it is kept: not in the database, nor in a cookie, nor in the log.</summary>
public sealed class TryModel(TextReading reading) : ReadingPage
{
    private Reasons? _reasons;

    /// <summary>What was pasted, or the sample; null before.</summary>
    public PastedText? Pasted { get; private set; }

    /// <summary>Whether there is a reading to show.</summary>
    public bool IsRead => _reasons is not null;

    public bool IsSample { get; private set; }

    public IReadOnlyList<ContentsEntry> Contents { get; private set; } = [];

    /// <summary>The texts pasted here stand on no other page.</summary>
    public override string? WhyOf(Statement statement) => _reasons?.Of(statement.Key);

    public async Task<IActionResult> OnGetAsync(string? sample)
    {
        if (sample is null) return HttpContext.AskedForm() == PageForm.Page ? Page() : Bad("Post a text to this address: as the field “text” of a form, or as a body of the type text/plain.");
        IsSample = true;
        return await ReadAsync(Sample.Text);
    }

    // No parameters: binding them would read the body before it is known how long it is.
    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "no-store";
        try
        {
            return await ReadAsync(await PastedText.ReadAsync(Request, HttpContext.RequestAborted));
        }
        catch (PasteRefusedException refused)
        {
            return Refuse(refused.Status, refused.Message);
        }
    }

    private async Task<IActionResult> ReadAsync(PastedText pasted)
    {
        Pasted = pasted;
        if (await reading.ReadAsync(pasted, HttpContext.RequestAborted) is not { } parsed)
            return NotYet("Many texts are being read just now. Send yours again in a while.");
        if (HttpContext.AskedForm() == PageForm.Json) return File(CodedRecord.Of(parsed).ToJson(), "application/json");
        var found = DeclarationQuery.Of(UnstoredDocument.Of(parsed, pasted.FileName));
        Declaration = found with { IsStored = false, Warnings = [.. found.Warnings.Select(w => w with { Url = null, Words = w.Span is { } span ? Words(span, parsed) : null })] };
        _reasons = new Reasons(parsed);
        Contents = Declarations.Contents.Of(Declaration.Rows);
        return Page();
    }

    private static string Words(Span span, ParsedAgreement parsed)
    {
        var words = string.Join(' ', span.Slice(parsed.SourceText).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 160 ? words[..159] + "…" : words;
    }
}
