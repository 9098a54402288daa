using System.Diagnostics;

namespace Diplomacy.Web.Hosting;

/// <summary>What went wrong, in a sentence for the person who asked.</summary>
/// <param name="Known">The values that would have been right, where there are few.</param>
/// <param name="Near">Pages that may have been meant: name and address.</param>
/// <param name="Question">The question that could not be read, where it was that.</param>
public sealed record Explanation(
    string Sentence, IReadOnlyList<string> Known, IReadOnlyList<(string Name, string Href)> Near, UnreadQuestion? Question = null);

/// <summary>A question that could not be read, where the fault lies in it, and the nearest one that can be read (or null).</summary>
/// <param name="Start">In UTF-16 units of <paramref name="Text"/>.</param>
public sealed record UnreadQuestion(string Text, int Start, int Length, string? Nearest);

/// <summary>Errors are pages of the site like all others; their sentence comes from the page that refused.</summary>
internal static class StatusPages
{
    public static void UseStatusPages(this WebApplication app)
    {
        app.UseExceptionHandler("/status/500");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
    }

    public static void Explain(this HttpContext context, string sentence, IReadOnlyList<string>? known = null, IReadOnlyList<(string Name, string Href)>? near = null,
        UnreadQuestion? question = null)
    {
        Debug.Assert(sentence.EndsWith('.') || sentence.EndsWith('?'), "An explanation is a sentence.");
        context.Features.Set(new Explanation(sentence, known ?? [], near ?? [], question));
    }

    public static Explanation? Explanation(this HttpContext context) => context.Features.Get<Explanation>();
}
