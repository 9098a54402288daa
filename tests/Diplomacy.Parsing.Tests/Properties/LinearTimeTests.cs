using System.Text;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Properties;

/// <summary>Tests that measure time run while no other does.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

/// <summary>Time grows with length and no faster: four times the text takes four times as long, far from sixteen.</summary>
[Collection("alone")]
public class LinearTimeTests
{
    private const string Sentence = "The Government of Kenya and the Government of Peru agreed to expand cooperation in fisheries and ports. ";

    private static readonly Dictionary<string, Func<int, string>> Shapes = new()
    {
        // One line, as a badly saved file has it.
        ["line"] = n => Repeat(Sentence, n),
        ["lines"] = n => Repeat("Short line\n", n),
        ["wrapped"] = n => Repeat("the parties shall keep one another informed of what they do in the\n", n),
        ["paragraphs"] = n => Repeat(Sentence + "\n\n", n),
        ["headings"] = n => Repeat("# Trade in timber\n\n" + Sentence + "\n\n", n),
        ["capitals"] = n => Repeat("TRADE IN TIMBER\n\n" + Sentence + "\n\n", n),
        ["items"] = n => "The parties have declared their intention to:\n\n" + Repeat("- widen their trade in timber,\n", n),
        ["numbered"] = n => string.Concat(Enumerable.Range(1, n).Select(i => $"{i}. {Sentence}\n\n")),
        ["recitals"] = n => Repeat("recalling the Treaty of Amity between Kenya and Peru,\n\n", n),
        // Each half ends without a stop, so that every block may go on in the next.
        ["torn"] = n => Repeat("the parties shall keep one another informed of what they do in the\n\n", n),
        ["pages"] = n => Repeat("the parties shall keep one another informed of what they do in the\n\n12\n\n", n),
        ["pages alone"] = n => Repeat("12\n\n", n),
        ["no stop"] = n => Repeat("agreed to cooperate with Kenya on ports and ", n),
        ["letter"] = n => new string('a', n * 20),
        ["stops"] = n => Repeat("A. ", n),
        ["quotes"] = n => Repeat("\"", n),
        ["brackets"] = n => Repeat("(UN) ", n),
        ["open brackets"] = n => Repeat("(a ", n),
        ["square brackets"] = n => Repeat("[a ", n),
        ["tags"] = n => Repeat("<b ", n),
        ["entities"] = n => Repeat("&a ", n),
        ["comments"] = n => Repeat("<!-- a\n\n", n),
        ["tags line by line"] = n => Repeat("<div\n", n),
        ["stars"] = n => Repeat("**a ", n),
        ["links"] = n => Repeat("[a](b ", n),
        ["links closed"] = n => Repeat("[a](b) ", n),
        ["nested list"] = n => string.Concat(Enumerable.Range(0, n).Select(i => $"{new string(' ', 2 * (i % 24))}- {Sentence}\n")),
        ["items of a long lead-in"] = n => $"The parties {Repeat("and their people ", n)}have declared their intention to:\n\n{Repeat("- widen their trade in timber,\n", n)}",
        ["colons"] = n => Repeat("ports:\n\n", n),
        ["labels"] = n => Repeat("[a\n\n", n),
        ["dates"] = n => Repeat("on 5 May 2031, ", n),
        ["years"] = n => Repeat("2031 ", n),
        ["numbers"] = n => string.Concat(Enumerable.Range(0, n).Select(i => $"{i} ")),
        ["words all different"] = n => string.Concat(Enumerable.Range(0, n).Select(i => $"w{i} ")),
        ["upper case"] = n => Repeat("TRADE IN TIMBER ", n),
        ["countries"] = n => Repeat("Kenya and Peru, ", n),
        ["republics"] = n => string.Concat(Enumerable.Range(0, n).Select(i => $"the Republic of Kenya, the Republic of Nowhere{i}, ")),
        ["bodies"] = n => string.Concat(Enumerable.Range(0, n).Select(i => $"the World Timber Organization (WTO{i}), ")),
        ["capital words"] = n => Repeat("Kenya ", n),
        ["names and"] = n => Repeat("President Wanjiku of Kenya and ", n),
        ["sides"] = n => Repeat("was attended by Minister Wanjiku of Kenya and from the Peruvian side by ", n),
        ["commas"] = n => Repeat("ports, ", n),
        ["treaties"] = n => Repeat("the Treaty on Ports between Kenya and Peru, signed on 5 May 2031, ", n),
        ["signatures"] = n => Repeat("For the Government of Kenya\n\n", n),
        ["page"] = n => "<main>" + Repeat("<h2>Trade</h2><p>" + Sentence + "</p><ul><li>ports<li>roads</ul>", n) + "</main>",
        ["open tags"] = n => Repeat("<p><b>", n),
        ["cells"] = n => "<table>" + Repeat("<tr><td>Ports<td>Roads", n),
        ["links of a page"] = n => Repeat("<div class=menu><a href=x>Ports of Kenya</a></div>", n),
        ["torn tags"] = n => Repeat("<a title=\"x ", n),
        ["comments left open"] = n => Repeat("<!-- x --", n),
        ["deep"] = n => Repeat("<div class=menu>" + Sentence, n),
        ["marks of accent"] = n => Repeat("e\u0301", n),
    };

    // Markdig's own time for emphasis and brackets left open grows with their square, up to the depth that it refuses.
    private static readonly string[] Markdown = ["line", "lines", "headings", "items", "numbered", "torn", "tags", "entities", "links", "pages",
        "links closed", "nested list", "items of a long lead-in", "colons", "labels", "dates", "numbers", "upper case", "comments", "tags line by line"];

    private static readonly string[] Html = ["line", "lines", "tags", "entities", "page", "open tags", "cells", "links of a page", "torn tags", "comments left open", "deep"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var shape in Shapes.Keys) cases.Add(shape, "long.txt");
            foreach (var shape in Markdown) cases.Add(shape, "long.md");
            foreach (var shape in Html) cases.Add(shape, "long.html");
            return cases;
        }
    }

    // What the first run compiles and loads is no time of a text's.
    static LinearTimeTests() => Assert.All(RealTexts.Seeds, s => Assert.All(new[] { "warm.txt", "warm.md", "warm.html" }, name => Parse(name, s.Bytes)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Four_times_the_text_takes_far_less_than_sixteen_times_as_long(string shape, string name)
    {
        // Long enough that the clock sees it.
        var size = 250;
        while (Time(name, Bytes(shape, size)) < TimeSpan.FromMilliseconds(40) && size < 128_000) size *= 2;
        var (small, large) = (Bytes(shape, size), Bytes(shape, size * 4));
        // Other work on the machine makes a run long, never short: one good pair of three will do.
        var ratio = Enumerable.Range(0, 3).Min(_ => Fastest(name, large) / Fastest(name, small));
        Assert.True(ratio < 11, $"{shape} in {name}: {ratio:0.0} times as long from {size} on.");
    }

    // A search through the rest of a text is so fast that its square shows only in long ones.
    [Theory]
    [InlineData("comments", "long.md", 60_000)]
    [InlineData("tags line by line", "long.md", 100_000)]
    [InlineData("brackets", "long.txt", 100_000)]
    [InlineData("quotes", "long.txt", 400_000)]
    [InlineData("links", "long.txt", 80_000)]
    [InlineData("items of a long lead-in", "long.txt", 5_000)]
    public void What_opens_and_never_closes_takes_no_longer_in_a_long_text(string shape, string name, int size)
    {
        var (small, large) = (Bytes(shape, size), Bytes(shape, size * 4));
        var ratio = Enumerable.Range(0, 3).Min(_ => Time(name, large) / Time(name, small));
        Assert.True(ratio < 10, $"{shape} in {name}: {ratio:0.0} times as long from {size} on.");
    }

    // Sentences of real texts, each time with another number, so that no two stretches are alike.
    [Fact]
    public void Twenty_megabytes_take_far_less_than_sixteen_times_as_long_as_five()
    {
        var sentences = RealTexts.ParsedSeeds.SelectMany(s => s.Agreement.Commitments.Select(c => c.Text)).ToList();
        byte[] Long(int megabytes)
        {
            var text = new StringBuilder();
            for (var i = 0; text.Length < megabytes * 1_000_000; i++) text.Append(sentences[i % sentences.Count]).Append(i % 5 == 4 ? $" ({i})\n\n" : " ");
            return Encoding.UTF8.GetBytes(text.ToString());
        }
        var (five, twenty) = (Long(5), Long(20));
        var ratio = Enumerable.Range(0, 2).Min(_ => Time("long.txt", twenty) / Time("long.txt", five));
        Assert.True(ratio < 8, $"{ratio:0.0} times as long.");
    }

    [Theory]
    [InlineData("line", "line.txt", 48_000)]
    [InlineData("line", "line.md", 48_000)]
    [InlineData("lines", "lines.txt", 20_000)]
    [InlineData("headings", "headings.md", 10_000)]
    public void A_very_long_text_is_read_whole(string shape, string name, int size)
    {
        var bytes = Bytes(shape, size);
        var agreement = Parse(name, bytes);
        Assert.Equal(bytes.Length, agreement.SourceText.Length);
        Invariants.Hold(agreement);
    }

    private static byte[] Bytes(string shape, int size) => Encoding.UTF8.GetBytes(Shapes[shape](size));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static TimeSpan Fastest(string name, byte[] bytes) => Enumerable.Range(0, 2).Min(_ => Time(name, bytes));

    // Of the processors, on which no other test runs meanwhile: what other programs take is not counted.
    private static TimeSpan Time(string name, byte[] bytes)
    {
        var before = Environment.CpuUsage.TotalTime;
        Parse(name, bytes);
        return Environment.CpuUsage.TotalTime - before;
    }

    private static ParsedAgreement Parse(string name, byte[] bytes) => AgreementParser.Parse(name, bytes);
}
