using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Parties;

/// <summary>Finds groups that a title or the first sentence names as party: "G7 Leaders' Statement", "We, the Leaders of the G7".</summary>
internal static class GroupMentions
{
    public static IEnumerable<(NamedText Text, int At, Group Group, int Count)> Find(NamedDocument names)
    {
        if (names.Title is { } title)
        {
            var words = title.Words;
            for (var i = 0; i < words.Count; i++)
            {
                // What a statement is on, or where it was made, is no party: "on the Margins of the G20".
                if (i > 1 && MeetingWords.IsTopic(words[i].Folded) && words[i].Folded is not "to") break;
                if (Group.At(words, i) is not var (group, count)) continue;
                yield return (title, i, group, count);
                i += count - 1;
            }
        }
        var first = names.Body.FirstOrDefault(t => t.Block!.Kind is BlockKind.Paragraph or BlockKind.Preamble or BlockKind.LeadIn);
        if (first is null) yield break;
        for (var i = 0; i + 2 < Math.Min(14, first.Words.Count); i++)
        {
            if (first.Words[i].Folded is not ("leaders" or "members" or "ministers") || first.Words[i + 1].Folded != "of") continue;
            var at = first.Words[i + 2].Folded is "the" ? i + 3 : i + 2;
            if (at < first.Words.Count && Group.At(first.Words, at) is var (group, count)) yield return (first, at, group, count);
        }
    }
}
