using Diplomacy.Parsing.Record;

namespace Diplomacy.Storage.Filters;

/// <summary>
/// What a list is asked for. Every list and facet has it, and an address holds all of it. It is read from, and printed to, the pairs
/// of a query string in one canonical form. Values of <see cref="Countries"/> must all hold; of the others any.
/// </summary>
/// <param name="Terms">The values that it knows.</param>
public sealed record StatementFilter(FilterTerms Terms)
{
    /// <summary>Items on a page.</summary>
    public const int PageSize = 20;

    /// <summary><c>q</c>: words to be found, or null. Fields in it that the other values can say as well are among these.</summary>
    public AskedWords? Words { get; init; }

    /// <summary><c>country</c>: codes of parties; all of them are parties.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary><c>with</c>: codes of parties, one of which is a party too.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary><c>area</c>: slugs.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary><c>year</c>.</summary>
    public IReadOnlyList<YearRange> Years { get; init; } = [];

    /// <summary><c>strength</c>.</summary>
    public IReadOnlyList<StrengthRange> Strengths { get; init; } = [];

    /// <summary><c>commits</c>: <c>yes</c> for statements that commit, <c>no</c> for the others, null for all.</summary>
    public bool? Commits { get; init; }

    /// <summary><c>kind</c>.</summary>
    public IReadOnlyList<AgreementKind> Kinds { get; init; } = [];

    /// <summary><c>evidence</c>.</summary>
    public IReadOnlyList<Evidence> Evidences { get; init; } = [];

    /// <summary><c>by</c>: codes of the parties that make the statement.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary><c>org</c>: slugs of organisations that the statement (in a list of declarations: the document) names.</summary>
    public IReadOnlyList<string> Organisations { get; init; } = [];

    /// <summary><c>person</c>: slugs of people who spoke or signed.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary><c>cites</c>: slugs of instruments that the statement (in a list of declarations: the document) cites.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];

    /// <summary><c>lang</c>: ISO 639-1.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary><c>warning</c>: codes of the parser's doubts about the document.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary><c>curated</c>: names of fields that a curator set.</summary>
    public IReadOnlyList<string> Curated { get; init; } = [];

    /// <summary><c>sort</c>: the order asked for, or null for the usual one.</summary>
    public SortOrder? Sort { get; init; }

    /// <summary><c>page</c>: from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The order of the list: as asked for; else best match first where there are words, newest first where there are none.</summary>
    public SortOrder Order => Sort ?? (HasWords ? SortOrder.Best : SortOrder.Newest);

    /// <summary>Whether it asks for words, by which what is found can be ranked.</summary>
    public bool HasWords => Words is { HasWords: true };

    /// <summary>Whether it asks for something that only a statement has: area, strength, commits, by.</summary>
    public bool AsksForStatements => Areas.Count + Strengths.Count + By.Count > 0 || Commits is not null;

    /// <summary>Whether it leaves nothing out.</summary>
    public bool IsAll => Parts().All(p => p.Name is "sort" or "page");

    /// <summary>Reads the pairs of a query string. Names that are no filters are passed over, and so are empty values.</summary>
    /// <exception cref="FilterRefusedException">A value is not known; the message names the known ones.</exception>
    /// <exception cref="Search.Questions.QuestionRefusedException">The question of <c>q</c> cannot be read.</exception>
    public static StatementFilter Parse(IEnumerable<KeyValuePair<string, string>> pairs, FilterTerms terms) =>
        FilterReading.Read(pairs, terms);

    /// <summary>Its parts in canonical order, each as a pair of the query string.</summary>
    public IReadOnlyList<FilterPart> Parts() => FilterPrinting.Parts(this);

    /// <summary>The canonical query string without question mark; empty where it leaves nothing out.</summary>
    public string ToQueryString() => FilterPrinting.QueryString(this);

    public override string ToString() => ToQueryString();

    public bool Equals(StatementFilter? other) => other is not null && ToQueryString() == other.ToQueryString();

    public override int GetHashCode() => ToQueryString().GetHashCode(StringComparison.Ordinal);
}

/// <summary>One name and value of a filter.</summary>
public readonly record struct FilterPart(string Name, string Value);
