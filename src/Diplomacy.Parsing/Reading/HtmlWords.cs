using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>The words between the tags of a stretch of raw HTML inside Markdown.</summary>
internal static class HtmlWords
{
    public static ReadingText Of(string source, int start, int end)
    {
        var builder = new ReadingTextBuilder();
        // Behind the last closing mark nothing more is closed, however much is opened there.
        var html = source.AsSpan(start, end - start);
        var (lastTag, lastComment) = (start + html.LastIndexOf('>'), start + html.LastIndexOf("-->"));
        for (var i = start; i < end; i++)
        {
            if (source[i] != '<')
            {
                builder.Append(source[i], i);
                continue;
            }
            var rest = source.AsSpan(i, end - i);
            var comment = rest.StartsWith("<!--");
            var close = i > (comment ? lastComment : lastTag) ? -1 : comment ? rest.IndexOf("-->") + 2 : rest.IndexOf('>');
            if (close < 2)
            {
                builder.Append(source[i], i);
                continue;
            }
            builder.Append(' ', i);
            i += close;
        }
        return builder.Build();
    }
}
