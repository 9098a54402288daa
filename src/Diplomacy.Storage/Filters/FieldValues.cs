using System.Globalization;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Vocabulary;
using Diplomacy.Search.Questions;
using Diplomacy.Storage.Names;

namespace Diplomacy.Storage.Filters;

/// <summary>
/// What the values of a question's fields are in the index: as addresses write them, or by the names that pages show; people and instruments by
/// any words of their names.
/// </summary>
internal sealed class FieldValues(FilterTerms terms)
{
    /// <summary>As many as a filter may have.</summary>
    private const int MostMeant = 100;

    private const int MostKept = 1000;

    /// <summary>What a value means. A page reads its question again for each of its links, and names are many: answers are kept.</summary>
    public FieldAnswer Resolve(string field, string written)
    {
        if (terms.Answers.TryGetValue((field, written), out var kept)) return kept;
        if (terms.Answers.Count >= MostKept) terms.Answers.Clear();
        return terms.Answers[(field, written)] = LookUp(field, written);
    }

    /// <summary>What a value of a field is, for a sentence: "“x” is not a country that is known here."</summary>
    public static string NounOf(string field) => field switch
    {
        "with" or "by" => "country",
        "org" => "organisation",
        "cites" => "instrument",
        "lang" => "language",
        "curated" => "field",
        _ => field,
    };

    private FieldAnswer LookUp(string field, string written)
    {
        try
        {
            return field switch
            {
                "country" or "with" or "by" => Named(NounOf(field), written, terms.Parties),
                "area" => Named(NounOf(field), written, terms.Areas),
                "year" => YearOf(written),
                "strength" => FieldAnswer.Of(StrengthRange.Parse(written).ToString()),
                "commits" => written.ToLowerInvariant() is var yes and ("yes" or "no") ? FieldAnswer.Of(yes)
                    : FieldAnswer.Refused($"“{written}” is no value of “commits”. Known are yes and no."),
                "kind" => Coded<AgreementKind>("kind", written),
                "evidence" => Coded<Evidence>("evidence", written),
                "org" => Named(NounOf(field), UsualNames.OfOrganisation(written) ?? UsualNames.OfOrganisation(written.ToUpperInvariant()) ?? written, terms.Organisations, byWords: true),
                "person" => Named(NounOf(field), written, terms.People, byWords: true),
                "cites" => Instrument(written),
                "lang" => Named(NounOf(field), written, terms.Languages),
                "warning" => Named(NounOf(field), written, terms.Warnings),
                "curated" => Named(NounOf(field), written, terms.Fields),
                _ => FieldAnswer.Refused($"There is no field “{field}”."),
            };
        }
        catch (FilterRefusedException refused)
        {
            return FieldAnswer.Refused(refused.Message);
        }
    }

    private FieldAnswer Instrument(string written)
    {
        var answer = Named(NounOf("cites"), UsualNames.OfInstrument(written) ?? written, terms.Cited, byWords: true);
        return answer.Refusal is not null && terms.ToldInstruments(SlugOf.Words(written)) is { Count: > 0 } told ? FieldAnswer.Of(told) : answer;
    }

    /// <summary>Years as the index writes them, without leading zeros.</summary>
    public static string Year(YearRange range) =>
        range == YearRange.Undated ? range.ToString()
        : range.From == range.To ? Plain(range.From)
        : $"{Plain(range.From)}..{Plain(range.To)}";

    private static string Plain(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static FieldAnswer YearOf(string written)
    {
        try
        {
            return FieldAnswer.Of(Year(YearRange.Parse(written)));
        }
        catch (FilterRefusedException refused)
        {
            return FieldAnswer.Refused(refused.Message, YearRange.Nearest(written)?.ToString());
        }
    }

    private static FieldAnswer Coded<T>(string noun, string written) where T : struct, Enum
    {
        var code = written.Trim().Replace(' ', '-');
        if (CodeNames.TryParse<T>(code, out var known)) return FieldAnswer.Of(known.Code());
        return FieldAnswer.Refused(
            $"“{written}” is no {noun}. Known are {string.Join(", ", CodeNames.Codes<T>())}.",
            UnknownValue.Nearest(code, CodeNames.Codes<T>().Select(c => new Term(c, c)))?.Value);
    }

    private static FieldAnswer Named(string noun, string written, IReadOnlyDictionary<string, Term> known, bool byWords = false)
    {
        if (known.TryGetValue(written, out var term) || known.TryGetValue(SlugOf.Words(written), out term)) return Of(term);
        var slug = SlugOf.Words(written);
        var named = known.Values.Where(t => SlugOf.Words(t.Label) == slug).ToList();
        if (named.Count == 0 && noun == "country") named = [.. Also(slug).Select(known.GetValueOrDefault).OfType<Term>()];
        if (named.Count == 0 && byWords)
        {
            var words = slug.Split('-');
            named = [.. known.Values.Where(t => words.All(SlugOf.Words(t.Label).Split('-').Contains))];
            if (named.Count > MostMeant) return FieldAnswer.Refused($"“{written}” may be any of {named.Count} names. Write more of the one that is meant.");
        }
        if (named.Count > 0) return FieldAnswer.Of([.. named.SelectMany(t => t.Means ?? [t.Value]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        return FieldAnswer.Refused(UnknownValue.Refused(noun, written, known.Values).Message, UnknownValue.Nearest(written, known.Values)?.Value);
    }

    /// <summary>The countries that are called so as well: the UK, Burma, the Federal Republic of Germany.</summary>
    private static IEnumerable<string> Also(string slug) =>
        Country.All.Where(c => c.Variants.Concat(c.Official).Any(n => SlugOf.Words(n) == slug)).Select(c => c.Code);

    private static FieldAnswer Of(Term term) => FieldAnswer.Of(term.Means ?? [term.Value]);
}
