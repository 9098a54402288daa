using System.Globalization;
using System.Text;
using Diplomacy.Parsing.Countries;

namespace Diplomacy.Benchmarks.Generating;

/// <summary>The text of one document while it is written.</summary>
internal sealed class Writing
{
    private readonly World _world;
    private readonly Grammar _grammar;
    private readonly ulong _seed;
    private readonly long _number;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _form = new();
    private readonly Known _known;
    private Dice _dice;
    private Field _area;

    public Writing(World world, Grammar grammar, ulong seed, long number)
    {
        (_world, _grammar, _seed, _number) = (world, grammar, seed, number);
        Occasion = Occasion.Of(world, seed, number);
        _dice = Dice.Of(seed, "text", number);
        _area = _dice.Common(world.Areas);
        _known = Write;
    }

    public Occasion Occasion { get; }

    public string Text => _text.ToString();

    public ref Dice Dice => ref _dice;

    /// <summary>Speaks of another area from here on, and returns its name.</summary>
    public string Turn(Field area) => (_area = area).Name;

    public IReadOnlyList<Field> Areas => _world.Areas;

    /// <summary>A form of a rule, without the gaps that empty forms leave, its first letter as it stands.</summary>
    public string Form(string rule)
    {
        _form.Clear();
        _grammar.Write(_form, rule, ref _dice, _known);
        // Empty forms leave two spaces, or one before the stop.
        return _form.Replace("  ", " ").Replace("  ", " ").ToString().Trim();
    }

    /// <summary>A form that begins with a capital.</summary>
    public string Sentence(string rule)
    {
        var form = Form(rule);
        return char.ToUpper(form[0], CultureInfo.InvariantCulture) + form[1..];
    }

    public void Line(string line) => _text.Append(line).Append('\n');

    /// <summary>A block with an empty line below it.</summary>
    public void Block(string block) => _text.Append(block).Append("\n\n");

    public void Add(string words) => _text.Append(words);

    public string Leader(Country state) => Person(state, "President");

    public string Minister(Country state) => Person(state, "Minister of Foreign Affairs");

    public string Holder(Country state, string office) => _world.Holder(state, office, Occasion.Date.Year);

    private string Person(Country state, string office) => $"{office} of {World.Short(state)} {Holder(state, office)}";

    private void Write(StringBuilder text, string name, ref Dice dice) => text.Append(name switch
    {
        "A" => World.Short(Occasion.A),
        "B" => World.Short(Occasion.B),
        // One word in five of another area: few statements keep to one.
        "term" => dice.Common(_area.Terms),
        "term2" => dice.Common(dice.Chance(0.2) ? dice.Of(_world.Areas).Terms : _area.Terms),
        "field" => _area.Name,
        "org" => Articled(dice.Common(_world.Organisations)),
        "instrument" => dice.Common(_world.Instruments),
        "earlier" => Earlier(ref dice),
        "coined" or "coined2" => dice.Common(_world.Coined),
        "city" => dice.Chance(0.7) ? Occasion.City : World.Capital(dice.Common(_world.States)),
        "year" => (Occasion.Date.Year + dice.Between(1, 9)).ToString(CultureInfo.InvariantCulture),
        "date" => Occasion.InWords(Occasion.Date),
        "a-leader" => Leader(Occasion.A),
        "b-leader" => Leader(Occasion.B),
        "a-minister" => Minister(Occasion.A),
        "b-minister" => Minister(Occasion.B),
        _ => throw new InvalidDataException($"There is no word {{{name}}}."),
    });

    private string Earlier(ref Dice dice) => Occasion.Earlier(_world, _seed, _number, ref dice) is { } earlier
        ? $"the {earlier.KindInWords} between {World.Official(earlier.A)} and {World.Official(earlier.B)}, signed on {Occasion.InWords(earlier.Date)}"
        : $"the {dice.Common(_world.Instruments)}";

    private static string Articled(string body) => body.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? body : $"the {body}";
}
