using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Ingestion;

/// <summary>
/// Gives one person of several documents one name and one slug. Done after a reading, because who "Biden" is may be read later. The slug
/// is the full name of the document that came first, so that it stays when others come.
/// </summary>
internal static class SamePeople
{
    /// <summary>Sets slug and usual name of all people, within the transaction of the caller.</summary>
    public static async Task ResolveAsync(DiplomacyContext db, CancellationToken cancel)
    {
        // Few names stand in very many rows: each is held once.
        var words = new SharedWords();
        var rows = new List<NamedPerson>();
        var stored = new Dictionary<int, (string, string)>();
        var all = db.People.AsNoTracking().Select(p => new { p.Id, p.AgreementId, p.Name, p.OwnSlug, p.PartyCode, p.Office, p.Agreement.Year, p.Slug, p.UsualName });
        await foreach (var p in all.AsAsyncEnumerable().WithCancellation(cancel))
        {
            rows.Add(new(p.Id, p.AgreementId, words.Shared(p.Name), words.Shared(p.OwnSlug), words.Shared(p.PartyCode), words.Shared(p.Office), p.Year));
            stored.Add(p.Id, (words.Shared(p.Slug), words.Shared(p.UsualName)));
        }
        var slugs = new FreeSlugs();
        var renamed = new List<int>();
        using var names = new ResolvedNames(db);
        foreach (var group in PersonGroups.Of(rows).Select(g => (People: g, First: First(g))).OrderBy(g => g.First.AgreementId).ThenBy(g => g.First.Id))
        {
            var slug = slugs.Give(group.First.OwnSlug, SlugOf.Words(group.First.Party));
            var name = Fullest(group.People);
            foreach (var person in group.People.Where(p => stored[p.Id] != (slug, name)))
            {
                names.SetPerson(person.Id, slug, name);
                renamed.Add(person.AgreementId);
            }
        }
        await CorpusVersion.MarkAsync(db, renamed, cancel);
    }

    /// <summary>Of the mentions by more than one word the first to be read; of others, where there are only those.</summary>
    private static NamedPerson First(IReadOnlyList<NamedPerson> people)
    {
        var bare = people.Select(p => p.Name).Distinct(StringComparer.Ordinal).Where(name => PersonName.Of(name, people[0].Party).IsBare).ToHashSet(StringComparer.Ordinal);
        return people.MinBy(p => (bare.Contains(p.Name), p.AgreementId, p.Id))!;
    }

    /// <summary>The form with most words, not in capitals; of several the one that most documents have.</summary>
    private static string Fullest(IReadOnlyList<NamedPerson> people) =>
        people.GroupBy(p => p.Name, StringComparer.Ordinal).OrderBy(g => Shouts(g.Key)).ThenByDescending(g => Words.Of(g.Key).Count)
            .ThenByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    private static bool Shouts(string name) =>
        Words.Of(name).Any(w => w.Length > 4 && !name.AsSpan(w.Start, w.Length).ContainsAnyInRange('a', 'z') && name.AsSpan(w.Start, w.Length).ContainsAnyInRange('A', 'Z'));
}
