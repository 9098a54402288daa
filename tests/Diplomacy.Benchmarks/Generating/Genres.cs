using System.Globalization;
using Diplomacy.Parsing.Countries;

namespace Diplomacy.Benchmarks.Generating;

/// <summary>How a document of each genre is laid out.</summary>
internal static class Genres
{
    // About twenty statements a document, from a few to some forty.
    private const int Fewest = 10;
    private const int Most = 28;

    /// <summary>Writes a document.</summary>
    /// <returns>The ending of its file.</returns>
    public static string Write(Writing writing)
    {
        switch (writing.Occasion.Genre)
        {
            case Genre.JointDeclaration: Declaration(writing); return ".txt";
            case Genre.JointStatement: Statement(writing); return ".txt";
            case Genre.Memorandum: Memorandum(writing); return ".txt";
            default: Report(writing); return ".md";
        }
    }

    private static void Declaration(Writing w)
    {
        Title(w, "JOINT DECLARATION");
        w.Block($"The Government of {World.Official(w.Occasion.A)} and the Government of {World.Official(w.Occasion.B)} (hereinafter referred to as the \"Parties\"),");
        Recitals(w, "{0},");
        w.Block(w.Form("lead-in"));
        var section = 0;
        foreach (var (area, count) in Parts(w, Statements(w)))
        {
            w.Turn(area);
            w.Block($"{(++section).ToString(CultureInfo.InvariantCulture)}. {w.Sentence("heading")}");
            for (var i = 0; i < count; i++) w.Line($"- {w.Form("item")}{(i == count - 1 ? "." : ",")}");
            w.Line("");
        }
        Done(w);
    }

    private static void Statement(Writing w)
    {
        Title(w, "JOINT STATEMENT");
        w.Block(w.Sentence("opening"));
        Recitals(w, "{0},");
        var numbered = w.Dice.Chance(0.4);
        var number = 0;
        foreach (var (area, count) in Parts(w, Statements(w)))
        {
            w.Turn(area);
            if (!numbered || w.Dice.Chance(0.5)) w.Block(w.Sentence("heading").ToUpperInvariant());
            for (var i = 0; i < count;)
            {
                if (numbered) w.Add($"{(++number).ToString(CultureInfo.InvariantCulture)}. ");
                var sentences = Math.Min(w.Dice.Between(1, 3), count - i);
                i += sentences;
                w.Block(Paragraph(w, "prose", sentences));
            }
        }
        w.Block($"This Joint Statement was adopted on {Occasion.InWords(w.Occasion.Date)} in {w.Occasion.City}.");
    }

    private static void Memorandum(Writing w)
    {
        Title(w, "MEMORANDUM OF UNDERSTANDING");
        w.Block($"The Government of {World.Official(w.Occasion.A)} and the Government of {World.Official(w.Occasion.B)} (hereinafter referred to as the \"Parties\"),");
        Recitals(w, "{0};");
        w.Block("Have reached the following understanding:");
        var article = 0;
        foreach (var (area, count) in Parts(w, Statements(w)))
        {
            w.Turn(area);
            w.Line($"Article {(++article).ToString(CultureInfo.InvariantCulture)}");
            w.Block(w.Sentence("heading"));
            for (var i = 0; i < count; i++) w.Block($"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {Paragraph(w, "article", 1)}");
        }
        Done(w);
    }

    private static void Report(Writing w)
    {
        var headline = w.Sentence("headline");
        w.Block($"---\ntitle: \"{headline}\"\ndate: {w.Occasion.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\n---");
        w.Block($"# {headline}");
        w.Block(w.Sentence("report-opening"));
        foreach (var (area, count) in Parts(w, Statements(w)))
        {
            w.Turn(area);
            for (var i = 0; i < count;)
            {
                var sentences = Math.Min(w.Dice.Between(1, 3), count - i);
                i += sentences;
                w.Block(Paragraph(w, "report", sentences));
            }
        }
        w.Block(w.Sentence("closing"));
    }

    private static void Title(Writing w, string kind)
    {
        w.Block(kind);
        w.Block($"on {w.Form("topic")}");
        var third = w.Occasion.Third is { } state ? $", {World.Official(state)}" : "";
        w.Block($"between {World.Official(w.Occasion.A)}{third} and {World.Official(w.Occasion.B)}");
    }

    private static void Recitals(Writing w, string layout)
    {
        for (var i = w.Dice.Between(3, 9); i > 0; i--) w.Block(string.Format(CultureInfo.InvariantCulture, layout, w.Form("recital")));
    }

    private static void Done(Writing w)
    {
        w.Block($"Done in {w.Occasion.City} on {Occasion.InWords(w.Occasion.Date)} in two originals, both texts being equally authentic.");
        foreach (var state in (Country[])[w.Occasion.A, w.Occasion.B])
        {
            w.Line($"For the Government of {World.Official(state)}");
            w.Line(w.Holder(state, "Minister of Foreign Affairs"));
            w.Block("Minister of Foreign Affairs");
        }
    }

    private static int Statements(Writing w) => w.Dice.Between(Fewest, Most) + (w.Dice.Chance(0.1) ? w.Dice.Between(5, Most) : 0);

    private static string Paragraph(Writing w, string rule, int sentences)
    {
        var paragraph = w.Sentence(rule) + ".";
        for (var i = 1; i < sentences; i++) paragraph += $" {w.Sentence(rule)}.";
        return paragraph;
    }

    /// <summary>Shares statements out among areas, none twice before all had their turn.</summary>
    private static IEnumerable<(Field Area, int Count)> Parts(Writing w, int statements)
    {
        var spoken = new HashSet<Field>();
        for (var left = statements; left > 0;)
        {
            var area = w.Dice.Common(w.Areas);
            if (spoken.Count == w.Areas.Count) spoken.Clear();
            while (!spoken.Add(area)) area = w.Dice.Of(w.Areas);
            var count = Math.Min(left, w.Dice.Between(2, 7));
            left -= count;
            yield return (area, count);
        }
    }
}
