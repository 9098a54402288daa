using System.Text;
using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Countries;
using Diplomacy.Search.Index;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>
/// Agreements made up in memory, the same for the same seed: words by Zipf's law, the small ones of English the most frequent, phrases that
/// come again and again, most statements made by both parties.
/// </summary>
internal sealed class GeneratedAgreements(int seed)
{
    private static readonly string[] Frequent =
        ("the of and to in cooperation will for their parties on with agreed between states countries that as both by development international agreement "
        + "a economic relations support continue field including at two sides from mutual governments be shall security trade interest further promote "
        + "energy strengthen exchange areas projects united expressed this joint its importance regional bilateral education shared technology are").Split(' ');

    private static readonly string[] Kinds = ["joint-declaration", "joint-statement", "memorandum", "communique", "treaty"];

    private readonly string[] _words = Words(seed);
    private readonly double[] _shares = Shares(60_000);
    private readonly string[] _countries = [.. Country.All.Select(c => c.Code)];
    private readonly string[] _names = [.. Country.All.Select(c => c.Name)];
    private readonly string[] _areas = [.. Area.All.Select(a => a.Slug)];
    private readonly IndexVocabulary _vocabulary = StoredAgreements.Vocabulary;

    /// <summary>Agreements until they have so many statements.</summary>
    public IEnumerable<IndexedAgreement> Of(int statements)
    {
        var (made, rows) = (0, 0);
        while (made < statements)
        {
            var agreement = Agreement(rows / 1000 + 1, ref rows, statements - made);
            rows = (rows / 1000 + 1) * 1000;
            made += agreement.Rows.Count(r => r.IsStatement);
            yield return agreement;
        }
    }

    private IndexedAgreement Agreement(int id, ref int row, int most)
    {
        var random = new Random(unchecked(seed * 31 + id));
        var parties = Enumerable.Range(0, random.Next(12) == 0 ? 5 : 2).Select(_ => Skewed(random, _countries.Length)).Distinct()
            .Select(c => new IndexedName(_countries[c], [_names[c]])).ToList();
        IReadOnlyList<string> codes = [.. parties.Select(p => p.Code)];
        var year = 1945 + random.Next(81);
        var rows = new List<IndexedRow>();
        var statements = Math.Min(most, 1 + random.Next(39));
        for (var i = 0; i < statements + 2; i++)
        {
            var isStatement = i >= 2;
            rows.Add(new IndexedRow
            {
                Id = ++row,
                IsStatement = isStatement,
                Text = Text(random, 8 + random.Next(isStatement ? 34 : 60)),
                LeadIn = isStatement && random.Next(4) == 0 ? "The parties have agreed to" : null,
                Areas = isStatement ? [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => _areas[Skewed(random, _areas.Length)]).Distinct()] : [],
                Strength = isStatement ? _vocabulary.Strengths[random.Next(_vocabulary.Strengths.Count)] : null,
                By = !isStatement ? [] : random.Next(6) == 0 ? [codes[0]] : codes,
                Organisations = random.Next(10) == 0 ? [Organisation(random)] : [],
            });
        }
        return new IndexedAgreement
        {
            Id = id,
            SortKey = $"{year}-{id}",
            Title = $"Joint declaration of {string.Join(" and ", parties.Select(p => p.Names[0]))}",
            Parties = parties,
            Year = year,
            FirstDay = new DateOnly(year, 1 + random.Next(12), 1 + random.Next(28)).DayNumber,
            Kind = Kinds[Skewed(random, Kinds.Length)],
            Evidence = random.Next(5) == 0 ? "report" : "text",
            Languages = ["en"],
            Rows = rows,
        };
    }

    private IndexedName Organisation(Random random)
    {
        var number = Skewed(random, 500);
        return new($"body-{number}", [$"Organisation for {_words[100 + number]}"]);
    }

    private string Text(Random random, int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            if (i > 0) text.Append(' ');
            var word = Word(random);
            text.Append(_words[word]);
            // What is said again and again: the same word after the same word.
            if (random.Next(5) == 0 && ++i < words) text.Append(' ').Append(_words[word * 7 % 90]);
        }
        return text.Append('.').ToString();
    }

    private int Word(Random random)
    {
        var found = Array.BinarySearch(_shares, random.NextDouble());
        return Math.Min(_shares.Length - 1, found < 0 ? ~found : found);
    }

    private static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 3));

    private static string[] Words(int seed)
    {
        const string Consonants = "bcdfghklmnprstvz", Vowels = "aeiou";
        var random = new Random(seed);
        var words = new List<string>(Frequent);
        var known = new HashSet<string>(words);
        while (words.Count < 60_000)
        {
            var word = new StringBuilder();
            for (var syllables = 2 + random.Next(3); syllables > 0; syllables--) word.Append(Consonants[random.Next(16)]).Append(Vowels[random.Next(5)]);
            word.Append(Consonants[random.Next(16)]);
            if (random.Next(4) == 0) word.Append("tion");
            if (known.Add(word.ToString())) words.Add(word.ToString());
        }
        return [.. words];
    }

    private static double[] Shares(int words)
    {
        var shares = new double[words];
        var sum = 0.0;
        for (var i = 0; i < words; i++) shares[i] = sum += 1 / (i + 2.5);
        for (var i = 0; i < words; i++) shares[i] /= sum;
        return shares;
    }
}
