using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Pages.Tray;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.Compare;

/// <summary>Two to four declarations side by side, or what two countries promise in one area; else the form by which they are chosen.</summary>
public sealed class CompareModel(DiplomacyContext db, CorpusIndex corpus, KnownTerms known) : ListPage
{
    public const int Most = 4;

    /// <summary>Of one country's statements in an area no more are set side by side.</summary>
    public const int MostOfCountry = 100;

    private SearchIndex _index = null!;
    private FilterTerms _terms = null!;

    /// <summary>What is compared; null where it is yet to be chosen.</summary>
    public Comparison? Comparison { get; private set; }

    public string Sentence { get; private set; } = "";

    /// <summary>The declarations that are compared; none where countries are.</summary>
    public IReadOnlyList<AgreementLine> Declarations { get; private set; } = [];

    /// <summary>Which statements of a country are set side by side where it has too many: "newest", "best match".</summary>
    public string Order { get; private set; } = "";

    public CompareForm? Form { get; private set; }

    /// <summary>Two countries whose area is yet to be chosen.</summary>
    public CountryAreas? Areas { get; private set; }

    /// <summary>The address of what is compared, in one form.</summary>
    public string Address { get; private set; } = "/compare";

    public string Data(string suffix) => Addresses.Data(Address, suffix);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        _index = await corpus.InStepAsync(db, cancel);
        if (!corpus.IsMade) return NotYet("The corpus is being indexed, which is done once. Declarations can be compared when that is done; ask again in a while.");
        _terms = await known.GetAsync(db, cancel);
        var (slugs, countries, keys) = (Values("d"), Values("country"), Values("s"));
        if (((int[])[slugs.Count, countries.Count, keys.Count]).Count(c => c > 0) > 1)
            return Bad("Either declarations are compared (d), or two countries (country), or single statements (s): this address names several of these.");
        try
        {
            if (keys.Count > 0) return await StatementsAsync(keys, cancel);
            if (countries.Count > 0 || Values("area").Count > 0) return await CountriesAsync(countries, cancel);
            if (Request.Query.ContainsKey("q") || slugs.Count == 0) return await ChooseAsync(slugs, cancel);
            return await DeclarationsAsync(slugs, cancel);
        }
        catch (FilterRefusedException refused)
        {
            return Bad(refused.Message);
        }
        catch (QuestionRefusedException refused)
        {
            return Bad(refused.Message);
        }
    }

    private List<string> Values(string name) => [.. Request.Query[name].Select(v => v?.Trim() ?? "").Where(v => v.Length > 0)];

    private async Task<IActionResult> DeclarationsAsync(List<string> slugs, CancellationToken cancel)
    {
        if (slugs.Count is < 2 or > Most) return Bad($"Two to four declarations are compared; this address names {Number(slugs.Count)}.");
        if (await ResolveAsync(slugs, Addresses.Compare, cancel) is { } answer) return answer;
        var statements = await ChosenLines.StatementsOfAsync(db, [.. Declarations.Select(d => d.Slug)], cancel);
        ComparedColumn[] columns = [.. Declarations.Select(d => new ComparedColumn(d.Heading, d.Href(), d.WhoWhatWhen(), statements[d.Slug].Count(), [.. statements[d.Slug]]) { Below = DateWords.Of(d.Date) })];
        Comparison = Comparison.Of(columns, _index, _terms, await SpeakerWords.StemsAsync(db, Declarations.Select(d => d.Slug), cancel));
        Address = Addresses.Compare(Declarations.Select(d => d.Slug));
        Sentence = CompareSentence.OfDeclarations(Comparison);
        return Compared();
    }

    private async Task<IActionResult> StatementsAsync(List<string> keys, CancellationToken cancel)
    {
        if (keys.Count is < 2 or > Most) return Bad($"Two to four statements are compared; this address names {Number(keys.Count)}.");
        var items = await TrayQuery.FindAsync(db, [.. keys.Select(k => ("s", k))], cancel);
        if (items.FirstOrDefault(i => i.Statement is null) is { } lacking) return Bad(lacking.Trouble ?? $"No statement has the key “{lacking.Name}”.");
        if (items.Count < keys.Count) return Bad("Statements are compared with others; this address names one twice.");
        List<StatementLine> statements = [.. items.Select(i => i.Statement!)];
        Comparison = Comparison.OfStatements(statements, _index, await SpeakerWords.StemsAsync(db, statements.Select(s => s.Agreement.Slug), cancel));
        Address = Addresses.CompareStatements(statements.Select(s => s.Key));
        Sentence = CompareSentence.OfStatements(Comparison, statements);
        return Compared();
    }

    private async Task<IActionResult> CountriesAsync(List<string> countries, CancellationToken cancel)
    {
        if (countries.Count != 2) return Bad($"Two countries are compared; this address names {Number(countries.Count)}. Example: /compare?country=az&country=no&area=energy.");
        StatementFilter[] filters = [.. countries.Select(FilterOf)];
        string[] codes = [.. filters.Select(f => f.By[0])];
        if (codes[0] == codes[1]) return Bad($"Two countries are compared; this address names {Label(0)} twice.");
        if (filters[0].Areas.Count == 0)
        {
            Areas = CountryAreas.Of(_index, filters, [.. codes.Select((_, i) => Label(i))], AddressOf);
            Sentence = CompareSentence.OfAreas(Areas, CompareSentence.Rest(filters[0]));
            return Show(Areas);
        }
        if (filters[0].Areas.Count > 1) return Bad($"Two countries are compared in one area; this address names {Number(filters[0].Areas.Count)}.");
        var area = filters[0].Areas[0];
        var columns = new List<ComparedColumn>();
        foreach (var (i, filter) in filters.Index())
        {
            var found = await StatementSearch.FindAsync(db, _index, filter, MostOfCountry, cancel);
            columns.Add(new(Label(i), "/search?" + filter.ToQueryString(), null, found.Total, found.Items));
        }
        var names = await SpeakerWords.StemsAsync(db, columns.SelectMany(c => c.Statements).Select(s => s.Agreement.Slug), cancel);
        Comparison = Comparison.Of(columns, _index, _terms, names, area);
        Address = AddressOf(area);
        Order = filters[0].Order == SortOrder.Best ? "best match" : filters[0].Order.InWords();
        Sentence = CompareSentence.OfCountries(Comparison, _terms.Areas[area].Label, CompareSentence.Rest(filters[0]));
        return Compared();

        StatementFilter FilterOf(string country)
        {
            var rest = Request.Query.Where(p => p.Key.ToLowerInvariant() is not ("country" or "by" or "page")).SelectMany(p => p.Value, (p, v) => KeyValuePair.Create(p.Key, v ?? ""));
            return StatementFilter.Parse([.. rest, new("by", country)], _terms);
        }

        string AddressOf(string area) => "/compare" + Addresses.Query(
            [.. codes.Select(c => ("country", c)), ("area", area), .. filters[0].Parts().Where(p => p.Name is not ("by" or "area")).Select(p => (p.Name, p.Value))]);

        string Label(int i) => _terms.Parties[codes[i]].Label;
    }

    private async Task<IActionResult> ChooseAsync(List<string> slugs, CancellationToken cancel)
    {
        if (slugs.Count > Most) return Bad($"Two to four declarations are compared; this address names {Number(slugs.Count)}.");
        var words = Request.Query["q"].ToString().Trim();
        if (await ResolveAsync(slugs, s => Addresses.CompareForm(s, words), cancel) is { } answer) return answer;
        Form = await CompareForm.OfAsync(db, _index, _terms, words, Declarations, cancel);
        return Show(new { Form.Words, Chosen = Form.Chosen.Select(StatementData.Json), Found = new ListData<object>(Form.Total, 1, [.. Form.Found.Select(StatementData.Json)]) });
    }

    private IActionResult Compared() => HttpContext.AskedForm() switch
    {
        PageForm.Json => new JsonResult(CompareData.Json(Comparison!, Sentence, Address), Hosting.Data.Json),
        PageForm.Csv => Table(CompareData.Table(Comparison!).ToAsyncEnumerable(), line => line),
        _ => Page(),
    };

    /// <summary>Sets the declarations that have these names; else the answer that says which has not, or leads to the names of today.</summary>
    private async Task<IActionResult?> ResolveAsync(List<string> names, Func<IEnumerable<string>, string> address, CancellationToken cancel)
    {
        var found = await ChosenLines.AgreementsAsync(db, [.. names], cancel);
        var today = new List<string>();
        foreach (var name in names)
        {
            var destination = found.ContainsKey(name) ? new Destination.Declaration(name) : await NameLookup.ResolveAsync(db, name, cancel);
            switch (destination)
            {
                case Destination.Declaration it: today.Add(it.Slug); break;
                case Destination.Statement it: today.Add(it.Slug); break;
                case Destination.Place it: today.Add(it.Slug); break;
                case Destination.Gone: return Gone($"The declaration “{name}” has been removed from the corpus, so that it can no longer be compared.");
                default: return Bad($"No declaration has the address “{name}”, so that it cannot be compared.");
            }
        }
        if (today.GroupBy(s => s).FirstOrDefault(g => g.Count() > 1) is { } twice) return Bad($"Declarations are compared with others; this address names “{twice.Key}” twice.");
        if (!today.SequenceEqual(names)) return Redirect(InAskedForm(address(today)));
        Declarations = [.. today.Select(s => found[s])];
        return null;
    }

    private static string Number(int count) => count switch { 0 => "none", 1 => "one", 2 => "two", _ => Phrases.Number(count) };
}
