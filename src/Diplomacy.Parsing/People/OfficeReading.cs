using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.People;

/// <summary>An office as far as it has been read: <see cref="OfficeReader"/> takes its head, then one part after the other.</summary>
internal struct OfficeReading(NamedText text, int first)
{
    private const int MostPrefixes = 9;

    // In "foreign minister" no word has a capital.
    private readonly bool _small = !text.Words[first].Capital;
    private List<(int First, int End)>? _cuts = null;
    private readonly int _first = first;

    public int At { get; private set; } = first;

    public Country? Country { get; private set; }

    public bool Plural { get; private set; }

    /// <summary>Takes words such as "Deputy", "National Security and Intelligence" and the head behind them.</summary>
    public bool TakeHead()
    {
        var words = text.Words;
        var at = At;
        (Country Country, int First, int End)? country = null;
        for (var taken = 0; at < words.Count && taken < MostPrefixes; taken++)
        {
            if (at > At && text.GapAfter(at - 1) is not (" " or "-" or "- ")) return false;
            if (HeadAt(at) is var count and > 0)
            {
                if (country is { } named)
                {
                    Country ??= named.Country;
                    (_cuts ??= []).Add((named.First, named.End));
                }
                Plural = words[at + count - 1].Folded is "presidents" or "members" or "ministers" or "leaders" or "directors" or "secretaries" or "ambassadors" or "advisors" or "advisers" or "commissioners";
                At = at + count;
                if (At < words.Count && words[At].Folded is "elect" or "designate") At++;
                return true;
            }
            if (IsPrefix(words[at])) at++;
            else if (at > At && words[at].Folded == "and" && at + 1 < words.Count && IsPrefix(words[at + 1])) at++;
            else if (at > At && text.CountryAt[at] is { } match && country is null)
            {
                country = (match.Country, match.Word, match.NextWord);
                at = match.NextWord;
            }
            else return false;
        }
        return false;
    }

    /// <summary>Takes one more part of the office: "of Foreign Affairs", "of Norway", "and Minister of Trade", or another head.</summary>
    public bool TakeMore()
    {
        var words = text.Words;
        if (At >= words.Count) return false;
        var gap = text.GapAfter(At - 1);
        var word = words[At];
        if (gap is " (" && At + 1 < words.Count && text.GapAfter(At) is ") " && IsPortfolio(words[At + 1]))
        {
            At++;
            return TakeRun(At);
        }
        if (gap is " (" && TakesBrackets()) return true;
        if (word.Folded == "'s") return IsPortfolio(At + 1 < words.Count ? words[At + 1] : default) && TakeRun(At + 1);
        if (gap is ", " && TakesComma()) return true;
        if (gap is not (" " or "-")) return false;
        // "Minister of Foreign Affairs II"
        if (word.Folded is "ii" && At + 1 < words.Count)
        {
            At++;
            return true;
        }
        // "Minister responsible for Trade", "in charge of"
        if (word.Folded is "responsible" && At + 1 < words.Count && words[At + 1].Folded is "for") At++;
        else if (text.Reads(At, "in", "charge", "of")) At += 2;
        word = words[At];
        if (!word.Capital && word.Folded is "of" or "for" or "to" or "at" or "on" or "in") return TakeOf();
        // "Assistant Director for Fire from the National Interagency Center"
        if (word.Folded is "from" && text.Reads(At + 1, "the") && At + 2 < words.Count && text.CountryAt[At + 2] is null && BodyEnd(At + 2) > 0) return TakeOf();
        if (!word.Capital && word.Folded is "and") return TakeAnd();
        if (gap is " " && text.CountryAt[At] is { Form: CountryForm.Name } state && OfficeWords.IsPortfolio(words[At - 1])) return TakeState(state);
        if (!IsPrefix(word) && OfficeWords.HeadAt(words, At) == 0) return false;
        return (word.Capital || _small) && TakeHead();
    }

    /// <summary>"Associate Deputy Minister of Public Safety Canada, A": a department that bears its state's name, before a comma or more of the office.</summary>
    private bool TakeState(CountryMatch state)
    {
        var next = state.NextWord;
        if (next >= text.Words.Count || !text.Words[next].Capital || (text.GapAfter(next - 1) is not ", " && OfficeWords.HeadAt(text.Words, next) == 0 && !IsPrefix(text.Words[next]))) return false;
        Country ??= state.Country;
        At = next;
        return text.GapAfter(next - 1) is " ";
    }

    private readonly bool IsPrefix(Text.Word word) => OfficeWords.IsPrefix(word, _small);

    private readonly bool IsPortfolio(Text.Word word) => OfficeWords.IsPortfolio(word, _small);

    private readonly int HeadAt(int at)
    {
        var count = text.Words[at].Capital || _small ? OfficeWords.HeadAt(text.Words, at) : 0;
        // "the Minister of Trade. Minister A" is no "Trade Minister".
        for (var i = at; i + 1 < at + count; i++)
            if (text.GapAfter(i) is ". ") return 0;
        return count;
    }

    private bool TakeOf()
    {
        var words = text.Words;
        var connector = At;
        var at = At + 1;
        while (at < words.Count && words[at].Folded is "the" or "his" or "her" or "all" or "sisterly" or "brotherly" or "fraternal" or "friendly") at++;
        if (at >= words.Count) return false;
        if (text.CountryAt[at] is { } match)
        {
            // "Head of Cabinet of European Commission President A": the name is another's.
            if (match.NextWord < words.Count && words[match.NextWord].Capital && OfficeWords.HeadAt(words, match.NextWord) > 0 && text.GapAfter(match.NextWord - 1) is " ")
            {
                Country ??= match.Country;
                At = connector;
                return false;
            }
            if (match.NextWord < words.Count && OfficeWords.IsPortfolio(words[match.NextWord], small: _small || words[match.NextWord].Folded is "affairs") && text.GapAfter(match.NextWord - 1) is " ")
            {
                // "Secretary of the Russian Security Council", "Minister for EU affairs"
                if (words[connector].Folded is not "for" || match.Country.Kind != CountryKind.Organisation) Country ??= match.Country;
                return TakeRun(match.NextWord, small: words[match.NextWord].Folded is "affairs");
            }
            if (words[connector].Folded is "to" or "in" or "at" && match.Form == CountryForm.Name && OfficeWords.IsSent(text.Slice(_first, connector)))
            {
                At = match.NextWord;
                return At < words.Count && text.GapAfter(At - 1) is " " && words[At].Folded is "and";
            }
            if (match.Form == CountryForm.Demonym || words[connector].Folded is "to" || words[connector].Folded is "on" or "in") return false;
            Country ??= match.Country;
            // The party's name keeps its country.
            if (words[connector - 1].Folded != "party") (_cuts ??= []).Add((connector, match.NextWord));
            At = match.NextWord;
            return At < words.Count && (words[At].Folded == "'s" || text.GapAfter(At - 1) is " (" || words[At].Folded is "and" or "to" or "in");
        }
        // "Ambassador in Luanda"
        if (words[connector].Folded is "in" && words[at].Capital && OfficeWords.IsSent(text.Slice(_first, connector)) && Places.Cities.TryMatch(words, at, out _, out var city))
        {
            At = at + city;
            return false;
        }
        if (words[at].Capital && BodyEnd(at) is var body and > 0)
        {
            At = body;
            // "the National Commission against Addictions"
            while (At < words.Count && text.GapAfter(At - 1) is " " && IsPortfolio(words[At])) At++;
            return true;
        }
        // "Minister for foreign affairs"
        if (!words[at].Capital && words[connector].Folded is "of" or "for" && OfficeWords.IsPortfolio(words[at], small: true)) return TakeRun(at, small: true);
        if (HeadAt(at) is var head and > 0 && OwnedBody(at + head) is var owned and > 0)
        {
            At = owned;
            return true;
        }
        return (HeadAt(at) > 0 || IsPortfolio(words[at])) && TakeRun(at);
    }

    /// <summary>Index behind "A's National Security Council" where an office goes on so ("on President A's National Security Council"), or -1.</summary>
    private readonly int OwnedBody(int at)
    {
        const int longest = 4;
        for (var i = at; i < Math.Min(text.Words.Count - 1, at + longest); i++)
        {
            if (text.Words[i].Folded == "'s") return i > at ? BodyEnd(i + 1) : -1;
            if (!text.Words[i].Capital || text.GapAfter(i) is not (" " or "")) return -1;
        }
        return -1;
    }

    private bool TakeAnd()
    {
        var words = text.Words;
        var at = At + 1;
        if (at < words.Count && words[at].Folded == "the") at++;
        if (at >= words.Count || text.CountryAt[at] is not null) return false;
        var word = words[at];
        if (!IsPrefix(word) && !(HeadAt(at) > 0)) return false;
        // "the Vice President and President Arévalo" are two, "Crown Prince and Prime Minister Mohammed" is one; "Foreign Affairs and Worship" is no second head.
        // "the President of Kenya and the President of Ghana" are two, too.
        var two = at == At + 1 ? _first > 0 && words[_first - 1].Folded is "the" : Country is not null;
        var kept = this;
        At = at;
        if (TakeHead())
        {
            two |= Country is { } own && OtherCountryFollows(own);
            if (two) this = kept;
            return !two;
        }
        this = kept;
        return IsPortfolio(word) && TakeRun(at);
    }

    /// <summary>"Prime Minister of Canada and President" - "of Haiti".</summary>
    private readonly bool OtherCountryFollows(Country own)
    {
        var words = text.Words;
        if (At + 1 >= words.Count || words[At].Folded is not "of") return false;
        var at = words[At + 1].Folded is "the" ? At + 2 : At + 1;
        return at < words.Count && text.CountryAt[at] is { } match && match.Country != own;
    }

    /// <summary>Skips "(the Norwegian Parliament)" where more of the office or the name follows.</summary>
    private bool TakesBrackets()
    {
        for (var i = At; i < Math.Min(text.Words.Count - 1, At + 6); i++)
        {
            if (Country is null && text.CountryAt[i] is { } match) Country = match.Country;
            if (!text.GapAfter(i).StartsWith(")")) continue;
            if (text.GapAfter(i) is not ") " || !text.Words[i + 1].Capital) return false;
            (_cuts ??= []).Add((At, i + 1));
            At = i + 1;
            return true;
        }
        return false;
    }

    // "Minister of Trade, Industry and Fisheries"
    private bool TakesComma()
    {
        var at = At;
        var words = text.Words;
        while (at < words.Count && IsPortfolio(words[at]) && OfficeWords.HeadAt(words, at) == 0)
        {
            at++;
            if (at >= words.Count || text.GapAfter(at - 1) is not (" " or ", ")) return false;
            if (words[at].Folded == "and" && at + 1 < words.Count && IsPortfolio(words[at + 1]) && OfficeWords.HeadAt(words, at + 1) == 0)
                return TakeRun(at + 1);
        }
        return false;
    }

    /// <summary>Index behind the name of a body that no list of portfolios holds whole ("the National Forest Service", "the Office of Wildland Fire"), or -1.</summary>
    private readonly int BodyEnd(int at)
    {
        const int longest = 6;
        var words = text.Words;
        for (var i = at; i < Math.Min(words.Count, at + longest) && (i == at || text.GapAfter(i - 1) is " " or "-"); i++)
        {
            if (!words[i].Capital && words[i].Folded is not ("and" or "for" or "of" or "the")) return -1;
            if (HeadAt(i) > 0 || text.CountryAt[i] is not null || OfficeWords.IsHonorific(words[i])) return -1;
            if (i > at && OfficeWords.IsBody(words[i])) return i + 1;
            // "Deputy Assistant Secretary of INL"
            if (i == at && words[i].Length is > 1 and < 7 && text.Text.AsSpan(words[i].Start, words[i].Length).IndexOfAnyExceptInRange('A', 'Z') < 0) return i + 1;
        }
        return -1;
    }

    /// <summary>Takes a run of words such as "Foreign Affairs" from <paramref name="at"/> on.</summary>
    private bool TakeRun(int at, bool small = false)
    {
        var words = text.Words;
        var from = at;
        while (at < words.Count && (at == from || text.GapAfter(at - 1) is " " or "-"))
        {
            if (HeadAt(at) is var count and > 0) at += count;
            else if (OfficeWords.IsPortfolio(words[at], small || _small) && !IsRank(from, at)) at++;
            else break;
        }
        if (at == from) return false;
        At = at;
        return true;
    }

    /// <summary>"Secretary of Defense General A": a rank that stands before the name.</summary>
    private readonly bool IsRank(int from, int at)
    {
        var words = text.Words;
        if (at == from || words[at].Folded is not ("general" or "marshal" or "captain") || at + 1 >= words.Count || text.GapAfter(at) is not " ") return false;
        return words[at + 1].Capital && HeadAt(at + 1) == 0 && !OfficeWords.IsPortfolio(words[at + 1]) && words[at - 1].Folded is not ("attorney" or "director" or "secretary" or "procurator" or "solicitor" or "consul" or "prosecutor" or "inspector" or "governor" or "surgeon" or "auditor");
    }

    public readonly string Office()
    {
        var parts = new List<string>();
        var from = _first;
        foreach (var (cut, end) in _cuts?.OrderBy(c => c.First) ?? Enumerable.Empty<(int First, int End)>())
        {
            if (cut > from) parts.Add(text.Slice(from, cut));
            from = end;
        }
        if (At > from) parts.Add(text.Slice(from, At));
        return string.Join(' ', parts).Replace(" the  ", " the ");
    }
}
