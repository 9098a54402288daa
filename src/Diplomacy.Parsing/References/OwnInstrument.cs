using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.References;

/// <summary>Tells where a text speaks of itself ("this Joint Declaration", "have adopted a Joint Statement on ..."), which is no reference.</summary>
internal sealed class OwnInstrument
{
    private readonly HashSet<string> _kinds = [];
    private readonly HashSet<string> _title;
    private readonly string? _date;

    /// <param name="kind">What the document is.</param>
    /// <param name="evidence">A report is no instrument: all that it names is a reference.</param>
    /// <param name="title">The document's title, or null.</param>
    /// <param name="date">EDTF, or null.</param>
    public OwnInstrument(AgreementKind kind, Evidence evidence, string? title, string? date)
    {
        var words = Words.Of(title ?? "").Select(w => w.Folded).ToList();
        _title = [.. words];
        _date = date;
        if (evidence == Evidence.Report) return;
        _kinds.Add(kind switch
        {
            AgreementKind.JointDeclaration => "declaration",
            AgreementKind.JointStatement => "statement",
            AgreementKind.JointCommunique => "communique",
            _ => kind.ToString().ToLowerInvariant(),
        });
        if (_kinds.Contains("memorandum")) _kinds.Add("mou");
        // "The Jeddah Communique: A Joint Statement Between ...": what stands before the subject and the sides names the document too.
        _kinds.UnionWith(words.TakeWhile(w => w is not ("on" or "for" or "between" or "regarding" or "concerning")).Where(InstrumentWords.ClearHeads.Contains));
    }

    public bool Is(SpokenWords spoken, Citation citation, string? date)
    {
        var words = spoken.Words;
        if (citation.Kind.Length == 0) return false;
        var before = citation.First > 0 ? words[citation.First - 1].Folded : "";
        if (!_kinds.Contains(citation.Kind)) return false;
        if (before is "this" or "present" or "following") return true;
        if (date is not null && date != _date) return false;
        // "agreed to adopt a Joint Statement on ...": what is adopted here and now is the text at hand.
        if (before is "a" or "an" && !IsOfOthers(words, citation)) return true;
        var title = Enumerable.Range(citation.First, citation.End - citation.First).Select(i => words[i].Folded).ToHashSet();
        return title.Count(_title.Contains) * 10 >= title.Count * 7;
    }

    private static bool IsOfOthers(IReadOnlyList<Word> words, Citation citation)
    {
        for (var i = citation.First - 1; i >= 0 && i > citation.First - 8; i--)
            if (words[i].Folded is "adopt" or "adopted" or "issued" or "issue" or "adopting" or "issuing" or "released") return false;
        return true;
    }
}
