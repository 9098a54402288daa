using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Queries;

/// <summary>The declarations that words are the name of.</summary>
public static class NamedDeclarations
{
    // One word names no declaration, and what many titles have names none of them.
    private const int FewestWords = 2;
    private const int MostTitles = 3;
    private const int MostNamed = 2;

    /// <summary>Those whose titles, with the names of their parties, have all the words, where they are few; the best match first.</summary>
    public static async Task<IReadOnlyList<AgreementLine>> FindAsync(DiplomacyContext db, SearchIndex index, AskedWords words, CancellationToken cancel = default)
    {
        if (words.Question is not AllOf { Without.Count: 0 } all || !all.With.All(p => p is Word { Prefix: false } or Phrase { Prefix: false })) return [];
        var asked = all.With.Where(p => p is not Word { Exact: false } word || !LittleWords.Has(word.Text)).ToList();
        if (asked.Count < FewestWords) return [];
        var sought = Synonyms.Usual.Expand(new InTitle(new AllOf(asked, [])));
        var found = index.Search(new() { Question = sought, For = SearchFor.Agreements, Take = MostNamed });
        if (found.Total is 0 or > MostTitles) return [];
        int[] ids = [.. found.Hits.Select(h => h.Agreement)];
        var lines = await AgreementLines.LoadAsync(db, ids, cancel);
        return [.. ids.Where(lines.ContainsKey).Select(id => lines[id])];
    }
}
