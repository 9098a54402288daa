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
using Diplomacy.Parsing.Sidecars;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Parsing;

/// <summary>Reads one source: bytes in, codes and spans out. Knows no files, no clock and no database.</summary>
public static class AgreementParser
{
    /// <summary>Part of what makes a stored reading current: raised whenever the same bytes may be read otherwise.</summary>
    public const string Version = "6";

    /// <summary>File extensions that are read, lower case, with their dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".md", ".html", ".htm", ".docx"];

    /// <summary>Reads a source.</summary>
    /// <param name="fileName">Name with extension, which says the format.</param>
    /// <param name="bytes">The file's bytes; at most 32 MB.</param>
    /// <param name="sidecar">The bytes of <c>NAME.meta.yaml</c> beside it, or null.</param>
    /// <exception cref="SourceRefusedException">The bytes are no text of a known format, or front matter or sidecar are broken.</exception>
    public static ParsedAgreement Parse(string fileName, byte[] bytes, byte[]? sidecar = null) => Parse(fileName, bytes, sidecar, null);

    /// <summary>As above.</summary>
    /// <param name="passed">Told the name of each pass when it is done.</param>
    internal static ParsedAgreement Parse(string fileName, byte[] bytes, byte[]? sidecar, Action<string>? passed)
    {
        var name = Path.GetFileName(fileName);
        if (!Extensions.Contains(Path.GetExtension(name).ToLowerInvariant()))
            throw new SourceRefusedException($"{name}: files of this kind are not read; known are {string.Join(", ", Extensions)}.");
        var curatedName = Path.ChangeExtension(name, ".meta.yaml");
        var curated = sidecar is null ? Sidecar.None : SidecarReader.Read(curatedName, sidecar);
        var document = DocumentReader.Read(name, bytes, curated.Encoding);
        passed?.Invoke("blocks");
        return Find(Path.GetFileNameWithoutExtension(name), document, curated, curatedName, passed);
    }

    // What a curator gives stands in the place of what would be found, before anything is made of it.
    private static ParsedAgreement Find(string id, Document document, Sidecar curated, string curatedName, Action<string>? passed)
    {
        var source = document.SourceText;
        if (curated.Gives("sections")) CuratedWords.MarkSections(curatedName, document, curated.Sections);
        // What is coded is English. Of a text in another language its front matter may be read, its words are not.
        var coded = document.Blocks.All(b => b.SecondLanguage || b.Language == "en");
        var (kind, evidence) = coded ? KindFinder.Find(document) : KindFinder.FindAbroad(document);
        if (curated.Kind is { } givenKind) kind = new Found<AgreementKind>(givenKind, Origin.Sidecar, []);
        if (curated.Evidence is { } givenEvidence) evidence = new Found<Evidence>(givenEvidence, Origin.Sidecar, []);
        var title = Done("kind and title", curated.Over("title", curated.Title, Titles.Find(document)));

        var report = evidence.Value == Evidence.Report;
        var names = Done("countries", new NamedDocument(coded ? document : document with { Blocks = [] }));
        var participants = Done("participants", Participants.Of(names, report));
        var parties = Done("parties", curated.Over("parties", curated.Parties, PartyFinder.Find(names, participants, report)));
        List<string> codes = [.. parties.Select(p => p.Value)];
        var date = Done("date", curated.Over("date", curated.Date, DateFinder.Find(names, report)));
        var home = HomeState.Of(names, codes, report);
        var people = Done("people", curated.Gives("people") ? curated.People : PeopleFinder.Find(names, participants, codes, home));

        var statements = Done("statements", coded ? StatementFinder.Find(document, kind.Value, evidence.Value) : []);
        if (curated.Gives("commitments")) statements = CuratedWords.Statements(curatedName, document, curated.Commitments, statements);
        var blocks = Done("passages", Passages.Of(document, statements));
        var by = Done("subjects", new ByFinder(names, participants, codes, people, home));
        var read = new ParsedAgreement
        {
            Id = id,
            SourceText = source,
            Kind = kind,
            Evidence = evidence,
            Title = title,
            Parties = parties,
            Date = date,
            Place = Done("place", curated.Over("place", curated.Place, PlaceFinder.Find(names, report))),
            Languages = curated.Gives("languages") ? curated.Languages : SecondLanguages.Of(document.Blocks),
            Coded = coded,
            SourceUrl = curated.Over("source_url", curated.SourceUrl, document.FrontMatter?.SourceUrl is { } url ? new Found<string>(url.Value, Origin.FrontMatter, [url.Span]) : null),
            Licence = curated.Over("licence", curated.Licence, null),
            Formerly = curated.Formerly,
            Curated = [.. curated.Given.Where(f => !SidecarFields.NotOfRecord.Contains(f)).Order(StringComparer.Ordinal)],
            People = people,
            Sections = Sections.Of(document),
            Commitments = Done("areas", CommitmentCoder.Code(names, statements, title?.Value, codes, by)),
            References = Done("references", curated.Gives("references") ? CuratedWords.Placed(document, curated.References)
                : coded ? ReferenceFinder.Find(document, kind.Value, evidence.Value, title?.Value, date?.Value) : []),
            Organisations = Done("organisations", curated.Gives("organisations") ? CuratedWords.Placed(document, curated.Organisations)
                : coded ? OrganisationFinder.Find(document) : []),
            Mentions = Done("mentions", curated.Over("mentions", curated.Mentions, MentionFinder.Find(names, codes))),
            Blocks = blocks,
            Ledger = Done("ledger", CoverageLedger.Of(document, blocks)),
        };
        return read with { Warnings = Done("warnings", WarningFinder.Find(names, read)) };

        T Done<T>(string pass, T found)
        {
            passed?.Invoke(pass);
            return found;
        }
    }
}
