using System.Globalization;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Names;

/// <summary>The readable name of an agreement: <c>2007-12-azerbaijan-norway-joint-declaration</c>.</summary>
public static class AgreementSlug
{
    private const int MostNamed = 3;
    private const int FromId = 4;

    /// <summary>Date or "undated", up to three parties or their number, and kind.</summary>
    public static string Of(string? date, IReadOnlyList<string> parties, AgreementKind kind)
    {
        List<string> words = [string.IsNullOrEmpty(date) ? "undated" : SlugOf.Words(date)];
        if (parties.Count > MostNamed) words.Add(string.Create(CultureInfo.InvariantCulture, $"{parties.Count}-parties"));
        else words.AddRange(parties.Select(code => Country.Find(code)?.Slug ?? SlugOf.Words(code)).Order(StringComparer.Ordinal));
        words.Add(kind.Code());
        return string.Join('-', words);
    }

    /// <summary>The slugs that an agreement may have: this one, with four characters of the id, with all of it.</summary>
    public static string[] Candidates(string slug, string permanentId) => [slug, $"{slug}-{permanentId[..FromId]}", $"{slug}-{permanentId}"];

    /// <summary>The first of the <see cref="Candidates"/> that is not taken; the last can be nobody else's.</summary>
    public static string Free(string slug, string permanentId, Predicate<string> isTaken)
    {
        var candidates = Candidates(slug, permanentId);
        return Array.Find(candidates, c => !isTaken(c)) ?? candidates[^1];
    }
}
