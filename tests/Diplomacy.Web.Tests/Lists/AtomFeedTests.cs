using System.Xml.Linq;
using Diplomacy.Web.Lists;

namespace Diplomacy.Web.Tests.Lists;

public class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2));

    private static XElement Write(params AtomEntry[] entries)
    {
        var feed = new AtomFeed("urn:x", "Statements", "8 statements", "http://h/search.atom", "http://h/search", entries);
        return XDocument.Load(new MemoryStream(feed.Write(Now))).Root!;
    }

    [Fact]
    public void An_empty_feed_still_has_all_that_the_standard_asks_for()
    {
        var feed = Write();
        foreach (var name in (string[])["id", "title", "updated", "author"]) Assert.Single(feed.Elements(Atom + name));
        Assert.Equal("2026-01-02T01:04:05Z", feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void A_feed_was_updated_when_its_latest_entry_was()
    {
        var feed = Write(
            new AtomEntry("urn:a", "A", "http://h/a", Now.AddDays(-3), "words", []),
            new AtomEntry("urn:b", "B", "http://h/b", Now.AddDays(-1), "words", [("energy", "Energy")]));
        Assert.Equal("2026-01-01T01:04:05Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("energy", feed.Descendants(Atom + "category").Single().Attribute("term")!.Value);
    }

    [Fact]
    public void Characters_that_XML_forbids_do_not_break_a_feed()
    {
        var feed = Write(new AtomEntry("urn:a", "page\fbreak \ud800 half, \ud83d\ude00 whole", "http://h/a", Now, "\0", []));
        Assert.Equal("page break   half, \ud83d\ude00 whole", feed.Descendants(Atom + "entry").Single().Element(Atom + "title")!.Value);
    }

    [Fact]
    public void A_permanent_name_is_a_version_5_UUID_of_its_address()
    {
        // RFC 9562, appendix A.4, computes one in the DNS namespace; this one was computed with Python's uuid.uuid5.
        Assert.Equal("urn:uuid:b93f88a6-42a0-5dce-bd23-a3160c1c832b", PermanentUrn.Of("/id/3f2a9c-1044"));
    }
}
