using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Suggestions;

namespace Diplomacy.Web.Wording;

/// <summary>The site's root-relative addresses; pages assemble none themselves.</summary>
public static class Addresses
{
    public static string Declaration(string slug) => $"/declarations/{slug}";

    /// <summary>A place in a declaration, with the words that led there marked.</summary>
    /// <param name="words">As a question; null marks none.</param>
    public static string Landing(string slug, string? words, string place) => $"{Declaration(slug)}{Query(words is null ? [] : [("q", words)])}#{place}";

    public static string Statement(string slug, string key) => $"/declarations/{slug}/{key}";

    public static string Source(string slug) => $"/declarations/{slug}/source";

    /// <summary>The source with the passages of one class shown, each with why it was read so.</summary>
    public static string Source(string slug, PassageClass of) => $"{Source(slug)}?class={of.Code()}#passages";

    /// <summary>A place in the source of a declaration.</summary>
    /// <param name="start">In UTF-16 units.</param>
    public static string SourceAt(string slug, int start) => $"{Source(slug)}?at={start}#at";

    /// <summary>An instrument that documents cite, with all places that cite it.</summary>
    public static string Reference(string slug) => Named("/references", slug);

    /// <summary>Somebody who met, spoke or signed, with all documents that name them.</summary>
    public static string Person(string slug) => Named("/people", slug);

    /// <summary>A body, with all places that name it.</summary>
    public static string Organisation(string slug) => Named("/organisations", slug);

    /// <summary>One name of a list of names.</summary>
    public static string Named(string list, string slug) => $"{list}/{Uri.EscapeDataString(slug)}";

    /// <summary>The permanent address of an agreement or a statement.</summary>
    public static string Permanent(string idOrKey) => $"/id/{idOrKey}";

    /// <summary>A place in a source: the statement that covers it today, else the passage.</summary>
    /// <param name="start">Offset in the source, in UTF-16 units.</param>
    public static string Place(string permanentId, int start) => $"/id/{permanentId}-{start}";

    public static string Party(string slug) => $"/countries/{slug}";

    /// <summary>Two parties, in the one order that has an address: alphabetical.</summary>
    public static string Pair(string slug, string other) =>
        string.CompareOrdinal(slug, other) < 0 ? $"/countries/{slug}/{other}" : $"/countries/{other}/{slug}";

    public static string Area(string slug) => $"/areas/{slug}";

    /// <summary>Two to four declarations side by side.</summary>
    public static string Compare(params IEnumerable<string> slugs) => "/compare" + Query(slugs.Select(s => ("d", s)));

    /// <summary>Two to four single statements side by side.</summary>
    public static string CompareStatements(IEnumerable<string> keys) => "/compare" + Query(keys.Select(k => ("s", k)));

    /// <summary>In which areas two countries make statements, each to be compared.</summary>
    public static string CompareCountries(string code, string other) => "/compare" + Query([("country", code), ("country", other)]);

    /// <summary>The form by which declarations are chosen to be compared.</summary>
    public static string CompareForm(IEnumerable<string> slugs, string words = "") => "/compare" + Query(slugs.Select(s => ("d", s)).Prepend(("q", words)));

    /// <summary>A tray of statements (<c>s</c>, a key) and declarations (<c>d</c>, a slug), in this order.</summary>
    public static string Tray(params IEnumerable<(string Kind, string Name)> items) => "/tray" + Query(items);

    /// <summary>The page of what a name is the name of.</summary>
    public static string Of(CorpusName name) => name.Kind switch
    {
        NameKind.Country => Party(name.Slug),
        NameKind.Area => Area(name.Slug),
        NameKind.Organisation => Organisation(name.Slug),
        NameKind.Person => Person(name.Slug),
        _ => Reference(name.Slug),
    };

    /// <summary>An address with the host under which it was asked for, to be quoted elsewhere.</summary>
    public static string Absolute(HttpRequest request, string address) => $"{request.Scheme}://{request.Host}{request.PathBase}{address}";

    /// <summary>Statements by filters, in the order of <paramref name="filters"/>.</summary>
    public static string Search(params IEnumerable<(string Name, string Value)> filters) => "/search" + Query(filters);

    /// <summary>Declarations by filters.</summary>
    public static string Declarations(params IEnumerable<(string Name, string Value)> filters) => "/declarations" + Query(filters);

    /// <summary>Pictures of what filters choose; one of them alone where <paramref name="picture"/> names it.</summary>
    public static string See(string? picture, params IEnumerable<(string Name, string Value)> filters) => (picture is null ? "/see" : $"/see/{picture}") + Query(filters);

    /// <summary>A page or a list as data: the suffix stands before the question mark.</summary>
    /// <param name="suffix"><c>json</c>, <c>csv</c>, <c>atom</c>, <c>bib</c> or <c>ris</c>.</param>
    public static string Data(string address, string suffix)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? $"{address}.{suffix}" : $"{address[..query]}.{suffix}{address[query..]}";
    }

    /// <summary>The query string with its question mark, or nothing.</summary>
    public static string Query(IEnumerable<(string Name, string Value)> filters)
    {
        var query = string.Join('&', filters.Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value).Replace("%20", "+", StringComparison.Ordinal)}"));
        return query.Length == 0 ? "" : "?" + query;
    }
}
