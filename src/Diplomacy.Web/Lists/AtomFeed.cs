using System.Text;
using System.Xml;

namespace Diplomacy.Web.Lists;

/// <summary>A list as a feed.</summary>
/// <param name="Id">Permanent, an IRI.</param>
/// <param name="Self">Absolute address of the feed.</param>
/// <param name="Alternate">Absolute address of the page.</param>
public sealed record AtomFeed(string Id, string Title, string Subtitle, string Self, string Alternate, IReadOnlyList<AtomEntry> Entries)
{
    public const string ContentType = "application/atom+xml; charset=utf-8";
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Writes the feed by RFC 4287. A feed without entries was last changed when the corpus was: <paramref name="updated"/>.</summary>
    public byte[] Write(DateTimeOffset updated)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement("feed", Atom);
            Element(xml, "id", Id);
            Element(xml, "title", Title);
            Element(xml, "subtitle", Subtitle);
            Element(xml, "updated", Time(Entries.Count == 0 ? updated : Entries.Max(e => e.Updated)));
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", "Diplomacy");
            xml.WriteEndElement();
            Link(xml, "self", Self, "application/atom+xml");
            Link(xml, "alternate", Alternate, "text/html");
            foreach (var entry in Entries) entry.Write(xml);
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    internal static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Clean(text));

    internal static void Link(XmlWriter xml, string rel, string href, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    internal static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>XML 1.0 has no form feeds and no half surrogates; sources do.</summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
            else clean.Append(' ');
        }
        return clean.ToString();
    }
}

/// <summary>One entry of a feed.</summary>
/// <param name="Id">Permanent, an IRI.</param>
/// <param name="Href">Absolute address of its page.</param>
/// <param name="Updated">When it came into the corpus or was last read anew.</param>
/// <param name="Categories">Term and label.</param>
public sealed record AtomEntry(
    string Id, string Title, string Href, DateTimeOffset Updated, string Content, IReadOnlyList<(string Term, string Label)> Categories)
{
    internal void Write(XmlWriter xml)
    {
        xml.WriteStartElement("entry", "http://www.w3.org/2005/Atom");
        AtomFeed.Element(xml, "id", Id);
        AtomFeed.Element(xml, "title", Title);
        AtomFeed.Element(xml, "updated", AtomFeed.Time(Updated));
        AtomFeed.Link(xml, "alternate", Href, "text/html");
        foreach (var (term, label) in Categories)
        {
            xml.WriteStartElement("category", "http://www.w3.org/2005/Atom");
            xml.WriteAttributeString("term", term);
            xml.WriteAttributeString("label", label);
            xml.WriteEndElement();
        }
        AtomFeed.Element(xml, "content", Content);
        xml.WriteEndElement();
    }
}
