using System.Buffers;
using System.Collections.Frozen;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading.Html;

/// <summary>
/// Tells the furniture of a page from its text: what browsers do not show, what the page itself calls navigation, header, footer or aside, what is
/// named like a cookie bar or a share button, lists of links, and whatever stands outside the one element that holds the text. An element with half of
/// the page's words in it is no furniture, whatever it is called.
/// </summary>
internal sealed class HtmlFurniture
{
    private const int ShortestProse = 80;

    private static readonly FrozenSet<string> Unseen = Set(
        "script style template noscript iframe object embed applet svg canvas audio video button select textarea noembed noframes datalist progress meter title dialog");

    private static readonly FrozenSet<string> Roles = Set(
        "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist tooltip alert");

    // Words within class and id: the first are furniture whatever they say, the others only where they hold no prose.
    private static readonly FrozenSet<string> Names = Set(
        "nav navbar navigation breadcrumb breadcrumbs sidebar cookie cookies gdpr consent pagination newsletter addtoany sharethis addthis sharing sharebar share skiplink offcanvas");

    private static readonly FrozenSet<string> DoubtfulNames = Set(
        "menu submenu social related comments comment subscribe pager toolbar skip masthead banner advert advertisement ads footer header topbar popup modal printfriendly tools languages");

    private static readonly SearchValues<char> NoteMarks = SearchValues.Create(" \r\n\t[]()*†‡0123456789");

    private readonly string _source;
    private readonly HtmlNode _body;
    private readonly HashSet<HtmlNode> _furniture = [];

    private HtmlFurniture(string source, HtmlNode root)
    {
        (_source, _body) = (source, root);
        Count(root);
        Mark(root);
        Recount(root);
        if (TextOf(root) is not { } text) return;
        // Up from the text: what stands beside it and above.
        for (var inner = text; inner.Parent is { } outer; inner = outer)
            foreach (var beside in outer.Children)
                if (beside != inner && !(beside.IsText && beside.Letters == 0)) _furniture.Add(beside);
    }

    public static HtmlFurniture Of(string source, HtmlNode root) => new(source, root);

    /// <summary>It and all within it are no part of the text.</summary>
    public bool Holds(HtmlNode node) => _furniture.Contains(node);

    /// <summary>It stands within furniture, or is furniture.</summary>
    public bool HoldsWithin(HtmlNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
            if (_furniture.Contains(at)) return true;
        return false;
    }

    /// <summary>The stretches of the source that are furniture, in order.</summary>
    public List<Span> Stretches()
    {
        var stretches = new List<Span>();
        Gather(_body);
        return stretches;

        void Gather(HtmlNode node)
        {
            if (!_furniture.Contains(node)) node.Children.ForEach(Gather);
            else if (node.End > node.Start) stretches.Add(Span.Between(node.Start, node.End));
        }
    }

    /// <summary>Letters of elements, those of links too; what browsers do not show has none.</summary>
    private void Count(HtmlNode node)
    {
        var (letters, linked, links) = (0, 0, 0);
        if (node.IsText)
        {
            if (!node.Raw) foreach (var c in _source.AsSpan(node.Start, node.End - node.Start)) if (!char.IsWhiteSpace(c)) letters++;
        }
        else if (!Unseen.Contains(node.Name))
        {
            foreach (var child in node.Children)
            {
                Count(child);
                letters += child.Letters;
                linked += child.Links.Letters;
                links += child.Links.Count;
            }
            if (node.Name == "a" && node.Attributes.Any(a => a.Name == "href")) (linked, links) = (letters, 1);
        }
        (node.Letters, node.Links) = (letters, (linked, links));
    }

    private void Mark(HtmlNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText) continue;
            if (IsFurniture(child)) _furniture.Add(child);
            else Mark(child);
        }
    }

    private bool IsFurniture(HtmlNode node)
    {
        if (Unseen.Contains(node.Name)) return true;
        // Links do not count: a menu may be longer than a short text.
        if ((node.Letters - node.Links.Letters) * 2 >= _body.Letters - _body.Links.Letters) return false;
        if (node.Name is "nav" or "aside" or "menu" or "search" || IsHidden(node)) return true;
        if (node.Attribute(_source, "role") is { } role && Roles.Contains(role.Trim().ToLowerInvariant())) return true;
        if (node.Name == "header") return !node.StandsIn("article", "main") && node.Links.Count > 2;
        if (node.Name == "footer") return !node.StandsIn("article", "main") || node.Links.Count > 0;
        if (node.Name == "form") return !HasProse(node);
        if (node.Name == "sup" && node.Links.Count > 0 && IsNoteMark(node)) return true;
        if (node.Links.Count > 2 && node.Links.Letters * 3 >= node.Letters * 2 && HtmlElements.IsBlock(node.Name)) return true;
        var named = NamesOf(node).ToList();
        return named.Exists(Names.Contains) || (named.Exists(DoubtfulNames.Contains) && !HasProse(node));
    }

    private bool IsHidden(HtmlNode node) =>
        node.Attributes.Any(a => a.Name == "hidden")
        || string.Equals(node.Attribute(_source, "aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (node.Attribute(_source, "style") is { } style && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>"[1]", "12": the mark of a footnote that leads to it.</summary>
    private bool IsNoteMark(HtmlNode node) =>
        node.Letters <= 5 && node.All().Where(n => n.IsText).All(n => !_source.AsSpan(n.Start, n.End - n.Start).ContainsAnyExcept(NoteMarks));

    /// <summary>It holds a stretch of text as long as a sentence, outside links.</summary>
    private static bool HasProse(HtmlNode node) => node.All().Any(n => n.IsText && n.Letters >= ShortestProse && !n.StandsIn("a"));

    /// <summary>"site-header--wide" and "siteHeader" name a header.</summary>
    private IEnumerable<string> NamesOf(HtmlNode node)
    {
        foreach (var value in new[] { node.Attribute(_source, "class"), node.Attribute(_source, "id") })
        {
            if (value is null) continue;
            var start = 0;
            for (var i = 1; i <= value.Length; i++)
            {
                if (i < value.Length && char.IsLetter(value[i]) && !(char.IsUpper(value[i]) && char.IsLower(value[i - 1]))) continue;
                var word = value[start..i].TrimStart('-', '_', ' ', '\t', '\n').ToLowerInvariant();
                start = i;
                if (word.Length > 1) yield return word;
            }
        }
    }

    private void Recount(HtmlNode node)
    {
        if (node.IsText) return;
        node.Letters = 0;
        foreach (var child in node.Children)
        {
            if (_furniture.Contains(child)) continue;
            Recount(child);
            node.Letters += child.Letters;
        }
    }

    /// <summary>The main element, or an article, that holds most of the words; or null.</summary>
    private HtmlNode? TextOf(HtmlNode root)
    {
        HtmlNode? text = null;
        // A page has one main element at most; articles may be many, of which one is the text or none.
        foreach (var (name, share) in new[] { ("main", 4), ("article", 2) })
        {
            var within = text ?? root;
            var best = within.All().Where(n => n != within && IsNamed(n, name) && !HoldsWithin(n)).MaxBy(n => n.Letters);
            if (best is not null && best.Letters * share > within.Letters) text = best;
        }
        return text;
    }

    private bool IsNamed(HtmlNode node, string name) =>
        node.Name == name || string.Equals(node.Attribute(_source, "role"), name, StringComparison.OrdinalIgnoreCase)
        || (name == "article" && string.Equals(node.Attribute(_source, "itemprop"), "articleBody", StringComparison.OrdinalIgnoreCase));

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
