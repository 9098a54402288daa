using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.People;

/// <summary>The persons named in a document: all, those who took part, and those who signed.</summary>
/// <param name="Mentions">All persons named, by the text that names them.</param>
/// <param name="LeadersSigned">A report says of those who met that they signed.</param>
internal sealed record Participants(
    IReadOnlyDictionary<NamedText, IReadOnlyList<PersonMention>> Mentions, IReadOnlyList<PersonMention> Found, Signatures Signatures, bool LeadersSigned)
{
    private const int OpeningSentences = 8;

    public IEnumerable<PersonMention> All => Mentions.Values.SelectMany(m => m);

    /// <param name="report">The document tells of a meeting or instrument.</param>
    public static Participants Of(NamedDocument names, bool report)
    {
        var (mentions, found) = ParticipantFinder.Find(names, report);
        return new Participants(mentions, found, SignatureReader.Read(names), report && SaysThatTheySigned(names));
    }

    /// <summary>"The leaders signed a declaration", "We have signed".</summary>
    private static bool SaysThatTheySigned(NamedDocument names)
    {
        var opening = names.Body.Where(t => t.Block!.Kind is BlockKind.Paragraph or BlockKind.Preamble).SelectMany(NamedSentence.Of).Take(OpeningSentences);
        foreach (var sentence in opening)
        {
            var words = sentence.Text.Words;
            for (var i = sentence.First + 1; i < sentence.End; i++)
            {
                if (words[i].Folded is not ("signed" or "sign")) continue;
                var subject = words[i - 1].Folded is "have" or "also" or "then" ? i - 2 : i - 1;
                if (subject >= sentence.First && words[subject].Folded is "leaders" or "presidents" or "ministers" or "we" or "they" or "sides") return true;
            }
        }
        return false;
    }
}
