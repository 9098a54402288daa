using System.Runtime.InteropServices;

namespace Diplomacy.Parsing.Text;

/// <summary>Gathers a reading copy: folds white space, leaves out characters that nobody sees.</summary>
internal sealed class ReadingTextBuilder
{
    private readonly List<char> _value = [];
    private readonly List<int> _offsets = [];

    public bool IsEmpty => _value.Count == 0;

    public void Append(char c, int offset)
    {
        if (char.IsWhiteSpace(c))
        {
            if (_value.Count > 0 && _value[^1] != ' ') Add(' ', offset);
        }
        else if (!IsInvisible(c))
        {
            Add(c, offset);
        }
    }

    /// <summary>Appends a stretch of the source as it stands.</summary>
    public void Append(string source, int start, int end)
    {
        for (var i = start; i < end; i++) Append(source[i], i);
    }

    public ReadingText Build()
    {
        var length = _value.Count;
        while (length > 0 && _value[length - 1] == ' ') length--;
        var text = new ReadingText(new string(CollectionsMarshal.AsSpan(_value)[..length]), CollectionsMarshal.AsSpan(_offsets)[..length].ToArray());
        _value.Clear();
        _offsets.Clear();
        return text;
    }

    private void Add(char c, int offset)
    {
        _value.Add(c);
        _offsets.Add(offset);
    }

    // Zero-width space and joiners, byte-order mark, soft hyphen, other control characters.
    private static bool IsInvisible(char c) =>
        c is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD' || char.IsControl(c);
}
