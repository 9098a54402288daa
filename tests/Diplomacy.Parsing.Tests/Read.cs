using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Parties;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests;

/// <summary>Reads a text as the parser does, up to the names.</summary>
internal static class Read
{
    public static NamedDocument Named(string text, string? title = null, string? date = null, string? url = null)
    {
        var matter = title is null ? "" : $"---\ntitle: \"{title}\"\n{(date is null ? "" : $"date: '{date}'\n")}{(url is null ? "" : $"source_url: {url}\n")}---\n\n";
        return new NamedDocument(DocumentReader.Read("text.md", matter + text));
    }

    public static string Parties(NamedDocument names, bool report) =>
        string.Join(' ', PartyFinder.Find(names, Participants.Of(names, report), report).Select(p => p.Value));

    public static IReadOnlyList<ParsedPerson> People(NamedDocument names, bool report)
    {
        var participants = Participants.Of(names, report);
        var parties = PartyFinder.Find(names, participants, report).Select(p => p.Value).ToList();
        return PeopleFinder.Find(names, participants, parties, HomeState.Of(names, parties, report));
    }
}
