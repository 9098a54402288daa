using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Ingestion;

/// <summary>
/// What other documents see of one: all that <see cref="Citations"/> and <see cref="SamePeople"/> ask of it. A document that is read again
/// with the same face, as most are that change, keeps the names that its people and instruments were given, and no other document has to
/// be compared with it.
/// </summary>
internal sealed class DocumentFace
{
    private readonly Seen _seen;
    private readonly string[] _parties;
    private readonly List<Person> _people;
    private readonly List<Reference> _references;

    private DocumentFace(Seen seen, string[] parties, List<Person> people, List<Reference> references) =>
        (_seen, _parties, _people, _references) = (seen, parties, people, references);

    private sealed record Seen(string Slug, string Heading, AgreementKind Kind, Evidence Evidence, string? Title, DateOnly? FirstDay, DateOnly? LastDay, int? Year)
    {
        public static Seen Of(Agreement a) => new(a.Slug, a.Heading, a.Kind, a.Evidence, a.Title, a.FirstDay, a.LastDay, a.Year);
    }

    /// <summary>The face of an agreement as it is stored.</summary>
    public static async Task<DocumentFace> OfAsync(DiplomacyContext db, Agreement agreement, CancellationToken cancel) => new(
        Seen.Of(agreement),
        await db.AgreementParties.Where(p => p.AgreementId == agreement.Id).Select(p => p.PartyCode).Order().ToArrayAsync(cancel),
        await db.People.AsNoTracking().Where(p => p.AgreementId == agreement.Id).OrderBy(p => p.Ordinal).ToListAsync(cancel),
        await db.References.AsNoTracking().Where(r => r.AgreementId == agreement.Id).OrderBy(r => r.Ordinal).ToListAsync(cancel));

    /// <summary>Gives the agreement the names that were resolved, where its face is the same now.</summary>
    /// <returns>Whether it is.</returns>
    public bool TryKeep(Agreement agreement)
    {
        var same = _seen == Seen.Of(agreement)
            && _parties.SequenceEqual(agreement.Parties.Select(p => p.PartyCode).Order(StringComparer.Ordinal), StringComparer.Ordinal)
            && _people.Select(OfPerson).SequenceEqual(agreement.People.Select(OfPerson))
            && _references.Select(OfReference).SequenceEqual(agreement.References.Select(OfReference));
        if (!same) return false;
        foreach (var (person, former) in agreement.People.Zip(_people)) (person.Slug, person.UsualName) = (former.Slug, former.UsualName);
        foreach (var (reference, former) in agreement.References.Zip(_references))
            (reference.CitedId, reference.Slug, reference.UsualTitle) = (former.CitedId, former.Slug, former.UsualTitle);
        return true;
    }

    private static (string, string, string, string?) OfPerson(Person p) => (p.Name, p.OwnSlug, p.PartyCode, p.Office);

    private static (string, string?, string) OfReference(Reference r) => (r.Title, r.Date, r.OwnSlug);
}
