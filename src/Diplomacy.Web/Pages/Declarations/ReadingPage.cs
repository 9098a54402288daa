using Diplomacy.Web.Hosting;

namespace Diplomacy.Web.Pages.Declarations;

/// <summary>A page on which a text is read from beginning to end: one of the corpus, or one that was pasted.</summary>
public abstract class ReadingPage : SitePage
{
    /// <summary>What is read.</summary>
    public Declaration Declaration { get; protected set; } = null!;

    /// <summary>Where readers report what was misread.</summary>
    public virtual MisreadingReports Reports => MisreadingReports.None;

    /// <summary>The words that led here, or null.</summary>
    public MarkedWords? Sought { get; protected set; }

    /// <summary>Whether a statement is one of those that were asked for.</summary>
    public virtual bool IsMarked(Statement statement) => false;

    /// <summary>The words that decided a statement's labels, where they stand beside it; else null.</summary>
    public virtual string? WhyOf(Statement statement) => null;
}
