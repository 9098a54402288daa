using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Commitments;

/// <summary>
/// Finds the main verbs of a sentence that are operative words. There is no grammar of English here, only its neighbourhoods: a
/// main verb stands behind a word that can be its subject, behind a form of "be" or a modal, or goes on from another main verb
/// ("discussed ... and agreed to ...").
/// </summary>
internal sealed class OperativeFinder
{
    private enum Tense
    {
        None,
        Past,

        /// <summary>"supports"</summary>
        Third,

        /// <summary>"support"</summary>
        Base,
    }

    private static readonly OperativeVocabulary Vocabulary = OperativeVocabulary.Listed;

    private readonly Clause _clause;
    private readonly bool _instrument;
    private readonly List<Operative> _found = [];
    private Tense _tense;
    private int _last;

    private OperativeFinder(Clause clause, bool instrument)
    {
        _clause = clause;
        _instrument = instrument;
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
            if (Progressive(i) is { } progressive)
            {
                Add(progressive, Tense.None);
                i = progressive.Word + progressive.Count - 1;
                continue;
            }
            if (Participial(i) is { } agreeing)
            {
                Add(agreeing, Tense.None);
                continue;
            }
            if (!Vocabulary.Verbs.TryMatch(_clause.Words, i, out var entries, out var count) || i + count > _clause.End) continue;
            if (!(opens && i == 0) && !IsMain(i, count)) continue;
            var entry = Pick(entries, i, count);
            Add(Judge(entry, i, count) with { Verb = entry.Verb }, TenseOf(i));
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
            if (_clause.Word(i).Capital || (_clause.IsAfterPause(i) && _clause[i - 1] != "and")) continue;
            var before = _clause.Before(i);
            if (before < 0 || (SmallWords.Contains(_clause[before]) && _clause[before] != "and") || _clause[before] == "'s") continue;
            var next = i + count < _clause.End ? _clause[i + count] : "";
            if (next is "by" or "in" or "at" or "from" or "between" or "under" or "during" or "of" or "for") continue;
            var tense = TenseOf(i);
            if (_clause[before] == "and" && (tense != Tense.Third || (next != "to" && entries[0].Strength != Strength.Intended))) continue;
            if (tense == Tense.Base && !(_clause[before].EndsWith('s') && next is "to" or "the" or "these" or "our" or "their" or "a" or "that")) continue;
            if (tense == Tense.Third && entries[0].Strength != Strength.Intended && next is not ("to" or "the" or "that" or "a" or "an" or "our" or "its" or "their" or "urgent" or "strong")) continue;
            Add(Judge(Pick(entries, i, count), i, count), tense);
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
        if (before >= 0 && Determiners.Contains(_clause[before])) return null;
        // "expects the proposals will be consistent": a clause under the verb before.
        return _found.Count > 0 && !IsCoordinated(i) ? null : Promise(i);
    }

    private Operative? Promise(int i)
    {
        var w = _clause[i];
        var next = Next(i + 1);
        if (w == "shall" && !Weighs(next)) return new Operative(Act.Ladder, _instrument ? Strength.Binding : Strength.Firm, i, 1);
        if (w is "may") return new Operative(Act.Ladder, Strength.Intended, i, 1);
        if (w == "would") return null;
        return Weighs(next) ? new Operative(Act.Ladder, Strength.Intended, i, next - i + 1) : new Operative(Act.Ladder, Strength.Firm, i, 1);
    }

    private bool IsCoordinated(int i)
    {
        for (var j = Math.Max(_last, 1); j <= i; j++)
            if (_clause[j] is "and" or "but" || _clause.IsAfterPause(j)) return true;
        return false;
    }

    /// <summary>"are launching", "is working to".</summary>
    private Operative? Progressive(int i)
    {
        if (_clause[i] is not ("is" or "are" or "am")) return null;
        var next = Next(i + 1);
        if (next >= _clause.End || !_clause[next].EndsWith("ing", StringComparison.Ordinal) || _clause[next].Length < 6) return null;
        var verb = _clause[next];
        if (verb is "being" or "pressing" or "ongoing" or "lasting" or "growing" or "willing" or "outstanding" or "according" or "including" or "promising" or "unwavering" or "enduring"
            or "longstanding" or "standing" or "continuing" or "encouraging" or "challenging" or "compelling" or "daunting" or "binding" or "deserving" or "leading") return null;
        var strength = Vocabulary.Striving.Contains(verb) ? Strength.Intended : Vocabulary.Enduring.Contains(verb) || !IsSubject(i) ? Strength.Affirmed : Strength.Firm;
        return new Operative(Act.Ladder, strength, i, next - i + 1);
    }

    // "The decision is putting ... at risk": what no party does is told, not promised.
    private bool IsSubject(int verb)
    {
        var before = _clause.Before(verb);
        return before < 0 || Vocabulary.Subjects.Contains(_clause[before]) || _clause.Word(before).Capital || _clause[before] is "and" or "these" or "this" or "agencies" or "teams" or "authorities";
    }

    /// <summary>", agreeing to ...": what the talk came to, behind its main verb.</summary>
    private Operative? Participial(int i) =>
        _found.Count > 0 && _clause.IsAfterPause(i) && _clause[i] is "agreeing" or "committing" or "pledging" or "deciding" or "resolving"
            ? new Operative(Act.Ladder, Weighs(Next(i + 2)) ? Strength.Intended : Strength.Firm, i, 1)
            : null;

    private bool IsMain(int i, int count)
    {
        if (_clause.Word(i).Capital || _clause[i] is "coordinated" or "cooperated" or "collaborated") return false;
        var before = _clause.Before(i);
        if (before < 0) return false;
        var previous = _clause[before];
        if (previous == "be" && before > 0 && _clause[before - 1] == "to") return false;
        if (previous is "be" or "is" or "are" or "was" or "were" or "been" or "being") return IsPassive(i);
        var next = i + count < _clause.End ? _clause[i + count] : "";
        var tense = TenseOf(i);
        if ((count == 1 && IsNoun(i, next)) || (next == "for" && _clause[i] is "planned") || _clause.IsAfterHyphen(i) || (tense == Tense.Past && next is "by" or "in" or "on" or "at" or "under" && char.IsAsciiDigit(WordOr(i + count + 1)[0]))) return false;
        if (tense == Tense.Past && next == "by") return false;
        // "and", "," : the same tense goes on from another main verb.
        if (previous is "and" or "but" or "or" || _clause.IsAfterPause(before + 1)) return GoesOn(i, before, tense);
        if (Vocabulary.Subjects.Contains(previous)) return true;
        // "The leadership is obligated to", "both ministries are determined"
        if (count > 1 && _clause[i] is "is" or "are" && !SmallWords.Contains(previous)) return true;
        // "Argentina will", "Norway and Azerbaijan support"; "U.S. support" is a noun.
        return _clause.Word(before).Capital && (tense != Tense.Base || IsPlural(before));
    }

    private bool GoesOn(int i, int before, Tense tense)
    {
        if (_found.Count == 0)
        {
            // "X, Minister of Foreign Affairs of Y, welcomed"
            if (_clause.IsAfterPause(before + 1) && tense != Tense.Base && (_clause.Word(before).Capital || Vocabulary.Subjects.Contains(_clause[before]))) return true;
            // "We, the Leaders of the G7, express"
            if (_clause[0] == "we" && _clause.IsAfterPause(before + 1) && _clause.IsAfterPause(1)) return true;
            // "focused in particular on ..., and welcomed"
            if (tense == Tense.Past && _clause[before] == "and" && _clause.IsAfterPause(before)) return true;
            // "have determined shared principles and recognize": whatever the perfect told, a reporting verb goes on.
            if (tense == Tense.Base && _clause[before] == "and" && IsPerfect(before) && Vocabulary.Reporting.Contains(_clause[i])) return true;
            // "the Commission, in addition to ..., commits to"
            if (tense == Tense.Third && _clause.IsAfterPause(before + 1) && WordOr(i + 1) is "to" or "that") return true;
            // "has opened its market ..., committed to ... and agreed not to ..."
            return tense == Tense.Past && IsPerfect(before);
        }
        if (tense == Tense.Past) return _tense == Tense.Past || _clause[before] == "and";
        if (tense == Tense.Third) return _tense == Tense.Third || _clause[before] == "and";
        // "intend to reform ..., protect ... and create": a bare verb goes on from the infinitive, if there is one.
        if (_tense != Tense.Base && _clause[before] != "and") return false;
        for (var j = _last - 1; j < i; j++)
            if (j >= 0 && _clause[j] == "to" && !_clause.Word(j + 1).Capital && WordOr(j + 1) is not ("the" or "a" or "its" or "their" or "our")) return false;
        return _tense == Tense.Base || _clause.IsAfterPause(before) || _tense == Tense.Past;
    }

    private bool IsPerfect(int end)
    {
        for (var j = 1; j < end; j++)
            if (_clause[j] is "has" or "have" && !_clause.IsSubordinate(j)) return true;
        return false;
    }

    /// <summary>Two names joined by "and" end here.</summary>
    private bool IsPlural(int name)
    {
        for (var j = name - 1; j >= Math.Max(0, name - 12); j--)
        {
            if (_clause[j] == "and") return true;
            if (!_clause.Word(j).Capital && _clause[j] is not ("of" or "the" or "'s")) return false;
        }
        return false;
    }

    private string WordOr(int i) => i < _clause.End ? _clause[i] : " ";

    // A passive needs the participle; "are plans" is none. "is considered a partner" says nothing of talks.
    private bool IsPassive(int i) =>
        _clause[i] is not ("considered" or "shared" or "committed" or "determined" or "united" or "concerned" or "dedicated" or "resolved" or "called" or "set")
        && (_clause[i].EndsWith("ed", StringComparison.Ordinal) || _clause[i] is "made" or "taken" or "upheld" || (_clause[i] == "held" && IsTalk(i))
            || (_clause[i] is "reached" && HasBefore(i, "agreement", "agreements", "understanding", "consensus")) || (_clause[i] == "paid" && HasBefore(i, "attention")));

    // "discussions were held on"; "consultations were held in Oslo" only tells that they were.
    private bool IsTalk(int held) =>
        WordOr(held + 1) is "on" or "about" or "regarding" && !char.IsAsciiDigit(WordOr(held + 2)[0]) && !_clause.Word(Math.Min(_clause.End - 1, held + 2)).Capital
        && HasBefore(held, "discussions", "talks", "consultations", "discussion", "negotiations");

    private bool HasBefore(int i, params ReadOnlySpan<string> nouns)
    {
        for (var j = 0; j < i; j++)
            if (nouns.Contains(_clause[j])) return true;
        return false;
    }

    // A bare or third-person form before "of" or "for" is a noun: "review of", "plans for"; so is one that names a quantity.
    private bool IsNoun(int i, string next) => next is "of" && TenseOf(i) != Tense.Past;

    private Tense TenseOf(int i)
    {
        var w = _clause[i];
        if (w is "is" or "are" or "am") return Tense.Third;
        if (PastForms.Contains(w) || (w.EndsWith("ed", StringComparison.Ordinal) && w is not ("need" or "proceed" or "exceed"))) return Tense.Past;
        return w.EndsWith('s') && !w.EndsWith("ss", StringComparison.Ordinal) && w is not "discus" ? Tense.Third : Tense.Base;
    }

    private static readonly HashSet<string> PastForms = new(StringComparer.Ordinal)
    {
        "held", "met", "spoke", "sought", "said", "told", "made", "took", "went", "saw", "set", "paid", "led", "lent", "laid", "undertook", "heard", "stood", "was", "were",
        "had", "upheld", "began", "strove", "reached",
    };

    private OperativeEntry Pick(IReadOnlyList<OperativeEntry> entries, int i, int count)
    {
        if (entries.Count == 1) return entries[0];
        var meeting = entries.FirstOrDefault(e => e.Act == Act.Meeting);
        if (meeting is not null && IsEncounter(meeting.Verb, i + count)) return meeting;
        var courtesy = entries.FirstOrDefault(e => e.Act == Act.Courtesy);
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

    /// <summary>The rung of a verb in its place: its object, its complement, its that-clause may move it.</summary>
    private Operative Judge(OperativeEntry entry, int i, int count)
    {
        if (entry.Verb == "hold" && _clause.Before(i) is var be and >= 0 && _clause[be] is "were" or "was" or "been") return new Operative(Act.Ladder, Strength.Discussed, i, count);
        if (entry.Verb == "hold" && TalkOn(i + count) is { } talk) return new Operative(Act.Ladder, Strength.Discussed, i, talk - i + 1);
        if (entry.Act == Act.Speech)
            return ThatClause(next: i + count, bare: true) is { } told ? new Operative(Act.Ladder, told.Strength, i, told.Word + told.Count - i) : new Operative(Act.Speech, entry.Strength, i, count);
        if (entry.Act != Act.Ladder) return new Operative(entry.Act, entry.Strength, i, count);
        var strength = entry.Strength;
        if (_instrument && strength == Strength.Discussed && Vocabulary.AffirmedInInstruments.Contains(entry.Verb)) strength = Strength.Affirmed;
        // "We recall", "The Parties note": who speaks in the present does not tell of talks.
        if (_instrument && strength == Strength.Discussed && entry.Verb is "note" or "recall" or "consider" or "observe" && TenseOf(i) != Tense.Past) strength = Strength.Affirmed;
        var next = i + count;

        // "are pleased to announce", "was proud to announce"
        if (entry.Verb is "be pleased" or "be proud" && next + 1 < _clause.End && _clause[next] == "to"
            && Vocabulary.Verbs.TryMatch(_clause.Words, next + 1, out var announced, out var length) && announced[0].Act == Act.Ladder)
            return Judge(announced[0], next + 1, length) with { Word = i };

        if (Vocabulary.Reporting.Contains(HeadOf(entry.Verb)) && ThatClause(entry.Verb.EndsWith(" that", StringComparison.Ordinal) ? next - 1 : next) is { } decided)
            return new Operative(Act.Ladder, decided.Strength, i, decided.Word + decided.Count - i);

        if (entry.Verb == "agree") return Agreement(i, next);
        if (entry.Verb is "decide" or "commit" or "resolve to" && Weighs(Next(entry.Verb == "resolve to" ? next : next + 1))) return new Operative(Act.Ladder, Strength.Intended, i, count);
        if (entry.Verb == "note") return Note(i, next, strength);
        return Object(entry.Verb, strength, i, next);
    }

    // "held a candid discussion on": the talk has a subject.
    private int? TalkOn(int next)
    {
        for (var j = next; j + 1 < Math.Min(_clause.End, next + 7); j++)
            if (_clause[j] is "discussion" or "discussions" or "exchange" or "dialogue" or "talks" or "conversation" or "consultations" && _clause[j + 1] is "on" or "about" or "regarding" or "of" or "concerning") return j;
        return null;
    }

    private static string HeadOf(string verb) => verb is "make clear" or "point out" || !verb.Contains(' ') ? verb : verb[..verb.IndexOf(' ')];

    private Operative Agreement(int i, int next)
    {
        var to = Next(next);
        if (to < _clause.End && _clause[to] == "to") return new Operative(Act.Ladder, Weighs(Next(to + 1)) ? Strength.Intended : Strength.Firm, i, to - i + 1);
        if (to < _clause.End && _clause[to] is "on" or "upon" or "about")
        {
            for (var j = to + 1; j < Math.Min(_clause.End, to + 6); j++)
            {
                if (!Vocabulary.Nouns.TryGetValue(_clause[j], out var rung) || rung != Strength.Affirmed) continue;
                // "agreed on the need to ... and to continue"
                for (var k = j + 1; k + 1 < _clause.End; k++)
                    if (_clause[k] == "and" && _clause[k + 1] == "to") return new Operative(Act.Ladder, Strength.Firm, i, 1);
                return new Operative(Act.Ladder, Strength.Affirmed, i, j - i + 1);
            }
        }
        return new Operative(Act.Ladder, Strength.Firm, i, next - i);
    }

    // "noted that" affirms, unless what follows is a fact of the past; "noted" with a thing only notes it.
    private Operative Note(int i, int next, Strength strength)
    {
        var passive = _clause.Before(i) is var b and >= 0 && _clause[b] is "was" or "is" or "were";
        if (next < _clause.End && _clause[next] == "that" && !passive)
        {
            for (var j = next + 1; j < _clause.End; j++)
            {
                if (_clause[j] is "is" or "are" or "remains" or "must" or "should") break;
                if (_clause[j] is "has" or "have" or "was" or "were" && j + 1 < _clause.End && TenseOf(Next(j + 1)) == Tense.Past) return new Operative(Act.Ladder, Strength.Discussed, i, 1);
            }
            return new Operative(Act.Ladder, Strength.Affirmed, i, 2);
        }
        return Object("note", strength, i, next);
    }

    /// <summary>The noun under a verb: "expressed their readiness" intends, "reaffirmed their commitment" affirms.</summary>
    private Operative Object(string verb, Strength strength, int i, int next)
    {
        var own = new Operative(Act.Ladder, strength, i, next - i);
        if (verb is "be united" or "stand united" && next < _clause.End && _clause[next] == "in") next++;
        for (var j = next; j < Math.Min(_clause.End, next + 9); j++)
        {
            if (j > next && _clause.IsAfterPause(j) && _clause[j - 1] is not ("strong" or "shared" or "full" or "deep")) return own;
            var w = _clause[j];
            if (w is "of" or "for" or "to" or "in" or "on" or "with" or "at" or "by" or "from" or "that" or "between" or "through" or "as" && !(w == "to" && j == next)) return own;
            if (w == "interest" && WordOr(j + 1) == "in" && strength >= Strength.Affirmed) return own with { Strength = Strength.Intended, Count = j - i + 1 };
            if (!Vocabulary.Nouns.TryGetValue(w, out var noun)) continue;
            var weak = strength == Strength.Discussed && verb is not ("note" or "highlight" or "recall" or "state" or "mention");
            if (weak) return own;
            return noun switch
            {
                Strength.Intended => own with { Strength = Strength.Intended, Count = j - i + 1 },
                Strength.Firm => own with { Strength = Vocabulary.Renewing.Contains(verb) ? Strength.Affirmed : strength > Strength.Firm ? strength : Strength.Firm, Count = j - i + 1 },
                _ => strength < Strength.Affirmed ? own with { Strength = Strength.Affirmed, Count = j - i + 1 } : own,
            };
        }
        return own;
    }

    /// <summary>The operative verb of a that-clause whose subject is a party, behind a reporting verb; "noted they continue" has no "that".</summary>
    private Operative? ThatClause(int next, bool bare = false)
    {
        var from = -1;
        for (var j = next; j < Math.Min(_clause.End, next + 6); j++)
        {
            if (_clause[j] == "that") from = j + 1;
            if (_clause[j] is "that" or "to" or "of" or "for" || (j > next && _clause.IsAfterPause(j))) break;
        }
        if (from < 0 && next < _clause.End && (bare || _clause[next] is "they" or "we" or "he" or "she")) from = next;
        if (from < 0 || from + 1 >= _clause.End) return null;
        for (var j = from + 1; j < Math.Min(_clause.End, from + 16); j++)
        {
            if (_clause[j] is "which" or "who" || (_clause.IsAfterPause(j) && !Vocabulary.Subjects.Contains(_clause[j - 1]))) return null;
            var before = _clause.Before(j);
            if (before < from) continue;
            var subject = Vocabulary.Subjects.Contains(_clause[before]) || _clause.Word(before).Capital;
            // "that scholarships will be offered"
            if (_clause[j] is "will" or "would" && WordOr(j + 1) == "be" && WordOr(j + 2).EndsWith("ed", StringComparison.Ordinal)) return new Operative(Act.Ladder, Strength.Firm, j, 2);
            if (_clause[j] is "would" && subject) return new Operative(Act.Ladder, Strength.Firm, j, 1);
            if (_clause[j] is "will" or "shall" && subject) return Promise(j);
            if (subject && Progressive(j) is { } progressive) return progressive;
            if (!subject || !Vocabulary.Verbs.TryMatch(_clause.Words, j, out var entries, out var count) || j + count > _clause.End) continue;
            var entry = entries.FirstOrDefault(e => e.Act == Act.Ladder);
            if (entry is null || entry.Strength == Strength.Discussed || IsNoun(j, WordOr(j + count))) continue;
            return Judge(entry, j, count);
        }
        return null;
    }

    private int Next(int i)
    {
        while (i < _clause.End && _clause[i] is "not" or "be" or "both") i++;
        return i;
    }

    // "agreed to consider", "will explore", "agreed to step up exploration of"
    private bool Weighs(int i)
    {
        if (i >= _clause.End) return false;
        if (Vocabulary.Weighing.Contains(_clause[i])) return true;
        for (var j = i + 1; j < Math.Min(_clause.End, i + 3); j++)
            if (_clause[j] == "exploration") return true;
        return false;
    }

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "the", "a", "an", "their", "our", "its", "his", "her", "political", "good", "free", "strong", "'s", "of", "this", "that" };

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "their", "our", "its", "his", "her", "of", "to", "for", "in", "on", "with", "at", "by", "from", "between", "through", "as", "and", "or", "but", "under",
        "into", "towards", "toward", "this", "these", "those", "that", "any", "some", "such", "more", "continued", "strong", "shared", "mutual", "joint", "full", "unwavering",
    };
}
