using Diplomacy.Search.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Analysis;

public sealed class AnalyserTests
{
    [Theory]
    [InlineData("Oil and gas.", "oil and gas")]
    // Apostrophes: possessives are cut off, the rest is joined; d' and l' are words of their own.
    [InlineData("Azerbaijan's Azerbaijan’s the Parties' SOCAR'S 1990's", "azerbaijan azerbaijan the parties socar 1990")]
    [InlineData("Sana'a O'Brien don't N'Djamena Qur‘an Ha\u02bbapai", "sanaa obrien dont ndjamena quran haapai")]
    [InlineData("chargé d’affaires, l'Europe, Côte d'Ivoire", "charge d affaires l europe cote d ivoire")]
    [InlineData("'quoted' ’tis ʿAbbās", "quoted tis abbas")]
    // Hyphens and dashes part.
    [InlineData("multi-ethnic oil–gas A/RES/70/1 and/or snake_case", "multi ethnic oil gas a res 70 1 and or snake case")]
    // A soft hyphen is no hyphen.
    [InlineData("co\u00adoperation z\u200dwj zero\u200bwidth", "cooperation zwj zero width")]
    // Dots join single letters only.
    [InlineData("U.S. the U.S.A., e.g. U.S.'s U.N.Charter U.S.-Russia", "us the usa eg us un charter us russia")]
    [InlineData("end.Begin J. Gahr 3.14 Ph.D. A.O'Brien", "end begin j gahr 3 14 ph d a obrien")]
    // Commas join thousands only.
    [InlineData("1,000 and 12,345,678 but 2007,2008 and 1,2,3 and x1,000", "1000 and 12345678 but 2007 2008 and 1 2 3 and x1 000")]
    [InlineData("G20 COVID-19 5G CO₂ m² Ⅷ ½", "g20 covid 19 5g co2 m2 viii")]
    // Letters that Unicode takes apart, and those it does not.
    [InlineData("Ålesund Støre Đà Łódź Ağrı Əliyev Ħamrun Ŧ Æsir Œuvre Straße Þór Ðakovo", "alesund store da lodz agri eliyev hamrun t aesir oeuvre strasse thor dakovo")]
    [InlineData("İstanbul ISTANBUL ﬁsh ＡＢＣ e\u0301tat", "istanbul istanbul fish abc etat")]
    [InlineData("Йога и\u0306ога ёлка ПОЛЁТ Київ", "йога йога елка полет киів")]
    [InlineData("石油 ガス がす 대한민국 हिन्दी Αθήνας", "石 油 カ\u3099ス か\u3099 す 대한민국 हिन्दी αθηνασ")]
    [InlineData("𝐁𝐨𝐥𝐝 😀 \ud800lone \udc00", "bold lone")]
    public void A_text_is_its_words(string text, string words) => Assert.Equal(words.Split(' '), Analyser.Tokens(text).Select(t => t.Word));

    [Theory]
    [InlineData("pipelines", "pipelin")]
    [InlineData("договоров", "договор")]
    [InlineData("Straße", "strass")]
    // Ukrainian, Greek, numbers and mixtures stay as they are.
    [InlineData("України", "украіни")]
    [InlineData("χώρες", "χωρεσ")]
    [InlineData("g7s", "g7s")]
    public void A_word_is_stemmed_by_its_letters(string word, string stem) => Assert.Equal(stem, Assert.Single(Analyser.Tokens(word)).Stem);

    [Theory]
    [InlineData("in Azerbaijan's part", 1, "Azerbaijan")]
    [InlineData("the U.S. and", 1, "U.S")]
    [InlineData("a 😀 ﬁsh", 1, "ﬁsh")]
    [InlineData("E\u0301tat", 0, "E\u0301tat")]
    public void A_token_stands_where_its_word_is_written(string text, int position, string written)
    {
        var token = Analyser.Tokens(text)[position];
        Assert.Equal(written, text.Substring(token.Start, token.Length));
    }

    [Fact]
    public void What_a_token_stands_for_folds_to_its_word() =>
        Prop.ForAll(Arb.From(Texts.Any), text =>
        {
            var end = 0;
            foreach (var token in Analyser.Tokens(text))
            {
                Assert.True(token.Start >= end && token.Length > 0);
                end = token.Start + token.Length;
                Assert.Equal(token.Word, Folding.Fold(text.AsSpan(token.Start, token.Length)));
                Assert.Equal(token.Word, Folding.Fold(token.Word));
                Assert.Equal(token.Stem, Stemming.Stem(token.Word));
                Assert.NotEmpty(token.Stem);
            }
            Assert.True(end <= text.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void The_words_of_two_texts_are_the_words_of_both_set_one_after_the_other() =>
        Prop.ForAll(Arb.From(Texts.Any), Arb.From(Texts.Any), (first, second) =>
        {
            var both = Analyser.Tokens($"{first} {second}");
            var expected = Analyser.Tokens(first).Concat(Analyser.Tokens(second).Select(t => t with { Start = t.Start + first.Length + 1 }));
            Assert.Equal(expected, both);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_table_numbers_each_word_and_each_stem_once()
    {
        var analyser = new Analyser();
        var first = analyser.Read("Oil pipelines; OIL, the pipeline's").ToArray();
        Assert.Equal([0, 1, 0, 2, 3], first.Select(o => o.Word));
        Assert.Equal(["oil", "pipelines", "the", "pipeline"], analyser.Words.Words);
        Assert.Equal(analyser.Words.StemOf(1), analyser.Words.StemOf(3));
        Assert.Equal(3, analyser.Words.Stems.Count);
        Assert.Equal(2, analyser.Read("the pipeline")[0].Word);
    }

    [Fact]
    public void A_table_reads_what_tokens_say() =>
        Prop.ForAll(Arb.From(Texts.Any), text =>
        {
            var analyser = new Analyser();
            var read = analyser.Read(text).ToArray();
            Assert.Equal(
                Analyser.Tokens(text),
                read.Select(o => new Token(analyser.Words.Words[o.Word], analyser.Words.Stems[analyser.Words.StemOf(o.Word)], o.Start, o.Length)));
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_run_of_letters_without_end_is_cut()
    {
        var tokens = Analyser.Tokens(new string('a', 1000));
        Assert.Equal([255, 255, 255, 235], tokens.Select(t => t.Length));
    }

    [Fact]
    public void Every_character_folds_to_what_folds_to_itself()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var folded = Folding.Fold([(char)c]);
            Assert.Equal(folded, Folding.Fold(folded));
        }
    }

    [Fact]
    public void A_word_as_the_index_spells_it_is_one_word()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var words = Analyser.Tokens([(char)c]);
            if (words.Count > 0) Assert.Equal(words[0].Word, Assert.Single(Analyser.Tokens(words[0].Word)).Word);
        }
    }
}
