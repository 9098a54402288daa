using System.Globalization;
using System.Text;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests.Reading;

public class CounterpartsTests
{
    [Theory]
    // Lengths of the first text's blocks, of the second's, and which renders which.
    [InlineData("100 40 200", "110 45 220", "0 1 2")]
    // A block that nobody translated.
    [InlineData("100 400 200 300 250", "105 210 315 260", "0 2 3 4")]
    // A block that the translator added.
    [InlineData("100 200 300 250", "100 450 200 310 255", "0 - 1 2 3")]
    // One block made two, and two made one.
    [InlineData("300 600 200 90", "310 330 290 210 95", "0 1 1 2 3")]
    [InlineData("300 310 280 200 90", "310 610 210 95", "0 1 3 4")]
    [InlineData("50", "50", "0")]
    [InlineData("", "50 60", "- -")]
    public void Blocks_of_like_length_stand_side_by_side(string first, string second, string pairs)
    {
        var blocks = Make(first, "en").Concat(Make(second, "fr")).ToList();
        Counterparts.Align(blocks);
        Assert.Equal(pairs, Pairs(blocks));
    }

    [Fact]
    public void Furniture_and_captions_have_no_counterpart()
    {
        List<Block> blocks = [.. Make("50", "en"), .. Make("50 50", "fr")];
        blocks[1].Kind = BlockKind.Caption;
        Counterparts.Align(blocks);
        Assert.Equal([null, 0], blocks.Skip(1).Select(b => b.Counterpart));
    }

    // A third language is laid beside the first, not behind the second.
    [Fact]
    public void Each_language_is_aligned_with_the_first()
    {
        List<Block> blocks = [.. Make("100 400 220", "en"), .. Make("110 430 240", "fr"), .. Make("90 350 190", "ru")];
        Counterparts.Align(blocks);
        Assert.Equal("0 1 2 0 1 2", Pairs(blocks));
    }

    private static readonly (string English, string French)[] Paragraphs =
    [
        ("JOINT DECLARATION", "DÉCLARATION CONJOINTE"),
        ("The Government of Ghana and the Government of Togo met in Accra on 12 March 2031 to discuss the matters set out below.", "Le Gouvernement du Ghana et le Gouvernement du Togo se sont réunis à Accra le 12 mars 2031 pour examiner les questions exposées ci-après."),
        ("Energy", "Énergie"),
        ("The two sides will build a power line of 180 kilometres between Accra and Lomé. The costs shall be shared in equal parts, and the line shall be opened before the end of 2034.", "Les deux parties construiront une ligne électrique de 180 kilomètres entre Accra et Lomé. Les coûts seront partagés à parts égales, et la ligne sera mise en service avant la fin de 2034."),
        ("They will ask the Bank for a loan.", "Elles solliciteront un prêt auprès de la Banque."),
        ("Transport", "Transports"),
        ("Each side agreed to keep the border post open by day and by night, so that goods which spoil may cross without delay. Officers of both sides shall sit in one building.", "Chaque partie a accepté de maintenir le poste frontière ouvert de jour comme de nuit, afin que les denrées périssables puissent passer sans retard. Les agents des deux parties siégeront dans un même bâtiment."),
        ("The railway shall be mended within 3 years.", "Le chemin de fer sera remis en état dans un délai de 3 ans."),
        ("Culture", "Culture"),
        ("Schools on either side of the border are encouraged to exchange teachers. A festival of music will be held every second year in turn, and young people shall enter it free of charge.", "Les écoles situées de part et d'autre de la frontière sont encouragées à échanger des enseignants. Un festival de musique aura lieu tous les deux ans à tour de rôle, et les jeunes y entreront gratuitement."),
        ("The ministers will report once a year on what has been done.", "Les ministres rendront compte une fois par an de ce qui a été fait."),
    ];

    // The copies follow the text, or stand beside it paragraph by paragraph; a paragraph is missing, another was split, a third is the translator's own.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_translation_with_a_missing_and_a_split_paragraph_stays_in_step(bool interleaved)
    {
        var french = Paragraphs.Select((p, i) => (p.French, Of: (int?)i)).ToList();
        french.RemoveAt(6);
        french.InsertRange(3, SentencesOf(french[3].French).Select(s => (s, (int?)3)));
        french.RemoveAt(5);
        french.Insert(10, ("Traduit par les soins du secrétariat à partir du texte anglais, qui seul fait foi entre les deux parties en cas de divergence d'interprétation. Le secrétariat remercie les services de traduction des deux gouvernements de leur concours, et prie les lecteurs de lui signaler toute erreur qu'ils viendraient à relever dans le présent document ou dans ses annexes.", null));
        var english = Paragraphs.Select(p => p.English).ToList();
        // A heading of one word between paragraphs of both languages may be of either; there are none where the copies stand in turn.
        var lines = interleaved
            ? Enumerable.Range(0, Math.Max(english.Count, french.Count))
                .SelectMany(i => new[] { english.ElementAtOrDefault(i), french.ElementAtOrDefault(i).French }).OfType<string>().Where(IsParagraph)
            : english.Concat(french.Select(f => f.French));

        var blocks = Outline.OfMarkdown(string.Join("\n\n", lines)).Blocks;

        foreach (var (words, of) in french.Where(f => IsParagraph(f.French)))
        {
            var block = blocks.Single(b => b.Text.Value == words);
            Assert.Equal((true, "fr"), (block.SecondLanguage, block.Language));
            Assert.Equal(of is { } i ? Paragraphs[i].English : null, block.Counterpart is { } at ? blocks[at].Text.Value : null);
        }
    }

    private static bool IsParagraph(string line) => line.Length > 30;

    // Ten thousand paragraphs each, one in fifty missing on either side: in step nearly everywhere, and in time.
    [Fact]
    public void A_long_text_is_aligned_within_its_band()
    {
        var random = new Random(7);
        var lengths = Enumerable.Range(0, 10_000).Select(_ => random.Next(30, 900)).ToList();
        List<int> kept = [.. Enumerable.Range(0, lengths.Count).Where(_ => random.Next(50) > 0)];
        List<int> copied = [.. Enumerable.Range(0, lengths.Count).Where(_ => random.Next(50) > 0)];
        var first = kept.Select(i => Traits(lengths[i])).ToList();
        var second = copied.Select(i => Traits((int)(lengths[i] * 1.15) + random.Next(-10, 10))).ToList();

        var pairs = LengthAlignment.Align(first, second);

        Assert.InRange(pairs.Count(p => kept[p.First] == copied[p.Second]), kept.Intersect(copied).Count() * 97 / 100, int.MaxValue);
        Assert.Equal(pairs.Count, pairs.Select(p => p.Second).Distinct().Count());
    }

    [Theory]
    [InlineData(1, 5_000)]
    [InlineData(5_000, 1)]
    [InlineData(3, 20_000)]
    [InlineData(20_000, 19)]
    public void Texts_of_very_unlike_length_are_aligned_somehow(int first, int second)
    {
        var pairs = LengthAlignment.Align([.. Enumerable.Repeat(Traits(100), first)], [.. Enumerable.Repeat(Traits(100), second)]);
        Assert.All(pairs, p => Assert.True(p.First >= 0 && p.First < first && p.Second >= 0 && p.Second < second));
    }

    [Theory]
    [InlineData("12 March 2031", "le 12 mars 2031", 1.0)]
    [InlineData("12 March 2031", "١٢ مارس ٢٠٣١", 1.0)]
    [InlineData("12 March 2031", "le 13 mars 2031", 0.5)]
    [InlineData("12 March", "le mars", null)]
    public void Numbers_are_shared_in_whatever_digits(string first, string second, double? shared) =>
        Assert.Equal(shared, BlockTraits.Shared(BlockTraits.Of(BlockOf(first)).Numbers, BlockTraits.Of(BlockOf(second)).Numbers));

    private static IEnumerable<string> SentencesOf(string text) => SentenceSplitter.Split(text).Select(s => text.Substring(s.Start, s.Length).Trim());

    private static string Pairs(IReadOnlyList<Block> blocks) =>
        string.Join(' ', blocks.Where(b => b.SecondLanguage).Select(b => b.Counterpart?.ToString(CultureInfo.InvariantCulture) ?? "-"));

    private static BlockTraits Traits(int length) => new(length, [], null, false);

    private static Block BlockOf(string text) => new(BlockKind.Paragraph, new ReadingText(text, [.. Enumerable.Range(0, text.Length)]));

    private static IEnumerable<Block> Make(string lengths, string language) =>
        lengths.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)
            .Select(n => new Block(BlockKind.Paragraph, new ReadingText(new StringBuilder().Append('a', n - 1).Append('.').ToString(), new int[n])) { SecondLanguage = language != "en", Language = language });
}
