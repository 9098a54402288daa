using Diplomacy.Search.Analysis;
using Diplomacy.Search.Index;

namespace Diplomacy.Search.Tests.Index;

/// <summary>A row as a scan sees it: its fields in words; the heading of a document has no row.</summary>
internal sealed class NaiveRow
{
    public NaiveRow(IndexedAgreement agreement, IndexedRow? row, int ordinal)
    {
        (Agreement, Row, Ordinal) = (agreement, row, ordinal);
        Own = row is null ? [] : [[Tokens(row.Text)], [Tokens(row.LeadIn)], Names(row.Organisations)];
        Heading = [[Tokens(agreement.Title)], Names(agreement.Parties)];
    }

    public IndexedAgreement Agreement { get; }

    public IndexedRow? Row { get; }

    public int Ordinal { get; }

    /// <summary>Text, lead-in, organisations; of each the stretches that no phrase goes beyond.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<Token>>> Own { get; }

    /// <summary>Title, parties.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<Token>>> Heading { get; }

    public int? Strength => Row?.Strength is { } strength ? Corpus.Vocabulary.Strengths.ToList().IndexOf(strength) : null;

    public bool Commits => Strength >= Corpus.Vocabulary.CommitsFrom;

    public bool IsStatement => Row is { IsStatement: true };

    public static List<NaiveRow> Of(IEnumerable<IndexedAgreement> agreements) =>
        [.. agreements.SelectMany(a => a.Rows.Select((r, i) => new NaiveRow(a, r, i + 1)).Prepend(new NaiveRow(a, null, 0)))];

    private static IReadOnlyList<Token> Tokens(string? text) => text is null ? [] : Analyser.Tokens(text);

    private static List<IReadOnlyList<Token>> Names(IReadOnlyList<IndexedName> names) => [.. names.SelectMany(n => n.Names).Select(Tokens)];
}
