using System.Text;

namespace Diplomacy.Parsing.Reading.Docx;

/// <summary>One paragraph of a Word file: its words, with line ends where it breaks a line, and which of them are bold.</summary>
internal sealed class DocxParagraph
{
    private readonly StringBuilder _text = new();
    private readonly List<(int End, bool Bold)> _runs = [];
    private int _run;
    private string? _whole;

    /// <summary>The number or bullet that Word sets before it, or null.</summary>
    public string? Marker { get; set; }

    public bool IsHeading { get; set; }

    /// <summary>What the file itself says that it is, or null.</summary>
    public BlockKind? Kind { get; set; }

    public string Text => _whole ??= _text.ToString();

    public void Append(string words, bool bold)
    {
        if (words.Length == 0) return;
        _whole = null;
        _text.Append(words);
        if (_runs.Count > 0 && _runs[^1].Bold == bold) _runs[^1] = (_text.Length, bold);
        else _runs.Add((_text.Length, bold));
    }

    /// <summary>The character at <paramref name="index"/> is bold; asked in order.</summary>
    public bool IsBold(int index)
    {
        while (_run < _runs.Count && _runs[_run].End <= index) _run++;
        return _run < _runs.Count && _runs[_run].Bold;
    }
}
