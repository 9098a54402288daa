using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Record;

/// <summary>Accounts for what stands between passages: blanks, marks of Markdown and HTML; words there are unread.</summary>
internal static class MarkupGaps
{
    public static void Fill(string source, int start, int end, List<LedgerEntry> ledger)
    {
        for (var i = start; i < end;)
        {
            if (char.IsWhiteSpace(source[i]))
            {
                CoverageLedger.Add(ledger, PassageClass.Space, i, i + 1);
                i++;
                continue;
            }
            var length = MarkupAt(source, i, end);
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
    private static int MarkupAt(string source, int i, int end)
    {
        var rest = source.AsSpan(i, end - i);
        if (rest.StartsWith("<!--")) return rest.IndexOf("-->") is var comment and >= 0 ? comment + 3 : 0;
        if (rest[0] == '<') return rest.IndexOf('>') is var tag and > 0 ? tag + 1 : 0;
        if (rest[0] == '&' && CharacterReferences.LengthAt(source, i, out _) is var reference and > 0) return Math.Min(reference, end - i);
        if (rest[0] == '&') return rest.IndexOf(';') is var entity and > 1 and < 12 ? entity + 1 : 0;
        if (rest.StartsWith("](") || (rest[0] == '(' && i > 0 && source[i - 1] == ']')) return rest.IndexOf(')') is var link and > 0 ? link + 1 : 0;
        // "[label]: address"
        if (rest[0] == '[' && rest.IndexOf("]:") is var label and > 0 && rest[..label].IndexOf('\n') < 0)
            return rest.IndexOf('\n') is var line and > 0 ? line : rest.Length;
        return 0;
    }
}
