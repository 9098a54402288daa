using System.Globalization;
using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Benchmarks.Generating;

/// <summary>What the documents of a corpus speak of: the states, areas, bodies and instruments of the parser's vocabulary, and names of places and people made up from syllables.</summary>
internal sealed class World
{
    private const int CoinedNames = 60_000;

    // How long one person holds an office.
    private const int Years = 6;

    private static readonly string[] Syllables =
        ["ka", "ro", "ma", "ti", "be", "lin", "sor", "va", "de", "mar", "no", "shi", "ter", "gal", "u", "len", "ba", "ri", "sto", "pe", "zan", "mi", "lo", "dor", "he", "an", "ju", "kel", "fa", "os", "brin", "to"];

    private static readonly string[] Ends = ["sk", "va", "stan", "ville", "burg", "ra", "no", "ma", "ov", "in", "es", "ria", "ko", "ton", "dal", "m", "la"];

    private readonly ulong _seed;

    public World(ulong seed)
    {
        _seed = seed;
        var dice = Dice.Of(seed, "world", 0);
        // Some states conclude many times as much as others.
        Country[] states = [.. Country.All.Where(c => c.Kind == CountryKind.State)];
        dice.Shuffle(states);
        States = states;
        Areas = [.. Area.All.Select(a => new Field(a.Short.ToLowerInvariant(), Terms(a, ref dice)))];
        Organisations = [.. VocabularyFile.Read<List<NamedThing>>("organisations.yaml").Where(t => !t.Alone).Select(t => t.Name)];
        Instruments = [.. VocabularyFile.Read<List<NamedThing>>("instruments.yaml").Select(t => t.Name)];
        var coined = new HashSet<string>(StringComparer.Ordinal);
        while (coined.Count < CoinedNames) coined.Add(Coin(ref dice, dice.Between(1, 3)));
        Coined = [.. coined];
    }

    public IReadOnlyList<Country> States { get; }

    public IReadOnlyList<Field> Areas { get; }

    public IReadOnlyList<string> Organisations { get; }

    public IReadOnlyList<string> Instruments { get; }

    public IReadOnlyList<string> Coined { get; }

    /// <summary>The full name of whoever holds an office of a state in a year; the same in all documents.</summary>
    public string Holder(Country state, string office, int year)
    {
        var person = Dice.Of(_seed, $"{state.Code} {office}", (year + state.Code[0]) / Years);
        return $"{Coin(ref person, 1)} {Coin(ref person, 2)}";
    }

    /// <summary>A state as a sentence names it.</summary>
    public static string Short(Country state) => state.Name.AsSpan().ContainsAny("(,") ? Official(state) : Articled(state.Name);

    /// <summary>A state as a title names it.</summary>
    public static string Official(Country state) => Articled(state.OfficialName);

    public static string Capital(Country state) => state.Capitals.Length > 0 ? state.Capitals[0] : state.Name;

    private static readonly string[] WithArticle = [" of ", "Republic", "Kingdom", "States", "Federation", "Emirates", "Confederation", "Union", "Holy See", "Islands", "Netherlands", "Philippines", "Maldives", "Bahamas", "Gambia", "Seychelles"];

    private static string Articled(string name) => Array.Exists(WithArticle, w => name.Contains(w, StringComparison.Ordinal)) ? $"the {name}" : name;

    private static string[] Terms(Area area, ref Dice dice)
    {
        string[] terms = [.. Thesaurus.Of(area).Phrases().Where(p => p.Weight != TermWeight.Weak && p.Phrase.Length > 6).Select(p => p.Phrase).Distinct(StringComparer.Ordinal)];
        dice.Shuffle(terms);
        return terms;
    }

    private static string Coin(ref Dice dice, int syllables)
    {
        var name = "";
        for (var i = 0; i < syllables; i++) name += dice.Common(Syllables);
        name += dice.Of(Ends);
        return char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];
    }
}

/// <summary>An area: its name and its terms, the common first.</summary>
internal sealed record Field(string Name, IReadOnlyList<string> Terms);
