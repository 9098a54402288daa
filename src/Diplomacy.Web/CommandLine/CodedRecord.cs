using System.Text.Json;
using Diplomacy.Parsing.Record;
using Diplomacy.Web.Hosting;

namespace Diplomacy.Web.CommandLine;

/// <summary>One document as the coding guidelines record it: exactly their fields, in their order.</summary>
internal sealed record CodedRecord(
    string Id,
    AgreementKind Kind,
    Evidence Evidence,
    string? Title,
    IReadOnlyList<string> Parties,
    string? Date,
    string? Place,
    IReadOnlyList<string> Languages,
    IReadOnlyList<CodedPerson> People,
    IReadOnlyList<string> Sections,
    IReadOnlyList<CodedCommitment> Commitments,
    IReadOnlyList<CodedReference> References,
    IReadOnlyList<string> Organisations,
    IReadOnlyList<string> Mentions)
{
    public static CodedRecord Of(ParsedAgreement read) => new(
        read.Id,
        read.Kind.Value,
        read.Evidence.Value,
        read.Title?.Value,
        [.. read.Parties.Select(p => p.Value)],
        read.Date?.Value,
        read.Place?.Value,
        read.Languages,
        [.. read.People.Select(p => new CodedPerson(p.Name, p.Office, p.Party, p.Signed))],
        [.. read.Sections.Select(s => s.Heading)],
        [.. read.Commitments.Select(c => new CodedCommitment(c.Text, c.Strength, [.. c.Areas.Select(a => a.Slug)], c.By))],
        [.. read.References.Select(r => new CodedReference(r.Title, r.Date))],
        [.. read.Organisations.Select(o => o.Name)],
        [.. read.Mentions.Select(m => m.Value)]);

    public byte[] ToJson() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Data.Json), (byte)'\n'];
}

internal sealed record CodedPerson(string Name, string? Office, string Party, bool Signed);

internal sealed record CodedCommitment(string Text, Strength Strength, IReadOnlyList<string> Areas, IReadOnlyList<string> By);

internal sealed record CodedReference(string Title, string? Date);
