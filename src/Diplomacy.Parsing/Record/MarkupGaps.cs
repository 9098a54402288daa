using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Record;

/// <summary>Accounts for what stands between passages: blanks, marks of Markdown and HTML; words there are unread.</summary>
internal ref struct MarkupGaps
{
    private const int LongestEntity = 12;

    private readonly string _source;
    private readonly int _end;

    // What was sought once and not found before the end is not sought again: a gap may open ten thousand tags and close none.
    private bool _noComment;
    private bool _noTag;
    private bool _noLink;
    private int _noLabelBefore;

    private MarkupGaps(string source, int end) => (_source, _end) = (source, end);

    public static void Fill(string source, int start, int end, List<LedgerEntry> ledger)
    {
        var gap = new MarkupGaps(source, end);
        for (var i = start; i < end;)
        {
            if (char.IsWhiteSpace(source[i]))
            {
                CoverageLedger.Add(ledger, PassageClass.Space, i, i + 1);
                i++;
                continue;
            }
            var length = gap.MarkupAt(i);
            if (length > 0)
            {
                CoverageLedger.Add(ledger, PassageClass.Markup, i, i + length);
                i += length;
                continue;
            }
            var stop = i + 1;
            while (stop < end && char.IsLetterOrDigit(source[stop])) stop++;
            CoverageLedger.Add(ledger, char.IsLetterOrDigit(source[i]) ? PassageClass.Unread : PassageClass.Markup, i, stop);
            i = stop;
        }
    }

    /// <summary>The length of a tag, a comment, an entity or a link's address at this place, or 0.</summary>
    private int MarkupAt(int i)
    {
        var rest = _source.AsSpan(i, _end - i);
        if (rest.StartsWith("<!--")) return Through(rest, "-->", ref _noComment);
        if (rest[0] == '<') return Through(rest, ">", ref _noTag);
        if (rest[0] == '&' && CharacterReferences.LengthAt(_source, i, out _) is var reference and > 0) return Math.Min(reference, _end - i);
        if (rest[0] == '&') return rest[..Math.Min(rest.Length, LongestEntity)].IndexOf(';') is var entity and > 1 ? entity + 1 : 0;
        if (rest.StartsWith("](") || (rest[0] == '(' && i > 0 && _source[i - 1] == ']')) return Through(rest, ")", ref _noLink);
        return rest[0] == '[' ? Label(i) : 0;
    }

    private static int Through(ReadOnlySpan<char> rest, string mark, ref bool none)
    {
        var at = none ? -1 : rest.IndexOf(mark);
        none = at < 0;
        return none ? 0 : at + mark.Length;
    }

    /// <summary>"[label]: address", which takes its whole line; the gap where it is the last.</summary>
    private int Label(int i)
    {
        if (i < _noLabelBefore) return 0;
        var rest = _source.AsSpan(i, _end - i);
        var line = rest.IndexOf('\n') is var stop and >= 0 ? stop : rest.Length;
        if (rest[..line].IndexOf("]:") > 0) return line;
        _noLabelBefore = i + line;
        return 0;
    }
}
