using Diplomacy.Storage.Queries;

namespace Diplomacy.Web.Pages.Tray;

/// <summary>One thing of a tray.</summary>
/// <param name="Kind">As addresses say it: <c>s</c> for a statement, <c>d</c> for a declaration.</param>
/// <param name="Name">The key or slug that it has today; where there is nothing, as it was asked for.</param>
public sealed record TrayItem(string Kind, string Name)
{
    public StatementLine? Statement { get; init; }

    /// <summary>The declaration itself, or that of which a statement is gone.</summary>
    public AgreementLine? Declaration { get; init; }

    /// <summary>Why what was pinned is not here, in a sentence; else null.</summary>
    public string? Trouble { get; init; }

    /// <summary>Where one may look instead; null where nowhere.</summary>
    public string? Instead { get; init; }

    /// <summary>The declaration that it is or stands in, or null.</summary>
    public AgreementLine? Of => Statement?.Agreement ?? Declaration;

    public (string, string) Pair => (Kind, Name);
}
