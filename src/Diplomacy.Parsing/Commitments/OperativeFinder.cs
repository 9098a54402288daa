using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Commitments;

/// <summary>
/// Finds the main verbs of a sentence that are operative words. There is no grammar of English here, only its neighbourhoods: a
/// main verb stands behind a word that can be its subject, behind a form of "be" or a modal, or goes on from another main verb
/// ("discussed ... and agreed to ...").
/// </summary>
internal sealed class OperativeFinder
{
    // How far back a neighbourhood reaches, in words.
    private const int Near = 60;

    private static readonly OperativeVocabulary Vocabulary = OperativeVocabulary.Listed;

    private readonly Clause _clause;
    private readonly bool _instrument;
    private readonly MainVerbs _verbs;
    private readonly Predicates _predicates;
    private readonly Judgement _judgement;
    private readonly List<Operative> _found = [];
    private Tense _tense;
    private int _last;

    private OperativeFinder(Clause clause, bool instrument)
    {
        _clause = clause;
        _instrument = instrument;
        _verbs = new MainVerbs(clause);
        _predicates = new Predicates(clause, instrument);
        _judgement = new Judgement(clause, _verbs, _predicates, instrument);
    }

    /// <summary>The operative main verbs in order.</summary>
    /// <param name="instrument">The parties speak themselves; else somebody tells of them.</param>
    /// <param name="opens">The sentence may begin with its verb, as an item does that completes a lead-in.</param>
    public static IReadOnlyList<Operative> Find(Clause clause, bool instrument, bool opens)
    {
        var finder = new OperativeFinder(clause, instrument);
        finder.Read(opens);
        if (finder._found.Count == 0) finder.ReadLoosely();
        return finder._found;
    }

    private void Read(bool opens)
    {
        for (var i = 0; i < _clause.End; i++)
        {
            if (_clause.IsSubordinate(i)) continue;
            if (Modal(i) is { } modal)
            {
                Add(modal, Tense.None);
                i = modal.Word + modal.Count - 1;
                continue;
            }
            // "the investments that they make" without its "that": a verb under the verb before, with nothing to join them.
            var free = _found.Count == 0 || IsCoordinated(i);
            if (free && (_predicates.Steadfast(i) ?? _predicates.Progressive(i) ?? _predicates.Continuing(i) ?? _predicates.Talk(i) ?? _predicates.Attention(i)) is { } predicate)
            {
                Add(predicate, Tense.None);
                i = predicate.Word + predicate.Count - 1;
                continue;
            }
            if (Participial(i) is { } agreeing)
            {
                Add(agreeing, Tense.None);
                continue;
            }
            if (!Vocabulary.Verbs.TryMatch(_clause.Words, i, out var entries, out var count) || i + count > _clause.End) continue;
            if (count == 1 && _clause[i] is "reach" or "reached" or "reaches" && !ReachesAccord(i)) continue;
            if (!(opens && i == 0) && !((free ? _verbs.IsMain(i, count) : false) ?? GoesOn(i))) continue;
            var entry = Pick(entries, i, count);
            if (IsToldPurpose(i, entry))
            {
                i += count - 1;
                continue;
            }
            var judged = _judgement.Judge(entry, i, count) with { Verb = entry.Verb };
            // "We condemn ... and promote ...": of what follows another verb, a common cause is only held.
            if (_found.Count > 0 && entry.Verb is "promote" or "cooperate" or "collaborate" or "coordinate") judged = judged with { Strength = Strength.Affirmed };
            Add(judged, VerbForms.TenseOf(_clause[i]));
            i += count - 1;
        }
    }

    private void Add(Operative operative, Tense tense)
    {
        _found.Add(operative);
        _last = operative.Word + operative.Count;
        if (tense != Tense.None) _tense = tense;
    }

    // No subject that we know: a plain past tense behind any noun will do, and a present one where its complement shows the verb.
    private void ReadLoosely()
    {
        for (var i = 1; i < _clause.End; i++)
        {
            if (_clause.IsSubordinate(i) || !Vocabulary.Verbs.TryMatch(_clause.Words, i, out var entries, out var count)) continue;
            if (IsToldPurpose(i, entries[0]))
            {
                i += count - 1;
                continue;
            }
            if (count == 1 && _clause[i] is "reach" or "reached" or "reaches" && !ReachesAccord(i)) continue;
            if (_clause[i] is "values" or "exchanges" or "launches" or "pledges" or "reviews" or "interests" or "attempts" or "wishes") continue;
            if (_clause.Word(i).Capital || (_clause.IsAfterPause(i) && _clause[i - 1] != "and")) continue;
            var before = _clause.Before(i);
            if (before < 0 || (MainVerbs.SmallWords.Contains(_clause[before]) && _clause[before] != "and") || _clause[before] == "'s") continue;
            var next = i + count < _clause.End ? _clause[i + count] : "";
            if (next is "by" or "in" or "at" or "from" or "between" or "under" or "during" or "of" or "for") continue;
            var tense = VerbForms.TenseOf(_clause[i]);
            if (_clause[before] == "and" && (tense != Tense.Third || (next != "to" && entries[0].Strength != Strength.Intended))) continue;
            if (tense == Tense.Base && !(_clause[before].EndsWith('s') && next is "to" or "the" or "these" or "our" or "their" or "a" or "that")) continue;
            if (tense == Tense.Third && entries[0].Strength != Strength.Intended && next is not ("to" or "the" or "that" or "a" or "an" or "our" or "its" or "their" or "urgent" or "strong")) continue;
            Add(_judgement.Judge(Pick(entries, i, count), i, count), tense);
            return;
        }
    }

    /// <summary>"will", "shall", "may" and what they lead to.</summary>
    private Operative? Modal(int i)
    {
        var w = _clause[i];
        if (w is not ("will" or "shall" or "may" or "would")) return null;
        var before = _clause.Before(i);
        if (_clause.Word(i).Capital && i > 0) return null;
        // "This will ease trade": a pronoun at the head; "the will", "this will to live" are nouns.
        var pronoun = before >= 0 && _clause[before] is "this" or "that" && (before == 0 || _clause.IsAfterPause(before)) && i + 1 < _clause.End && _clause[i + 1] is not ("to" or "of" or "and");
        if (before >= 0 && !pronoun && Determiners.Contains(_clause[before])) return null;
        // "expects the proposals will be consistent": a clause under the verb before.
        return _found.Count > 0 && !IsCoordinated(i) ? null : _predicates.Promise(i);
    }

    private bool IsCoordinated(int i)
    {
        for (var j = Math.Max(Math.Max(_last, 1), i - Near); j <= i; j++)
            if (_clause[j] is "and" or "but" || _clause.IsAfterPause(j)) return true;
        return false;
    }

    /// <summary>", agreeing to ...": what the talk came to, behind its main verb.</summary>
    private Operative? Participial(int i) =>
        _found.Count > 0 && _clause.IsAfterPause(i) && _clause[i] is "agreeing" or "committing" or "pledging" or "deciding" or "resolving"
            ? new Operative(Act.Ladder, _predicates.Weighs(_predicates.Next(i + 2)) ? Strength.Intended : Strength.Firm, i, 1)
            : null;

    // A party, and a pause behind it, among the first words.
    private bool HasSubjectAtHead()
    {
        for (var k = 0; k + 1 < Math.Min(_clause.End, 8); k++)
            if (_clause.IsAfterPause(k + 1)) return Vocabulary.Subjects.Contains(_clause[k]);
        return false;
    }

    private bool HasPastBefore(int end)
    {
        for (var k = Math.Max(1, end - Near); k < end; k++)
            if (!_clause.IsSubordinate(k) && Vocabulary.Subjects.Contains(_clause[k - 1]) && _clause[k].EndsWith("ed", StringComparison.Ordinal)) return true;
        return false;
    }

    // "trade reached two billion" reaches no accord.
    private bool ReachesAccord(int i)
    {
        if (i > 0 && _clause[i - 1] is "was" or "were" or "been" or "be" or "is") return true;
        for (var j = i + 1; j < Math.Min(_clause.End, i + 8); j++)
            if (_clause[j] is "agreement" or "agreements" or "understanding" or "understandings" or "consensus" or "accord" or "decision" or "decisions" or "compromise" or "deal" or "arrangement") return true;
        return false;
    }

    // "The strikes were designed to disrupt ..." tells of what was done.
    private bool IsToldPurpose(int i, OperativeEntry entry) =>
        (_clause[i] is "was" or "were" && entry.Verb is "be designed to" or "be intended to" or "be aimed at") || (entry.Verb is "intend" or "aim" && i > 0 && _clause[i - 1] is "was" or "were");

    private bool GoesOn(int i)
    {
        var before = _clause.Before(i);
        var tense = VerbForms.TenseOf(_clause[i]);
        if (_found.Count == 0)
        {
            // "X, Minister of Foreign Affairs of Y, welcomed"
            if (_clause.IsAfterPause(before + 1) && tense != Tense.Base && (_clause.Word(before).Capital || Vocabulary.Subjects.Contains(_clause[before]))) return true;
            // "The Sides, relying on the Treaty of 2003, confirmed": what stands between subject and verb.
            if (tense != Tense.Base && _clause.IsAfterPause(before + 1) && HasSubjectAtHead()) return true;
            // "The leaders hailed the visit and agreed": whatever the verb before.
            if (tense == Tense.Past && _clause[before] == "and" && HasPastBefore(before)) return true;
            // "We, the Leaders of the G7, express"
            if (_clause[0] == "we" && _clause.IsAfterPause(before + 1) && _clause.IsAfterPause(1)) return true;
            // "focused in particular on ..., and welcomed"
            if (tense == Tense.Past && _clause[before] == "and" && _clause.IsAfterPause(before)) return true;
            // "have determined shared principles and recognize": whatever the perfect told, a reporting verb goes on.
            if (tense == Tense.Base && _clause[before] == "and" && _verbs.IsPerfect(before) && Vocabulary.Reporting.Contains(_clause[i])) return true;
            // "the Commission, in addition to ..., commits to"
            if (tense == Tense.Third && _clause.IsAfterPause(before + 1) && i + 1 < _clause.End && _clause[i + 1] is "to" or "that") return true;
            // "has opened its market ..., committed to ... and agreed not to ..."
            return tense == Tense.Past && _verbs.IsPerfect(before);
        }
        if (tense == Tense.Past) return _tense == Tense.Past || _clause[before] == "and";
        if (tense == Tense.Third) return _tense == Tense.Third || _clause[before] == "and";
        // "intend to reform ..., protect ... and create": a bare verb goes on from the infinitive, if there is one.
        if (_tense != Tense.Base && _clause[before] != "and") return false;
        for (var j = Math.Max(_last - 1, i - Near); j < i; j++)
            if (j >= 0 && _clause[j] == "to" && !_clause.Word(j + 1).Capital && _clause[j + 1] is not ("the" or "a" or "its" or "their" or "our")) return false;
        return _tense == Tense.Base || _clause.IsAfterPause(before) || _tense == Tense.Past;
    }

    private OperativeEntry Pick(IReadOnlyList<OperativeEntry> entries, int i, int count)
    {
        if (entries.Count == 1) return entries[0];
        var meeting = entries.FirstOrDefault(e => e.Act == Act.Meeting);
        if (meeting is not null && IsEncounter(meeting.Verb, i + count)) return meeting;
        var courtesy = entries.FirstOrDefault(e => e.Act == Act.Courtesy);
        // "wished the people a happy new year"; "wish to" intends.
        if (courtesy is { Verb: "wish" } && (i + count >= _clause.End || _clause[i + count] is not ("to" or "for"))) return courtesy;
        return entries.FirstOrDefault(e => e.Act == Act.Ladder) ?? courtesy ?? entries[0];
    }

    /// <summary>"welcomed Prime Minister X to Washington", "adopted the following declaration": verbs that can tell of the meeting itself.</summary>
    private bool IsEncounter(string verb, int next)
    {
        if (verb is "adopt" or "issue" or "conclude")
        {
            for (var i = next; i < Math.Min(_clause.End, next + 4); i++)
                if (_clause[i] is "following" or "this" or "present" or "visit" || (_instrument && _clause[i] is "joint")) return true;
            return false;
        }
        if (verb is "celebrate" or "mark" or "introduce") return false;
        if (verb != "welcome") return true;
        for (var i = next; i < Math.Min(_clause.End - 1, next + 12); i++)
        {
            if (_clause[i] == "to") return _clause.Word(i + 1).Capital || _clause[i + 1] == "the";
            if (!_clause.Word(i).Capital && _clause[i] is not ("of" or "the" or "and" or "his" or "her" or "majesty")) return false;
        }
        return false;
    }

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "the", "a", "an", "their", "our", "its", "his", "her", "political", "good", "free", "strong", "'s", "of", "this", "that" };
}
