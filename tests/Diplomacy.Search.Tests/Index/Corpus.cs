using Diplomacy.Search.Index;

namespace Diplomacy.Search.Tests.Index;

/// <summary>Made-up agreements: few words, so that they meet; Zipf's law, so that some are everywhere and some are rare.</summary>
internal static class Corpus
{
    public static readonly IndexVocabulary Vocabulary = new(
        ["energy", "trade", "culture", "defence", "health"], ["discussed", "affirmed", "intended", "firm", "binding"], "intended");

    /// <summary>The most frequent first; several forms of one stem, and some that begin alike.</summary>
    public static readonly string[] Words =
    [
        "the", "cooperation", "of", "parties", "energy", "cooperate", "and", "oil", "party", "pipeline", "Store", "Støre", "pipelines", "trade",
        "trading", "сотрудничество", "сотрудничества", "oils", "culture", "cultural", "x1", "treaty", "treaties", "visa", "visas", "peace",
        "peaceful", "border", "bordering", "zone",
    ];

    private static readonly string[] Codes = ["az", "no", "ru", "us", "osce"];

    public static List<IndexedAgreement> Of(int seed, int agreements, int rowsOfEach = 6, int wordsOfEach = 12)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, agreements).Select(i => Agreement(random, i, rowsOfEach, wordsOfEach))];
    }

    public static IndexedAgreement Agreement(Random random, int id, int rowsOfEach = 6, int wordsOfEach = 12)
    {
        var parties = Some(random, Codes, 3);
        int? year = random.Next(8) == 0 ? null : 1990 + random.Next(6);
        var rows = Enumerable.Range(0, random.Next(rowsOfEach + 1)).Select(i => Row(random, id * 1000 + i, parties, wordsOfEach)).ToList();
        return new IndexedAgreement
        {
            Id = id,
            SortKey = $"{random.Next(1000):000}-{id}",
            Title = random.Next(6) == 0 ? null : Text(random, 5),
            Parties = [.. parties.Select(p => new IndexedName(p, [$"land {p}", Text(random, 2)]))],
            Year = year,
            FirstDay = year is { } y ? new DateOnly(y, 1 + random.Next(12), 1).DayNumber : null,
            Kind = random.Next(2) == 0 ? "treaty" : "joint-statement",
            Evidence = random.Next(3) == 0 ? "report" : "text",
            Languages = Some(random, ["en", "ru"], 2),
            People = Some(random, ["lavrov", "store", "aliyev"], 2),
            Organisations = [.. rows.SelectMany(r => r.Organisations.Select(o => o.Code)).Distinct(), .. random.Next(5) == 0 ? ["nato"] : Array.Empty<string>()],
            Cites = [.. rows.SelectMany(r => r.Cites).Distinct()],
            Warnings = Some(random, ["no-date", "no-party"], 2),
            Curated = Some(random, ["date", "title"], 1),
            Rows = rows,
        };
    }

    private static IndexedRow Row(Random random, int id, IReadOnlyList<string> parties, int words)
    {
        var isStatement = random.Next(4) > 0;
        return new IndexedRow
        {
            Id = id,
            IsStatement = isStatement,
            Text = Text(random, random.Next(20) == 0 ? words * 30 : words),
            LeadIn = random.Next(3) == 0 ? Text(random, 4) : null,
            Areas = isStatement ? Some(random, Vocabulary.Areas, 3) : [],
            Strength = isStatement && random.Next(12) > 0 ? Vocabulary.Strengths[random.Next(5)] : null,
            By = !isStatement ? [] : random.Next(3) > 0 ? parties : Some(random, Codes, 2),
            Organisations = [.. Some(random, ["osce", "nato", "opec"], random.Next(2)).Select(o => new IndexedName(o, [o, "trade zone"]))],
            Cites = Some(random, ["charter", "helsinki"], random.Next(2)),
        };
    }

    public static string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, random.Next(words + 1)).Select(_ => Word(random)));

    public static string Word(Random random) => Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 2.5))];

    private static List<string> Some(Random random, IReadOnlyList<string> values, int most)
    {
        var count = random.Next(most + 1);
        return [.. Enumerable.Range(0, count).Select(_ => values[random.Next(values.Count)]).Distinct()];
    }
}
