using Diplomacy.Search.Analysis;
using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Suggestions;

/// <summary>What is offered to one who types a question: names, declarations, words of the index, fields and their values. Never throws, whatever is typed.</summary>
public static class Suggesting
{
    private const int Longest = 200;
    private const int MostNames = 6;
    private const int MostOfAKind = 3;
    private const int MostInstruments = 2;
    private const int MostDeclarations = 2;
    private const int MostWords = 4;
    private const int MostFields = 2;
    private const int MostValues = 10;
    private const int FewestLetters = 2;

    // Of fewer letters too many titles have a word.
    private const int FewestLettersOfATitle = 3;

    /// <summary>Names first, then declarations, words and fields; of a field its values. All from memory but the headings of declarations, two rows by their keys.</summary>
    /// <param name="text">What stands in the box before the cursor.</param>
    public static async Task<IReadOnlyList<Suggestion>> ForAsync(
        DiplomacyContext db, string? text, CorpusNames names, FilterTerms terms, SearchIndex index, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > Longest) return [];
        var typed = TypedQuestion.Of(text.TrimStart());
        if (typed.Field is not null) return [.. FieldSuggestions.Values(typed, names, terms, index, MostValues)];
        List<Suggestion> found = [.. Pages(typed, names)];
        if (found.Count == 0) found.AddRange(Filters(typed, names));
        found.AddRange(await DeclarationsAsync(db, typed, index, cancel));
        found.AddRange(Words(typed, index).Select(w => w with { Count = Found(w.Question, terms, index) }));
        found.AddRange(FieldSuggestions.Names(typed).Take(MostFields));
        return found;
    }

    /// <summary>What goes by a name that begins like all that was typed: it leads to its page.</summary>
    private static IEnumerable<Suggestion> Pages(TypedQuestion typed, CorpusNames names)
    {
        var words = CorpusNames.WordsOf(typed.Before + typed.Last);
        return !typed.IsPlain || words.Length < FewestLetters ? [] : Named(words, names).Select(n => Of(n) with { Name = n });
    }

    /// <summary>Behind other words a name narrows the question: <c>pipelines nor</c> may mean <c>pipelines country:no</c>.</summary>
    private static IEnumerable<Suggestion> Filters(TypedQuestion typed, CorpusNames names)
    {
        var words = CorpusNames.WordsOf(typed.Last);
        return typed.Before.Length == 0 || words.Length < FewestLetters ? []
            : Named(words, names).Where(n => n.Declarations > 0).Select(n => Of(n) with { Question = $"{typed.Before}{n.Filter}:{n.Value.ToLowerInvariant()}" });
    }

    /// <summary>What begins so, of each kind a few; what other spellings of it name, where nothing does.</summary>
    private static IEnumerable<CorpusName> Named(string words, CorpusNames names)
    {
        var found = Enum.GetValues<NameKind>().SelectMany(kind => names.BeginningWith(words, kind, kind == NameKind.Instrument ? MostInstruments : MostOfAKind)).Take(MostNames).ToList();
        return found.Count > 0 ? found : NamesInQuestion.Of(new AllOf([.. words.Split(' ').Select(w => new Word(w))], []), names) is { Rest: null } named ? named.Names.Take(MostNames) : [];
    }

    private static Suggestion Of(CorpusName name) => new(name.Noun, name.Label, name.Declarations > 0 ? name.Declarations : null);

    /// <summary>Declarations whose titles, with the names of their parties, have all the words.</summary>
    private static async Task<IEnumerable<Suggestion>> DeclarationsAsync(DiplomacyContext db, TypedQuestion typed, SearchIndex index, CancellationToken cancel)
    {
        var words = Analyser.Tokens(typed.Before + typed.Last);
        if (!typed.IsPlain || words.Count == 0 || words[^1].Length < FewestLettersOfATitle) return [];
        Question[] asked = [.. words.SkipLast(1).Select(w => new Word(w.Word)), new Word(words[^1].Word, Prefix: true)];
        var hits = index.Search(new() { Question = new InTitle(new AllOf(asked, [])), For = SearchFor.Agreements, Take = MostDeclarations }).Hits;
        int[] ids = [.. hits.Select(h => h.Agreement)];
        if (ids.Length == 0) return [];
        var rows = await db.Agreements.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.Id)).Select(a => new { a.Id, a.Slug, a.Heading, a.Date }).ToDictionaryAsync(a => a.Id, cancel);
        return ids.Where(rows.ContainsKey).Select(id => rows[id])
            .Select(a => new Suggestion("declaration", a.Date is null || a.Heading.Contains(a.Date[..4], StringComparison.Ordinal) ? a.Heading : $"{a.Heading}, {a.Date[..4]}", null) { Declaration = a.Slug });
    }

    /// <summary>Words of the index that begin like the last one, of each only the most frequent form.</summary>
    private static IEnumerable<Suggestion> Words(TypedQuestion typed, SearchIndex index)
    {
        if (Analyser.Tokens(typed.Last) is not [.., var last] || last.Start + last.Length != typed.Last.Length || last.Word.Length < FewestLetters) return [];
        return index.Complete(last.Word, MostWords * 4).Where(w => w.Word != last.Word).DistinctBy(w => Stemming.Stem(w.Word)).Take(MostWords)
            .Select(w => new Suggestion("word", w.Word, null) { Question = typed.Before + typed.Last[..last.Start] + w.Word });
    }

    /// <summary>How many statements the question finds, as the list will say; null where it finds none, or cannot be read yet.</summary>
    private static int? Found(string? question, FilterTerms terms, SearchIndex index)
    {
        try
        {
            return StatementSearch.Count(index, StatementFilter.Parse([new("q", question ?? "")], terms)) is > 0 and var found ? found : null;
        }
        catch (Exception unread) when (unread is QuestionRefusedException or FilterRefusedException)
        {
            return null;
        }
    }
}
