using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.People;

/// <summary>The persons named in a document: all, those who took part, and those who signed.</summary>
/// <param name="Mentions">All persons named, by the text that names them.</param>
/// <param name="Signers">Those of whom the text says that they signed.</param>
internal sealed record Participants(
    IReadOnlyDictionary<NamedText, IReadOnlyList<PersonMention>> Mentions, IReadOnlyList<PersonMention> Found, Signatures Signatures, IReadOnlyList<PersonMention> Signers)
{
    public IEnumerable<PersonMention> All => Mentions.Values.SelectMany(m => m);

    /// <param name="report">The document tells of a meeting or instrument.</param>
    public static Participants Of(NamedDocument names, bool report)
    {
        var (mentions, found) = ParticipantFinder.Find(names, report);
        var signers = ReportedSigning.By(names, mentions);
        if (report && signers.Count == 0) signers = ReportedSigning.BySubjects(names, found);
        if (report && signers.Count == 0) signers = ReportedSigning.Told(names, mentions);
        if (!report) signers = [.. signers, .. SignatureReader.Names(names)];
        return new Participants(mentions, found, SignatureReader.Read(names), report && ReportedSigning.ByAllWhoMet(names) ? [.. found, .. signers] : signers);
    }
}
