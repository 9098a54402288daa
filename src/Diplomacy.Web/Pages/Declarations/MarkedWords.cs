using Diplomacy.Search.Snippets;
using Diplomacy.Web.Lists;
using Microsoft.AspNetCore.Html;

namespace Diplomacy.Web.Pages.Declarations;

/// <summary>
/// The words that led to a declaration, marked wherever they stand in it. Words side by side are one place; each is numbered from 1, so that
/// a link can lead there.
/// </summary>
/// <param name="asked">As a question.</param>
/// <param name="marker">Finds them.</param>
public sealed class MarkedWords(string asked, Marker marker)
{
    private int _last;

    public string Asked => asked;

    /// <summary>How many places there are.</summary>
    public int Places { get; private set; }

    /// <summary>The fragment of a place.</summary>
    public static string Fragment(int place) => $"m{place}";

    /// <summary>Whether a text has any of them.</summary>
    public bool StandIn(string text) => marker.Marks(text).Count > 0;

    /// <summary>Counts the places in rows as they will be shown.</summary>
    public MarkedWords Count(IEnumerable<ReadingRow> rows)
    {
        Places = rows.SelectMany(r => r.Paragraphs.Concat(r.Other)).SelectMany(p => p.Parts).Sum(part => PlacesIn(part.Text).Count);
        return this;
    }

    /// <summary>A text with its places, the next ones of the document.</summary>
    public IHtmlContent In(string text)
    {
        var marks = PlacesIn(text);
        var first = _last + 1;
        _last += marks.Count;
        return Lines.Marked(text, marks, i => Fragment(first + i));
    }

    /// <summary>A text above the document, whose places are marked and not counted.</summary>
    public IHtmlContent Within(string text) => Lines.Marked(text, PlacesIn(text));

    private List<Mark> PlacesIn(string text)
    {
        var places = new List<Mark>();
        foreach (var mark in marker.Marks(text))
        {
            if (places.Count > 0 && places[^1] is var last && text.AsSpan()[(last.Start + last.Length)..mark.Start].IsWhiteSpace())
                places[^1] = last with { Length = mark.Start + mark.Length - last.Start };
            else places.Add(mark);
        }
        return places;
    }
}
