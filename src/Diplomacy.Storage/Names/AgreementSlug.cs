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

    /// <summary>The slug, or where it is taken the slug with four characters of the id, or with all of it.</summary>
    public static string Free(string slug, string permanentId, Predicate<string> isTaken)
    {
        if (!isTaken(slug)) return slug;
        var withPart = $"{slug}-{permanentId[..FromId]}";
        return isTaken(withPart) ? $"{slug}-{permanentId}" : withPart;
    }
}
