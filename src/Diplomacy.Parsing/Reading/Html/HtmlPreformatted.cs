namespace Diplomacy.Parsing.Reading.Html;

/// <summary>Reads preformatted text, in which line ends count, as plain text is read.</summary>
internal static class HtmlPreformatted
{
    public static IEnumerable<RawBlock> Read(string source, HtmlNode element, HtmlFurniture furniture)
    {
        var (text, offsets) = (new List<char>(), new List<int>());
        Gather(element);
        // One more, for the blank that stands behind the last line.
        offsets.Add(element.End);
        int[] places = [.. offsets];
        return PlainTextReader.Read(new string([.. text]), 0, text.Count)
            .Select(b => b with { Text = b.Text.Through(places), Marker = b.Marker?.Through(places) });

        void Gather(HtmlNode node)
        {
            if (furniture.Holds(node)) return;
            if (node.Name == "br") Add('\n', node.Start);
            foreach (var child in node.Children) Gather(child);
            foreach (var (unit, offset) in node.Units(source)) Add(unit, offset);
        }

        void Add(char c, int offset)
        {
            text.Add(c);
            offsets.Add(offset);
        }
    }
}
