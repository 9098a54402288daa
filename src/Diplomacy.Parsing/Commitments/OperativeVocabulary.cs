using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Commitments;

/// <summary>What a verb does when it is the main verb of a statement.</summary>
internal enum Act
{
    /// <summary>A rung of the ladder.</summary>
    Ladder,

    /// <summary>Thanks, congratulations, condolences.</summary>
    Courtesy,

    /// <summary>That people met.</summary>
    Meeting,

    /// <summary>That somebody spoke; what was said decides.</summary>
    Speech,
}

/// <summary>One verb of <c>operative.yaml</c>, by its base form.</summary>
internal sealed record OperativeEntry(string Verb, Act Act, Strength Strength);

/// <summary>The words of <c>operative.yaml</c>, inflected and ready to be matched.</summary>
internal sealed class OperativeVocabulary
{
    private sealed class File
    {
        public required List<string> Binding { get; init; }
        public required List<string> Firm { get; init; }
        public required List<string> Intended { get; init; }
        public required List<string> Affirmed { get; init; }
        public required List<string> Discussed { get; init; }
        public required List<string> AffirmedInInstruments { get; init; }
        public required List<string> Deeds { get; init; }
        public required List<string> Reporting { get; init; }
        public required List<string> Renewing { get; init; }
        public required List<string> Committing { get; init; }
        public required List<string> Praising { get; init; }
        public required Dictionary<string, List<string>> Nouns { get; init; }
        public required List<string> Weighing { get; init; }
        public required List<string> Aspiring { get; init; }
        public required List<string> Striving { get; init; }
        public required List<string> Needing { get; init; }
        public required List<string> Steadfast { get; init; }
        public required List<string> Enduring { get; init; }
        public required List<string> Courtesies { get; init; }
        public required List<string> CourtesyNouns { get; init; }
        public required List<string> Meetings { get; init; }
        public required List<string> Speech { get; init; }
        public required List<string> Holding { get; init; }
        public required List<string> Subjects { get; init; }
        public required List<string> Ordering { get; init; }
        public required List<string> Officials { get; init; }
    }

    public static OperativeVocabulary Listed { get; } = new(VocabularyFile.Read<File>("operative.yaml"));

    private OperativeVocabulary(File file)
    {
        foreach (var (verbs, strength) in new[] { (file.Binding, Strength.Binding), (file.Firm, Strength.Firm), (file.Intended, Strength.Intended), (file.Affirmed, Strength.Affirmed), (file.Discussed, Strength.Discussed) })
            foreach (var verb in verbs.Distinct()) Add(new OperativeEntry(verb, Act.Ladder, strength));
        foreach (var verb in file.Courtesies.Distinct()) Add(new OperativeEntry(verb, Act.Courtesy, Strength.Discussed));
        foreach (var verb in file.Meetings.Distinct()) Add(new OperativeEntry(verb, Act.Meeting, Strength.Discussed));
        foreach (var verb in file.Speech.Distinct()) Add(new OperativeEntry(verb, Act.Speech, Strength.Discussed));
        AffirmedInInstruments = [.. file.AffirmedInInstruments];
        Deeds = [.. file.Deeds];
        Reporting = [.. file.Reporting];
        Renewing = [.. file.Renewing];
        foreach (var (rung, nouns) in file.Nouns)
            foreach (var noun in nouns) Nouns[noun] = Enum.Parse<Strength>(rung, ignoreCase: true);
        Weighing = [.. file.Weighing];
        Aspiring = [.. file.Aspiring];
        Striving = [.. file.Striving];
        Enduring = [.. file.Enduring];
        Subjects = [.. file.Subjects];
        Praising = [.. file.Praising];
        Committing = [.. file.Committing];
        CourtesyNouns = [.. file.CourtesyNouns];
        Officials = [.. file.Officials];
        Ordering = [.. file.Ordering];
        Steadfast = [.. file.Steadfast];
        Needing = [.. file.Needing];
        foreach (var phrase in file.Holding.Distinct()) Holding.Add(phrase, true);
    }

    /// <summary>Every finite form, with all that it can be ("welcomed" affirms, or tells of a meeting).</summary>
    public PhraseTable<OperativeEntry> Verbs { get; } = new();

    public HashSet<string> AffirmedInInstruments { get; }

    public HashSet<string> Deeds { get; }

    public HashSet<string> Reporting { get; }

    public HashSet<string> Renewing { get; }

    public Dictionary<string, Strength> Nouns { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Weighing { get; }

    public HashSet<string> Aspiring { get; }

    public HashSet<string> Striving { get; }

    public HashSet<string> Enduring { get; }

    public HashSet<string> Subjects { get; }

    public HashSet<string> Praising { get; }

    public HashSet<string> Committing { get; }

    public HashSet<string> CourtesyNouns { get; }

    public HashSet<string> Officials { get; }

    public HashSet<string> Ordering { get; }

    public HashSet<string> Steadfast { get; }

    public HashSet<string> Needing { get; }

    public PhraseTable<bool> Holding { get; } = new();

    private void Add(OperativeEntry entry)
    {
        foreach (var form in Inflection.Forms(entry.Verb)) Verbs.Add(form, entry);
    }
}
