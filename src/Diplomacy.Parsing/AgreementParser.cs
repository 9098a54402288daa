using Diplomacy.Parsing.Commitments;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Dates;
using Diplomacy.Parsing.Organisations;
using Diplomacy.Parsing.Parties;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Places;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.References;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Parsing;

/// <summary>Reads one source: bytes in, codes and spans out. Knows no files, no clock and no database.</summary>
public static class AgreementParser
{
    /// <summary>Part of what makes a stored reading current: raised whenever the same bytes may be read otherwise.</summary>
    public const string Version = "2";

    /// <summary>File extensions that are read, lower case, with their dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".md"];

    /// <summary>Reads a source.</summary>
    /// <param name="fileName">Name with extension, which says the format.</param>
    /// <param name="bytes">The file's bytes; at most 32 MB.</param>
    /// <param name="sidecar">The bytes of <c>NAME.meta.yaml</c> beside it, or null.</param>
    /// <exception cref="SourceRefusedException">The bytes are no text of a known format, or front matter or sidecar are broken.</exception>
    public static ParsedAgreement Parse(string fileName, byte[] bytes, byte[]? sidecar = null)
    {
        _ = sidecar;
        var name = Path.GetFileName(fileName);
        if (!Extensions.Contains(Path.GetExtension(name).ToLowerInvariant()))
            throw new SourceRefusedException($"{name}: files of this kind are not read; known are {string.Join(", ", Extensions)}.");
        var document = DocumentReader.Read(name, SourceDecoder.Decode(name, bytes));
        return Find(Path.GetFileNameWithoutExtension(name), document);
    }

    private static ParsedAgreement Find(string id, Document document)
    {
        var source = document.SourceText;
        var (kind, evidence) = KindFinder.Find(document);
        var coded = document.Blocks.All(b => b.SecondLanguage || b.Language == "en");
        var title = Titles.Find(document);
        var statements = coded ? StatementFinder.Find(document, kind.Value, evidence.Value) : [];
        var blocks = Passages.Of(document, statements);
        var report = evidence.Value == Evidence.Report;
        var names = new NamedDocument(document);
        var participants = Participants.Of(names, report);
        var parties = PartyFinder.Find(names, participants, report);
        List<string> codes = [.. parties.Select(p => p.Value)];
        var date = DateFinder.Find(names, report);
        return new ParsedAgreement
        {
            Id = id,
            SourceText = source,
            Kind = kind,
            Evidence = evidence,
            Title = title,
            Parties = parties,
            Date = date,
            Place = PlaceFinder.Find(names, report),
            Languages = SecondLanguages.Of(document.Blocks),
            Coded = coded,
            SourceUrl = document.FrontMatter?.SourceUrl is { } url ? new Found<string>(url.Value, Origin.FrontMatter, [url.Span]) : null,
            People = PeopleFinder.Find(participants, codes, PartyFinder.IssuerOf(names)?.Value),
            Sections = Sections.Of(document),
            Commitments = CommitmentCoder.Code(document, statements, title?.Value, codes),
            References = coded ? ReferenceFinder.Find(document, kind.Value, evidence.Value, title?.Value, date?.Value) : [],
            Organisations = coded ? OrganisationFinder.Find(document) : [],
            Mentions = MentionFinder.Find(names, codes),
            Blocks = blocks,
            Ledger = CoverageLedger.Of(document, blocks),
        };
    }
}
