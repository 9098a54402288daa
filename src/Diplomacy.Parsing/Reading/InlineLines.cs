using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>Gathers the words of one paragraph of a format that knows bold type and hard line breaks: a raw block for each line.</summary>
/// <param name="heading">The format itself calls the paragraph a heading.</param>
internal sealed class InlineLines(bool heading)
{
    private readonly ReadingTextBuilder _builder = new();
    private readonly List<RawBlock> _lines = [];
    private int _boldUnits;
    private int _units;
    private int _boldPrefix;
    private bool _plainSeen;
    private bool _blankSeen;

    /// <summary>The line at hand has no words yet.</summary>
    public bool IsEmpty => _builder.IsEmpty;

    public void Append(char c, int offset, bool bold)
    {
        _builder.Append(c, offset);
        if (char.IsWhiteSpace(c)) return;
        _units++;
        if (bold)
        {
            _boldUnits++;
            if (!_plainSeen) _boldPrefix = offset + 1;
        }
        else
        {
            _plainSeen = true;
        }
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
        {
            var prefix = 0;
            if (_boldPrefix > 0)
                while (prefix < text.Length && text.OffsetOf(prefix) < _boldPrefix) prefix++;
            _lines.Add(new RawBlock(text)
            {
                IsHeading = heading,
                IsBold = _units > 0 && _boldUnits == _units,
                BoldPrefix = prefix,
                AfterBlank = _blankSeen,
            });
        }
        // A line of hard blanks parts what stands above it from what stands below.
        _blankSeen = text.Length == 0;
        _units = _boldUnits = _boldPrefix = 0;
        _plainSeen = false;
    }

    /// <summary>Ends the last line and adds all to <paramref name="blocks"/>; a list marker goes to the first.</summary>
    /// <returns>Whether there were any.</returns>
    public bool AddTo(List<RawBlock> blocks, ReadingText? marker)
    {
        EndLine();
        var first = true;
        foreach (var line in _lines)
        {
            var cut = first && marker is not null ? null : Markers.Cut(line.Text);
            blocks.Add(line with
            {
                Text = cut?.Words ?? line.Text,
                Marker = first && marker is not null ? marker : cut?.Marker,
                AfterBlank = first || line.AfterBlank,
                BoldPrefix = cut is null ? line.BoldPrefix : Math.Max(0, line.BoldPrefix - (line.Text.Length - cut.Value.Words.Length)),
            });
            first = false;
        }
        return !first;
    }
}
