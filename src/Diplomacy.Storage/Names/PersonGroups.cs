using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Storage.Names;

/// <summary>
/// Finds which mentions in different documents are of one person: of one party, with names that may be one and years that are not far
/// apart. Who might be either of two stays alone, and so does who stands beside the other in one document.
/// </summary>
internal sealed class PersonGroups
{
    /// <summary>Different forms of a full name are of one person where documents so many years apart have them.</summary>
    private const int FormsApart = 8;

    /// <summary>A surname alone is that of a person whom a document within so many years names in full.</summary>
    private const int SurnameApart = 5;

    private static readonly HashSet<string> NoOffice = new(StringComparer.Ordinal) { "the", "and", "for", "acting", "former" };

    private readonly List<Form> _forms;

    /// <param name="people">All of one party.</param>
    private PersonGroups(IEnumerable<NamedPerson> people)
    {
        var names = new Dictionary<string, PersonName>(StringComparer.Ordinal);
        _forms = [.. people.GroupBy(p => Named(p).Key).Select(g => new Form(Named(g.First()), [.. g]))];

        PersonName Named(NamedPerson person) =>
            names.TryGetValue(person.Name, out var known) ? known : names[person.Name] = PersonName.Of(person.Name, person.Party);
    }

    /// <summary>All mentions, each with those that are of the same person.</summary>
    public static IEnumerable<IReadOnlyList<NamedPerson>> Of(IEnumerable<NamedPerson> people) =>
        people.GroupBy(p => p.Party).SelectMany(party => new PersonGroups(party).Groups());

    private IEnumerable<IReadOnlyList<NamedPerson>> Groups()
    {
        var byEdge = _forms.Where(f => !f.Name.IsBare).SelectMany(f => f.Name.Edges.Distinct(), (f, edge) => (f, edge)).ToLookup(e => e.edge, e => e.f);
        var parts = _forms.Where(f => FullOf(f, byEdge).Any() || f.Name.IsBare).ToHashSet();
        var groups = Full([.. _forms.Where(f => !parts.Contains(f))], byEdge, parts);
        var ofForm = groups.SelectMany(g => g.Forms, (g, f) => (g, f)).ToDictionary(p => p.f, p => p.g);
        // What is said of a group's offices and documents is said by full names alone: one surname does not lead to the next.
        var joined = new List<(Group Group, NamedPerson Person)>();
        foreach (var part in parts)
        {
            var full = FullOf(part, byEdge).Where(ofForm.ContainsKey).Select(f => ofForm[f]).Distinct().ToList();
            var rest = new Group([new Form(part.Name, [])]);
            foreach (var person in part.People)
            {
                var meant = full.Where(g => g.MayMean(person)).Take(2).ToList();
                joined.Add((meant.Count == 1 ? meant[0] : rest, person));
            }
            groups.Add(rest);
        }
        foreach (var (group, person) in joined) group.Also.Add(person);
        return groups.Select(g => g.All()).Where(g => g.Count > 0);
    }

    /// <summary>The full names of which a form is a part.</summary>
    private static IEnumerable<Form> FullOf(Form part, ILookup<string, Form> byEdge) =>
        part.Name.Edges.Distinct().SelectMany(e => byEdge[e]).Distinct().Where(f => part.Name.IsPartOf(f.Name));

    /// <summary>Groups of full names in which each may be each.</summary>
    private static List<Group> Full(List<Form> forms, ILookup<string, Form> byEdge, HashSet<Form> parts)
    {
        var near = forms.ToDictionary(f => f, f => f.Name.Edges.Distinct().SelectMany(e => byEdge[e]).Distinct()
            .Where(o => o != f && !parts.Contains(o) && f.MayBe(o) && f.YearsFrom(o) <= FormsApart).ToList());
        var ambiguous = near.Where(n => n.Value.Any(a => n.Value.Any(b => a != b && !a.MayBe(b)))).Select(n => n.Key).ToHashSet();
        var groups = new List<Group>();
        var done = new HashSet<Form>();
        foreach (var form in forms.Where(done.Add))
        {
            List<Form> together = [form];
            for (var i = 0; i < together.Count && !ambiguous.Contains(form); i++)
                together.AddRange(near[together[i]].Where(o => !ambiguous.Contains(o) && done.Add(o)));
            if (together.All(a => together.All(b => a == b || a.MayBe(b)))) groups.Add(new Group(together));
            else groups.AddRange(together.Select(f => new Group([f])));
        }
        return groups;
    }

    /// <summary>One form of a name with those who bear it.</summary>
    private sealed class Form(PersonName name, IReadOnlyList<NamedPerson> people)
    {
        private readonly Lazy<HashSet<int>> _documents = new(() => [.. people.Select(p => p.AgreementId)]);

        // A name that very many documents have has few years.
        private readonly Lazy<int?[]> _years = new(() => [.. people.Select(p => p.Year).Distinct()]);

        public PersonName Name => name;

        public IReadOnlyList<NamedPerson> People => people;

        public bool IsIn(int document) => _documents.Value.Contains(document);

        public bool MayBe(Form other) => name.MayBe(other.Name) && !(people.Count < other.People.Count ? other._documents.Value.Overlaps(_documents.Value) : _documents.Value.Overlaps(other._documents.Value));

        /// <summary>The fewest years between documents of the two; 0 where one has no date.</summary>
        public int YearsFrom(Form other) => _years.Value.Min(other.YearsFrom);

        public int YearsFrom(int? year) => year is null ? 0 : _years.Value.Min(known => known is null ? 0 : Math.Abs(known.Value - year.Value));
    }

    /// <summary>One person: the forms of the full name, and who is called by a part of it.</summary>
    private sealed class Group(IReadOnlyList<Form> forms)
    {
        private readonly Lazy<HashSet<string>> _offices = new(() => [.. forms.SelectMany(f => f.People).SelectMany(p => Office(p.Office))]);

        public IReadOnlyList<Form> Forms => forms;

        public List<NamedPerson> Also { get; } = [];

        public IReadOnlyList<NamedPerson> All() => [.. forms.SelectMany(f => f.People), .. Also];

        /// <summary>Not far in time, in no other office, and not named beside the person in one document.</summary>
        public bool MayMean(NamedPerson person)
        {
            if (forms.Min(f => f.YearsFrom(person.Year)) > SurnameApart || forms.Any(f => f.IsIn(person.AgreementId))) return false;
            var office = Office(person.Office).ToList();
            return office.Count == 0 || _offices.Value.Count == 0 || office.Exists(_offices.Value.Contains);
        }

        private static IEnumerable<string> Office(string? office) =>
            office is null ? [] : Words.Of(office).Select(w => w.Folded).Where(w => w.Length > 2 && !NoOffice.Contains(w));
    }
}
