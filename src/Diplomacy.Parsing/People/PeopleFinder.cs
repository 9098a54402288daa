using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.People;

/// <summary>The representatives of the parties who met, spoke for a party or signed, each once, by the fullest form of the name.</summary>
internal static class PeopleFinder
{
    private sealed class Person
    {
        public required List<PersonMention> Mentions { get; init; }

        public bool Signed { get; set; }

        public Country? Country => Mentions.Select(m => m.Country).FirstOrDefault(c => c is not null);

        public bool IsCounterpart => Mentions.Any(m => m.Counterpart);

        public bool IsOfOtherSide => Mentions.Any(m => m.OtherSide);

        public bool StandsBeside(Person other) =>
            Mentions.Any(m => m.Counterpart && other.Mentions.Any(o => o.Counterpart && ReferenceEquals(o.Text, m.Text) && (m.JoinedTo(o) || o.JoinedTo(m))));

        /// <summary>Index of the word at which this person is named last before the other one is met, in the same text; -1 where in none.</summary>
        public int LastBefore(Person other) => other.Mentions.Find(m => m.Counterpart) is not { } met ? -1
            : Mentions.Where(m => ReferenceEquals(m.Text, met.Text) && m.First < met.First).Select(m => m.First).DefaultIfEmpty(-1).Max();

        public void Speaks(Country country) => Mentions[0] = Mentions[0] with { Country = country };

        public string Name => Mentions.OrderByDescending(m => Names.Fullness(m.Name)).First().Name;

        // The text says it in full more often than the title.
        public string? Office => Mentions.OrderBy(m => m.Text.Block is null).Select(m => m.Office).FirstOrDefault(o => o is not null);
    }

    /// <param name="parties">Codes of the parties.</param>
    /// <param name="home">Code of the party from whose side the text is told, or null.</param>
    public static IReadOnlyList<ParsedPerson> Find(NamedDocument names, Participants participants, IReadOnlyList<string> parties, string? home)
    {
        var people = new List<Person>();
        var byPart = new Dictionary<string, List<Person>>(StringComparer.Ordinal);
        foreach (var mention in participants.Found) Join(people, byPart, mention);
        foreach (var mention in participants.Signers.Concat(participants.Signatures.Signatories)) Join(people, byPart, mention).Signed = true;
        // Other places may give the full name or the country.
        foreach (var mention in participants.All)
            if (!mention.Former && Known(byPart, mention) is { } known) Add(byPart, known, mention);

        if (people.Exists(p => p.Country is null)) AssignParties(people, AsNamed(names, parties), home);
        return [.. people.Where(p => p.Country is not null && parties.Contains(p.Country.Code)).Select(Record)];
    }

    /// <summary>The parties in the order in which title and text name them, which is that of those who speak for them.</summary>
    private static List<string> AsNamed(NamedDocument names, IReadOnlyList<string> parties)
    {
        var order = new List<string>();
        foreach (var text in names.Body.Prepend(names.Title).OfType<NamedText>())
        {
            foreach (var match in text.Countries)
                if (parties.Contains(match.Country.Code) && !order.Contains(match.Country.Code)) order.Add(match.Country.Code);
            if (order.Count == parties.Count) break;
        }
        return [.. order, .. parties.Except(order)];
    }

    private static Person Join(List<Person> people, Dictionary<string, List<Person>> byPart, PersonMention mention)
    {
        if (Known(byPart, mention) is not { } person)
        {
            person = new Person { Mentions = [] };
            people.Add(person);
        }
        Add(byPart, person, mention);
        return person;
    }

    private static Person? Known(Dictionary<string, List<Person>> byPart, PersonMention mention)
    {
        foreach (var part in mention.Parts)
            if (byPart.TryGetValue(part, out var people) && people.Find(p => IsSame(p, mention)) is { } known) return known;
        return null;
    }

    /// <summary>Keeps each form of name, office and state once.</summary>
    private static void Add(Dictionary<string, List<Person>> byPart, Person person, PersonMention mention)
    {
        var inTitle = mention.Text.Block is null;
        if (person.Mentions.Any(m => m.Name == mention.Name && m.Office == mention.Office && m.Country == mention.Country
            && m.Counterpart == mention.Counterpart && m.OtherSide == mention.OtherSide && m.Text.Block is null == inTitle)) return;
        person.Mentions.Add(mention);
        foreach (var part in mention.Parts)
        {
            if (!byPart.TryGetValue(part, out var people)) byPart[part] = people = [];
            if (!people.Contains(person)) people.Add(person);
        }
    }

    private static bool IsSame(Person person, PersonMention mention)
    {
        if (person.Country is { } a && mention.Country is { } b && a != b) return false;
        // A full name is compared with the full names: "Jill Biden" is not the "Biden" that "Joe Biden" is.
        var full = mention.Parts.Length > 1 ? person.Mentions.Where(m => m.Parts.Length > 1).ToList() : [];
        if ((full.Count > 0 ? full : person.Mentions).Any(m => Names.Overlap(m.Parts, mention.Parts) && OfficesAgree(m, mention))) return true;
        // "Joe Biden" and "Joseph R. Biden, Jr.": the surname and the office.
        return mention.Office is { } office && person.Mentions.Any(m => m.Office == office && Names.ShareSurname(m.Parts, mention.Parts));
    }

    /// <summary>A surname alone names the same person where the offices have a word in common, or one is not given.</summary>
    private static bool OfficesAgree(PersonMention a, PersonMention b)
    {
        if (a.Office is null || b.Office is null || (a.Parts.Length > 1 && b.Parts.Length > 1)) return true;
        var words = Words.Of(a.Office).Select(w => w.Folded).ToHashSet(StringComparer.Ordinal);
        return Words.Of(b.Office).Any(w => w.Length > 2 && words.Contains(w.Folded));
    }

    /// <summary>Those whose state no words give are the home party's, or the party's for which nobody else spoke.</summary>
    private static void AssignParties(List<Person> people, IReadOnlyList<string> parties, string? home)
    {
        foreach (var person in people.Where(p => p.Country is null))
            if (Leaders.CodeOf(person.Name, parties) is { } known && Country.Find(known) is { } country) person.Speaks(country);
        var open = people.Where(p => p.Country is null).ToList();
        // "meetings with President A and President-elect B": whoever stands beside one that was met is of that side.
        const int few = 100;
        foreach (var person in open.Where(p => p.IsCounterpart && people.Count < few))
            if (people.Find(p => p.Country is not null && p.IsCounterpart && person.StandsBeside(p)) is { } beside) person.Speaks(beside.Country!);
        open.RemoveAll(p => p.Country is not null);
        if (open.Count == 0) return;
        // Whoever publishes the talks of others is no side of them.
        if (home is not null && !parties.Contains(home)) home = null;
        // Where those met with speak for one of two parties, the others speak for the other one.
        if (home is null && parties.Count == 2 && people.Where(p => p.IsCounterpart && p.Country is not null).Select(p => p.Country!.Code).Distinct().ToList() is [var met] && parties.Contains(met))
        {
            foreach (var person in open) person.Speaks(Country.Find(person.IsCounterpart ? met : parties.First(c => c != met))!);
            return;
        }
        if (home is not null && parties.Contains(home) && parties.Count == 2)
            foreach (var person in open.Where(p => p.IsOfOtherSide)) person.Speaks(Country.Find(parties.First(c => c != home))!);
        open.RemoveAll(p => p.Country is not null);
        // "A of X called on B": B is of the other side.
        if (home is null && parties.Count == 2)
            foreach (var person in open.Where(p => p.IsCounterpart && people.Count < few).ToList())
                if (people.Where(p => p.Country is not null && !p.IsCounterpart).MaxBy(p => p.LastBefore(person)) is { } caller && caller.LastBefore(person) >= 0 && parties.Contains(caller.Country!.Code))
                {
                    person.Speaks(Country.Find(parties.First(c => c != caller.Country!.Code))!);
                    open.Remove(person);
                }
        // In a report the home party's people met others: those behind "with" are the other side's.
        if (home is not null && parties.Contains(home) && open.Any(p => p.IsCounterpart))
        {
            foreach (var person in open.Where(p => !p.IsCounterpart)) person.Speaks(Country.Find(home)!);
            open.RemoveAll(p => !p.IsCounterpart);
            if (parties.Count == 2)
                foreach (var person in open.Where(p => p.IsOfOtherSide)) person.Speaks(Country.Find(parties.First(c => c != home))!);
            open.RemoveAll(p => p.Country is not null);
        }
        var free = parties.Where(c => people.All(p => p.Country?.Code != c)).ToList();
        if (home is not null && free.Remove(home)) free.Insert(0, home);
        for (var i = 0; i < open.Count; i++)
        {
            // One after the other while parties are left; what remains speaks for the home party.
            var code = free.Count > 1 ? free[Math.Min(i, free.Count - 1)] : free.Count == 1 ? free[0] : home;
            if (code is null || Country.Find(code) is not { } country) continue;
            open[i].Speaks(country);
        }
    }

    private static ParsedPerson Record(Person person)
    {
        var named = person.Mentions.OrderByDescending(m => Names.Fullness(m.Name)).First();
        IReadOnlyList<Span> evidence = named.Text.SpansOf(named.First, named.End);
        return new ParsedPerson(person.Name, person.Office, person.Country!.Code, person.Signed, named.Text.Origin, evidence);
    }
}
