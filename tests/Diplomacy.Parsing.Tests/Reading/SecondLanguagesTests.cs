using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Tests.Reading;

public class SecondLanguagesTests
{
    private const string English = "The ministers of Kazakhstan and Ghana agreed to open a direct air route between the two capitals. They will meet again in the coming year.";

    [Theory]
    [InlineData("Министры Казахстана и Ганы договорились открыть прямое воздушное сообщение между столицами. Они встретятся снова в следующем году для обсуждения этого вопроса.", "ru")]
    [InlineData("Les ministres du Kazakhstan et du Ghana sont convenus d'ouvrir une liaison aérienne directe entre les deux capitales. Ils se retrouveront dans le courant de l'année prochaine.", "fr")]
    [InlineData("Los ministros de Kazajstán y de Ghana acordaron abrir una ruta aérea directa entre las dos capitales. Se reunirán de nuevo en el curso del próximo año.", "es")]
    [InlineData("Die Minister von Kasachstan und Ghana vereinbarten, eine direkte Flugverbindung zwischen den beiden Hauptstädten zu eröffnen. Sie werden sich im nächsten Jahr wieder treffen.", "de")]
    [InlineData("اتفق وزيرا كازاخستان وغانا على فتح خط جوي مباشر بين العاصمتين. وسيجتمعان مرة أخرى في العام المقبل لمناقشة هذه المسألة مع الوزراء الآخرين في البلدين من أجل السلام والتعاون.", "ar")]
    public void A_copy_in_another_language_is_kept_and_not_coded(string copy, string language)
    {
        var document = Outline.OfText($"{English}\n\n{copy}");
        Assert.Equal([(false, "en"), (true, language)], document.Blocks.Select(b => (b.SecondLanguage, b.Language)));
        Assert.Equal(["en", language], SecondLanguages.Of(document.Blocks));
        Assert.Equal(0, document.Blocks[1].Counterpart);
    }

    [Fact]
    public void The_copy_may_stand_first() =>
        Assert.Equal(["ru", "Paragraph"], Outline.OfTextBlocks("Министры Казахстана и Ганы договорились открыть прямое воздушное сообщение между столицами. Они встретятся снова в следующем году для обсуждения этого вопроса.\n\n" + English).Split('\n').Select(l => l.Split(' ')[0]));

    [Fact]
    public void A_few_foreign_words_are_no_second_language() =>
        Assert.All(Outline.OfText($"{English}\n\nThey named the route «Дорога дружбы и мира».\n\n{English}").Blocks, b => Assert.False(b.SecondLanguage));

    [Fact]
    public void A_text_in_one_other_language_is_not_coded()
    {
        var agreement = AgreementParser.Parse("fr.txt", "Les ministres du Togo et du Bénin sont convenus de tenir une réunion dans les prochains mois pour la paix et la sécurité.\n\nIls ont signé une déclaration sur les ports et les routes."u8.ToArray());
        Assert.False(agreement.Coded);
        Assert.Equal(["fr"], agreement.Languages);
        Assert.Empty(agreement.Commitments);
        Assert.Equal(2, agreement.Blocks.Count);
    }

    // A short line between two languages goes with one of them, and no line is lost.
    [Fact]
    public void Numbers_and_names_go_with_their_neighbours()
    {
        var document = Outline.OfText($"{English}\n\nK. Tokayev\n\n{English}");
        Assert.All(document.Blocks, b => Assert.Equal("en", b.Language));
    }
}
