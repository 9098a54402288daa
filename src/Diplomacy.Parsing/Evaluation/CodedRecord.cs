using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Evaluation;

/// <summary>One document as the coding guidelines record it: exactly their fields, in their order.</summary>
public sealed record CodedRecord(
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
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>What was read of a document, as a record of the same fields: spans and what decided are left out.</summary>
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

    /// <summary>UTF-8, with a newline at its end.</summary>
    public byte[] ToJson() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json), (byte)'\n'];

    /// <summary>Reads what <see cref="ToJson"/> writes.</summary>
    /// <exception cref="JsonException">The bytes are no record: no JSON, or a field is missing or bad.</exception>
    public static CodedRecord FromJson(byte[] json) =>
        JsonSerializer.Deserialize<CodedRecord>(json, Json) ?? throw new JsonException("The file holds no record.");
}

/// <summary>Somebody who met, spoke or signed.</summary>
/// <param name="Office">As the text has it; null where it names none.</param>
/// <param name="Party">For whom: a code of the record's parties, or another one where the text says so.</param>
/// <param name="Signed">Stands in the block of signatures.</param>
public sealed record CodedPerson(string Name, string? Office, string Party, bool Signed);

/// <summary>One statement.</summary>
/// <param name="Text">As the text has it, white space aside.</param>
/// <param name="Areas">One to three slugs, the main area first.</param>
/// <param name="By">Codes of those who make it.</param>
public sealed record CodedCommitment(string Text, Strength Strength, IReadOnlyList<string> Areas, IReadOnlyList<string> By);

/// <summary>An instrument that the document cites.</summary>
/// <param name="Title">As the text has it.</param>
/// <param name="Date">EDTF (ISO 8601-2); null where the text says none.</param>
public sealed record CodedReference(string Title, string? Date);
