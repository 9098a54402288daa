namespace Diplomacy.Web.Lists;

/// <summary>The pages of a list.</summary>
/// <param name="Href">The address of a page.</param>
public sealed record Pager(int Page, int PageCount, Func<int, string> Href)
{
    /// <summary>Pages to name: the first, the last and those around this one; null is a gap.</summary>
    public IEnumerable<int?> Named
    {
        get
        {
            int? before = null;
            foreach (var page in Enumerable.Range(Page - 2, 5).Append(1).Append(PageCount).Where(p => p >= 1 && p <= PageCount).Distinct().Order())
            {
                if (before is { } last && page > last + 1) yield return null;
                before = page;
                yield return page;
            }
        }
    }
}
