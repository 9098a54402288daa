using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Sidecars;

/// <summary>
/// What a curator says of a document in <c>NAME.meta.yaml</c>: the fields named in <see cref="Given"/> stand in place of what the
/// parser finds. A field given as <c>null</c> says that the document has none.
/// </summary>
internal sealed record Sidecar
{
    public static Sidecar None { get; } = new();

    /// <summary>Names of the fields that the file gives.</summary>
    public IReadOnlySet<string> Given { get; init; } = new HashSet<string>();

    public AgreementKind? Kind { get; init; }

    public Evidence? Evidence { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<string> Parties { get; init; } = [];

    public string? Date { get; init; }

    public string? Place { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<ParsedPerson> People { get; init; } = [];

    public IReadOnlyList<string> Sections { get; init; } = [];

    public IReadOnlyList<CuratedCommitment> Commitments { get; init; } = [];

    public IReadOnlyList<ParsedReference> References { get; init; } = [];

    public IReadOnlyList<string> Organisations { get; init; } = [];

    public IReadOnlyList<string> Mentions { get; init; } = [];

    public string? SourceUrl { get; init; }

    public string? Licence { get; init; }

    /// <summary>The label of the encoding that the text's bytes are in.</summary>
    public string? Encoding { get; init; }

    public IReadOnlyList<string> Formerly { get; init; } = [];

    public bool Gives(string field) => Given.Contains(field);

    /// <summary>The curator's value where the field is given, else what was found.</summary>
    public Found<T>? Over<T>(string field, T? curated, Found<T>? found) where T : class =>
        !Gives(field) ? found : curated is null ? null : new Found<T>(curated, Origin.Sidecar, []);

    /// <summary>The curator's list where the field is given, else what was found.</summary>
    public IReadOnlyList<Found<string>> Over(string field, IReadOnlyList<string> curated, IReadOnlyList<Found<string>> found) =>
        Gives(field) ? [.. curated.Select(c => new Found<string>(c, Origin.Sidecar, []))] : found;
}

/// <summary>A commitment as a curator states it; what is null the parser tells.</summary>
/// <param name="Text">Words of the source, as they stand in one block of it.</param>
/// <param name="Line">Line in the sidecar, for refusals.</param>
internal sealed record CuratedCommitment(string Text, IReadOnlyList<string>? Areas, Strength? Strength, IReadOnlyList<string>? By, long Line);
