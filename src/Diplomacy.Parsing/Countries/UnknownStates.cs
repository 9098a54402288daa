
namespace Diplomacy.Parsing.Countries;

/// <summary>Finds what is named as only states are ("the Republic of ...", "the Kingdom of ...") and is in no list of states.</summary>
internal static class UnknownStates
{
    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal) { "republic", "kingdom", "sultanate", "emirate", "principality", "duchy" };

    /// <summary>Each such name where it stands first, with the words that make it: first, and the one behind the last.</summary>
    public static IEnumerable<(NamedText Text, int First, int End)> Find(NamedDocument names)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in names.Body.Prepend(names.Title).OfType<NamedText>())
        {
            var words = text.Words;
            var known = 0;
            for (var i = 0; i + 2 < words.Count; i++)
            {
                if (!words[i].Capital || !Forms.Contains(words[i].Folded) || words[i + 1].Folded is not "of" || text.GapAfter(i) is not " " || text.GapAfter(i + 1) is not " ") continue;
                var name = words[i + 2].Folded is "the" ? i + 3 : i + 2;
                while (known < text.Countries.Count && text.Countries[known].NextWord <= i) known++;
                if (name >= words.Count || !words[name].Capital || (known < text.Countries.Count && text.Countries[known].Word <= name)) continue;
                var end = name + 1;
                while (end < words.Count && words[end].Capital && text.GapAfter(end - 1) is " " or "-") end++;
                if (said.Add(string.Join(' ', words.Skip(name).Take(end - name).Select(w => w.Folded)))) yield return (text, i, end);
            }
        }
    }
}
