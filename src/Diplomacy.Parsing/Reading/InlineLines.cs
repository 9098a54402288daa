using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>Gathers the words of one paragraph of a format that knows bold type and hard line breaks: a raw block for each line.</summary>
/// <param name="heading">The format itself calls the paragraph a heading.</param>
/// <param name="builder">An empty one, which is left empty; or null.</param>
internal sealed class InlineLines(bool heading, ReadingTextBuilder? builder = null)
{
    private readonly ReadingTextBuilder _builder = builder ?? new();
    private readonly List<(RawBlock Block, List<Span> Bold)> _lines = [];
    // Stretches of the source in bold type, blanks between them bridged.
    private List<Span> _bold = [];
    private bool _plainSeen;
    private bool _afterPlain;
    private bool _blankSeen;

    /// <summary>The line at hand has no words yet.</summary>
    public bool IsEmpty => _builder.IsEmpty;

    public void Append(char c, int offset, bool bold)
    {
        _builder.Append(c, offset);
        if (char.IsWhiteSpace(c)) return;
        if (!bold) _plainSeen = _afterPlain = true;
        else if (_bold.Count == 0 || _afterPlain) _bold.Add(new Span(offset, 1));
        else _bold[^1] = Span.Between(_bold[^1].Start, offset + 1);
        if (bold) _afterPlain = false;
    }

    /// <summary>Appends a stretch of the source as it stands, none of it bold.</summary>
    public void Append(string source, int start, int end)
    {
        for (var i = start; i < end; i++) Append(source[i], i, false);
    }

    public void EndLine()
    {
        var text = _builder.Build();
        if (text.Length > 0)
            _lines.Add((new RawBlock(text) { IsHeading = heading, IsBold = _bold.Count > 0 && !_plainSeen, AfterBlank = _blankSeen }, _bold));
        // A line of hard blanks parts what stands above it from what stands below.
        _blankSeen = text.Length == 0;
        _bold = [];
        _plainSeen = _afterPlain = false;
    }

    /// <summary>Ends the last line and adds all to <paramref name="blocks"/>; a list marker goes to the first.</summary>
    /// <returns>Whether there were any.</returns>
    public bool AddTo(List<RawBlock> blocks, ReadingText? marker)
    {
        EndLine();
        var first = true;
        foreach (var (line, bold) in _lines)
        {
            var cut = first && marker is not null ? null : Markers.Cut(line.Text);
            var words = cut?.Words ?? line.Text;
            blocks.Add(line with
            {
                Text = words,
                Marker = first && marker is not null ? marker : cut?.Marker,
                AfterBlank = first || line.AfterBlank,
                BoldPrefix = Prefix(words, bold),
            });
            first = false;
        }
        return !first;
    }

    /// <summary>How many units at the head of the words are bold; a number before them need not be.</summary>
    private static int Prefix(ReadingText words, List<Span> bold)
    {
        var at = words.OffsetOf(0);
        foreach (var stretch in bold)
        {
            if (at < stretch.Start || at >= stretch.End) continue;
            var prefix = 0;
            while (prefix < words.Length && words.OffsetOf(prefix) < stretch.End) prefix++;
            return prefix;
        }
        return 0;
    }
}
