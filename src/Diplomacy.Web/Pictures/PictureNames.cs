using Diplomacy.Search.Index;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pictures;

/// <summary>The pictures of <c>/see</c> by their names in addresses, each with the words that go with it.</summary>
public sealed class PictureNames(PictureBook book, CitationPicture citations, SearchFor mapOf, bool whole, int listed)
{
    private const SearchFor Declarations = SearchFor.Agreements;
    private const SearchFor Statements = SearchFor.Statements;

    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<string> All { get; } = ["timeline", "map", "pairs", "areas", "years", "strengths", "instruments"];

    /// <exception cref="ArgumentException">There is no such picture.</exception>
    public async Task<Picture> DrawAsync(string name, CancellationToken cancel)
    {
        switch (name)
        {
            case "timeline":
                var years = book.Timeline();
                return new(name, "When", "Declarations by year. A year without a bar is a year of silence.", Declarations, years, years.Figures("Declarations by year", "/declarations"));
            case "map":
                var (map, parties) = book.Map(mapOf);
                return new(name, "Where", $"Each country shaded by {(mapOf == Declarations ? "the declarations that it is party to" : "the statements of the declarations that it is party to")}. Borders are those of Natural Earth and take no side.", mapOf, map, parties);
            case "pairs":
                var (matrix, pairs, more) = book.Pairs();
                return new(name, "Who with whom", "Declarations of each two parties, those with most first.", Declarations, matrix, pairs, more);
            case "areas":
                var (areas, others) = book.CountriesByAreas();
                return new(name, "Who about what", "Statements by party and area, those with most first. A statement may have up to three areas, and counts for each of its parties.", Statements, areas, areas, others);
            case "years":
                var byYear = book.AreasByYears();
                return new(name, "What was talked about when", "Statements by area and year; years without any are left out. A statement may have up to three areas.", Statements, byYear, byYear);
            case "strengths":
                var (bars, figures) = book.Strengths();
                return new(name, "About what, how firmly", "Statements by area, each bar parted by strength, the strongest first.", Statements, bars, figures);
            case "instruments":
                var (drawn, instruments, left) = await citations.DrawAsync(whole ? 40 : 20, whole ? 8 : 4, listed, cancel);
                return new(name, "Who cites which instruments", Said(drawn), Declarations, drawn, instruments, left);
            default:
                throw new ArgumentException($"“{name}” is no picture. Known are {string.Join(", ", All)}.", nameof(name));
        }
    }

    private static string Said(object drawing) => drawing switch
    {
        CitationGraph graph => $"Declarations on the left, on the right {(graph.Cited.Count == 1 ? "the instrument" : $"{Phrases.Count(graph.Cited.Count, "instrument")}")} that they cite. A filled square is one that stands in this corpus itself.",
        CitationList { Years.Count: > 1 } list => $"Each instrument, those that most declarations cite first: its declarations by year, {list.Years[0]} to {list.Years[^1]}, and the newest of them by name.",
        _ => "Each instrument, those that most declarations cite first, and the newest declarations that do.",
    };
}
