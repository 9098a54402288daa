using System.Collections.Frozen;

namespace Diplomacy.Parsing.Reading.Html;

/// <summary>
/// Builds the tree of a page: a plain form of HTML Living Standard 13.2.6 that opens and closes elements as browsers do, but moves nothing
/// (text misplaced in a table stays where it is), so that the text of the tree stands in the order of the source.
/// </summary>
internal sealed class HtmlTree
{
    // As deep as browsers go, near enough; below, words stay and their elements are passed over.
    private const int Deepest = 256;

    private readonly List<HtmlNode> _open;
    private readonly Dictionary<string, int> _tooDeep = new(StringComparer.Ordinal);

    private HtmlTree(int start)
    {
        Root = new HtmlNode("#root", null, start);
        _open = [Root];
    }

    private HtmlNode Root { get; }

    private HtmlNode Current => _open[^1];

    /// <summary>The root, named <c>#root</c>, and where each piece of markup stands in the source.</summary>
    public static (HtmlNode Root, IReadOnlyList<HtmlToken> Markup) Build(string source, int start)
    {
        var tree = new HtmlTree(start);
        var markup = new List<HtmlToken>();
        var tokens = new HtmlTokenizer(source, start);
        while (tokens.Next() is { } token)
        {
            switch (token.Kind)
            {
                case HtmlTokenKind.Text or HtmlTokenKind.RawText:
                    tree.Current.Children.Add(new HtmlNode("", tree.Current, token.Start) { End = token.End, Raw = token.Kind == HtmlTokenKind.RawText });
                    continue;
                case HtmlTokenKind.StartTag:
                    tree.Open(token);
                    break;
                case HtmlTokenKind.EndTag:
                    tree.Close(token);
                    break;
            }
            markup.Add(token);
        }
        while (tree._open.Count > 0) tree.Pop(source.Length);
        return (tree.Root, markup);
    }

    private void Open(HtmlToken token)
    {
        var name = token.Name;
        if (name is "html" or "head" or "body" && Current.StandsIn(name)) return;
        if (HtmlElements.ClosesParagraph(name)) CloseImplied(HtmlElements.ParagraphScope, token.Start, "p");
        if (HtmlElements.IsHeading(Current.Name) && HtmlElements.IsHeading(name)) Pop(token.Start);
        if (name == "body") CloseImplied(HtmlElements.TableScope, token.Start, "head");
        if (HtmlElements.Implied.TryGetValue(name, out var ends)) CloseImplied(ends.Scope, token.Start, ends.Elements);
        if (name == "a") CloseImplied(HtmlElements.CellScope, token.Start, "a");

        var node = new HtmlNode(name, Current, token.Start) { End = token.End, Attributes = token.Attributes };
        Current.Children.Add(node);
        if (HtmlElements.IsVoid(name) || (token.Closed && Current.StandsIn("svg", "math"))) return;
        if (_open.Count < Deepest) _open.Add(node);
        else _tooDeep[name] = _tooDeep.GetValueOrDefault(name) + 1;
    }

    private void Close(HtmlToken token)
    {
        var name = token.Name;
        if (_tooDeep.TryGetValue(name, out var deep) && deep > 0)
        {
            _tooDeep[name] = deep - 1;
            return;
        }
        // What stands behind </body> is read as standing before it.
        if (name is "body" or "html") return;
        if (name is "br") Open(HtmlToken.Of(HtmlTokenKind.StartTag, token.Start, token.End, "br"));
        var scope = HtmlElements.IsTablePart(name) ? HtmlElements.TableScope : HtmlElements.CellScope;
        for (var i = _open.Count - 1; i > 0; i--)
        {
            var open = _open[i].Name;
            if (open == name || (HtmlElements.IsHeading(name) && HtmlElements.IsHeading(open)))
            {
                while (_open.Count > i + 1) Pop(token.Start);
                Pop(token.End);
                return;
            }
            if (scope.Contains(open)) break;
        }
        // </p> without <p> is an empty paragraph.
        if (name == "p") Current.Children.Add(new HtmlNode("p", Current, token.Start) { End = token.End });
    }

    /// <summary>Closes the innermost open element of these names, unless one of <paramref name="scope"/> stands between.</summary>
    private void CloseImplied(FrozenSet<string> scope, int at, params ReadOnlySpan<string> names)
    {
        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (names.Contains(_open[i].Name))
            {
                while (_open.Count > i) Pop(at);
                return;
            }
            if (scope.Contains(_open[i].Name)) return;
        }
    }

    private void Pop(int end)
    {
        Current.End = end;
        _open.RemoveAt(_open.Count - 1);
    }
}
