using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Suggestions;

/// <summary>Names of fields, and the values that a field knows.</summary>
internal static class FieldSuggestions
{
    private const int FewestLetters = 2;

    /// <summary>Fields whose names begin so.</summary>
    public static IEnumerable<Suggestion> Names(TypedQuestion typed) =>
        typed.Field is not null || typed.Last.Length < FewestLetters ? []
            : Fields.Names.Append("in").Where(f => f.StartsWith(typed.Last, StringComparison.OrdinalIgnoreCase))
                .Select(f => new Suggestion("field", $"{f}:", null) { Question = $"{typed.Before}{f}:" });

    /// <summary>Values of the field that is being written.</summary>
    public static IEnumerable<Suggestion> Values(TypedQuestion typed, CorpusNames names, FilterTerms terms, SearchIndex index, int most)
    {
        var values = typed.Field switch
        {
            "country" or "with" or "by" => Named(NameKind.Country),
            "area" => Named(NameKind.Area),
            "org" => Named(NameKind.Organisation),
            "person" => Named(NameKind.Person),
            "cites" => Named(NameKind.Instrument),
            "year" => Years(),
            "strength" => Listed(CodeNames.Codes<Strength>().Reverse().Concat(CodeNames.Codes<Strength>().Skip(1).SkipLast(1).Reverse().Select(s => s + ".."))),
            "commits" => Listed(["yes", "no"]),
            "kind" => Listed(CodeNames.Codes<AgreementKind>()),
            "evidence" => Listed(CodeNames.Codes<Evidence>()),
            "warning" => terms.Warnings.Values.Where(w => Begins(w.Value)).OrderBy(w => w.Value, StringComparer.Ordinal).Select(w => (w.Value, w.Value, (int?)null)),
            "curated" => terms.Fields.Values.Where(f => Begins(f.Value) || Begins(f.Label)).OrderBy(f => f.Value, StringComparer.Ordinal).Select(f => (f.Value, f.Label, (int?)null)),
            "lang" => terms.Languages.Values.Where(l => Begins(l.Value) || Begins(l.Label)).OrderBy(l => l.Label).Select(l => (l.Value, l.Label, (int?)null)),
            _ => Listed(["title"]),
        };
        return values.Take(most).Select(v => new Suggestion("value", v.Item2, v.Item3) { Question = $"{typed.Before}{typed.Field}:{v.Item1}" });

        IEnumerable<(string, string, int?)> Named(NameKind kind)
        {
            var begun = names.BeginningWith(CorpusNames.WordsOf(typed.Last), kind, most);
            // A code is written as often as a name.
            var coded = kind == NameKind.Country && typed.Last.Length > 0 ? names.BeginningWith("", kind, int.MaxValue).Where(n => Begins(n.Value)) : [];
            // A country of which declarations only speak is no value that finds any.
            return coded.Where(c => c.Value.Length == typed.Last.Length).Concat(begun).Concat(coded).Where(n => n.Declarations > 0).Distinct().Select(n => (n.Value.ToLowerInvariant(), n.Label, (int?)n.Declarations));
        }

        IEnumerable<(string, string, int?)> Years() =>
            index.Search(new() { For = SearchFor.Agreements, Facets = [DimensionNames.Year], Take = 0 }).Facets[0].Values
                .Where(y => Begins(y.Value)).OrderByDescending(y => y.Value, StringComparer.Ordinal).Select(y => (y.Value, y.Value, (int?)y.Count));

        IEnumerable<(string, string, int?)> Listed(IEnumerable<string> codes) => codes.Where(Begins).Select(c => (c, c, (int?)null));

        bool Begins(string value) => value.StartsWith(typed.Last, StringComparison.OrdinalIgnoreCase);
    }
}
