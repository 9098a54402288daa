using System.Globalization;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Storage.Filters;

/// <summary>Says in English what a filter asks for.</summary>
public static class FilterSentence
{
    /// <summary>"17 statements that commit in declarations of Azerbaijan with Norway, in Energy, 2007 to 2025, about “oil pipelines”, best match first".</summary>
    public static string DescribeStatements(this StatementFilter filter, int total) => Describe(filter, total, "statement", "statements");

    /// <summary>"3 declarations of Azerbaijan, since 2007, newest first".</summary>
    public static string DescribeDeclarations(this StatementFilter filter, int total) =>
        Describe(filter, total, "declaration", "declarations");

    /// <summary>The same without the order: "8 statements in declarations of Azerbaijan, in Energy".</summary>
    public static string CountStatements(this StatementFilter filter, int total) => Describe(filter, total, "statement", "statements", ordered: false);

    /// <summary>Likewise: "2 declarations of Azerbaijan".</summary>
    public static string CountDeclarations(this StatementFilter filter, int total) => Describe(filter, total, "declaration", "declarations", ordered: false);

    private static string Describe(StatementFilter filter, int total, string one, string many, bool ordered = true)
    {
        var terms = filter.Terms;
        var ofStatements = one == "statement";
        // Nothing has no order.
        ordered &= total > 0;
        List<string> parts = [];
        var head = $"{total.ToString("N0", CultureInfo.InvariantCulture)} {(ofStatements ? Strength(filter) : "")}{(total == 1 ? one : many)}";
        if (filter.Commits is { } commits && ofStatements)
            head += commits ? total == 1 ? " that commits" : " that commit" : total == 1 ? " that does not commit" : " that do not commit";
        parts.Add(head);
        if (filter.Commits is { } holds && !ofStatements)
            parts.Add(holds ? "with statements that commit" : "with statements that do not commit");
        var countries = All(filter.Countries.Select(c => Label(terms.Parties, c)));
        var with = Any(filter.With.Select(c => Label(terms.Parties, c)));
        // Who is party to a declaration need not make each statement in it: those that one does are "made by" it.
        var inDeclarations = ofStatements ? "in declarations " : "";
        if (countries.Length > 0) parts.Add($"{inDeclarations}of {countries}{(with.Length > 0 ? $" with {with}" : "")}");
        else if (with.Length > 0) parts.Add($"{inDeclarations}with {with}");
        if (filter.Strengths.Count > 0 && !ofStatements) parts.Add($"with {Article(Strength(filter))}statement");
        if (filter.By.Count > 0) parts.Add($"made by {Any(filter.By.Select(c => Label(terms.Parties, c)))}");
        if (filter.Areas.Count > 0) parts.Add($"in {Any(filter.Areas.Select(a => Label(terms.Areas, a)))}");
        if (filter.Years.Count > 0) parts.Add(Any(filter.Years.Select(y => y.InWords())));
        if (filter.Kinds.Count > 0) parts.Add($"in {Any(filter.Kinds.Select(k => Article(k.InWords())))}");
        if (filter.Evidences.Count > 0)
            parts.Add(Any(filter.Evidences.Select(e => e == Evidence.Text ? "from the instrument itself" : "from reports")));
        if (filter.Organisations.Count > 0) parts.Add($"naming {Any(filter.Organisations.Select(o => Label(terms.Organisations, o)))}");
        if (filter.People.Count > 0) parts.Add($"with {Any(filter.People.Select(p => Label(terms.People, p)))}");
        if (filter.Cites.Count > 0) parts.Add($"citing {Any(filter.Cites.Select(c => $"“{Label(terms.Cited, c)}”"))}");
        if (filter.Languages.Count > 0) parts.Add($"written in {Any(filter.Languages.Select(l => Label(terms.Languages, l)))}");
        if (filter.Warnings.Count > 0) parts.Add($"with the warning {Any(filter.Warnings.Select(w => $"“{w}”"))}");
        if (filter.Curated.Count > 0) parts.Add($"whose {Any(filter.Curated.Select(f => Label(terms.Fields, f)))} a curator set");
        if (filter.Words is { } words) parts.Add($"about {Quoted(words.ToString())}");
        if (ordered)
        {
            parts.Add(filter.Order switch
            {
                SortOrder.Best => "best match first",
                SortOrder.Oldest => "oldest first",
                SortOrder.Strongest => "strongest first",
                _ => "newest first",
            });
        }
        return Joined(parts, bare: ordered ? 1 : 0);
    }

    /// <summary>One value of a filter as a chip says it: "Azerbaijan", "intended or stronger".</summary>
    public static string Label(this StatementFilter filter, FilterPart part) => part.Name switch
    {
        "country" or "with" or "by" => Label(filter.Terms.Parties, part.Value),
        "area" => Label(filter.Terms.Areas, part.Value),
        "year" => YearRange.Parse(part.Value).InWords(),
        "strength" => StrengthRange.Parse(part.Value).InWords(),
        "commits" => part.Value == "yes" ? "commits" : "does not commit",
        "evidence" => part.Value == "text" ? "instrument" : "report",
        "org" => Label(filter.Terms.Organisations, part.Value),
        "person" => Label(filter.Terms.People, part.Value),
        "cites" => Label(filter.Terms.Cited, part.Value),
        "lang" => Label(filter.Terms.Languages, part.Value),
        "warning" => $"warning: {part.Value}",
        "curated" => $"{Label(filter.Terms.Fields, part.Value)} set by a curator",
        "q" => Quoted(part.Value),
        "kind" or "sort" => part.Value.Replace('-', ' '),
        _ => part.Value,
    };

    private static string Strength(StatementFilter filter) =>
        filter.Strengths.Count == 0 ? "" : $"{Any(filter.Strengths.Select(s => s.InWords()))} ";

    private static string Quoted(string words) => words.Contains('"') ? Paired(words) : $"“{words}”";

    /// <summary>Plain quotation marks in pairs as typographic ones.</summary>
    private static string Paired(string words)
    {
        var open = false;
        return string.Concat(words.Select(c => c != '"' ? c : (open = !open) ? '“' : '”'));
    }

    private static string Label(IReadOnlyDictionary<string, Term> terms, string value) => terms.TryGetValue(value, out var term) ? term.Label : value;

    private static string Article(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {noun}" : $"a {noun}";

    /// <summary>What follows the head at once ("of Azerbaijan", "about ...", "since 2007") needs no comma; a bare range or order does.</summary>
    private static string Joined(List<string> parts, int bare)
    {
        if (parts.Count == 1) return parts[0];
        var (head, first) = (parts[0], parts[1]);
        var attached = parts.Count > 1 + bare && !char.IsDigit(first[0]) && first != "undated";
        return head + (attached ? " " : ", ") + string.Join(", ", parts.Skip(1));
    }

    private static string All(IEnumerable<string> names) => Joined([.. names], "and");

    private static string Any(IEnumerable<string> names) => Joined([.. names], "or");

    private static string Joined(List<string> names, string last) =>
        names.Count <= 1 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} {last} {names[^1]}";
}
