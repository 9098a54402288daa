using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;
using Diplomacy.Search.Snippets;

namespace Diplomacy.Search.Tests.Questions;

/// <summary>Russian names are found in all cases, and in both scripts.</summary>
public sealed class RussianNamesTests
{
    [Theory]
    // The stemmer takes the end of the nominative for an ending, that of the other cases not.
    [InlineData("Лавров", "Лавров Лаврова Лаврову Лавровым Лаврове Лавровы Лавровых")]
    [InlineData("лавров", "Лавровым")]
    [InlineData("Алиев", "Алиев Алиева Алиеву Алиевым Алиеве")]
    [InlineData("Мирзиёев", "Мирзиёев Мирзиеевым Мирзиёева")]
    [InlineData("Лавровым", "Лавров Лаврову")]
    [InlineData("Сергей", "Сергей Сергея Сергею Сергеем Сергее")]
    [InlineData("Сергеем", "Сергей Сергея")]
    [InlineData("Путин", "Путин Путиным Путина")]
    [InlineData("Зеленский", "Зеленский Зеленским Зеленского")]
    [InlineData("Захарова", "Захарова Захаровой Захарову")]
    // In the other script.
    [InlineData("Лавров", "Lavrov")]
    [InlineData("Алиев", "Aliyev Aliev")]
    [InlineData("Лавровым", "Lavrov")]
    [InlineData("Токаев", "Tokayev Tokaev")]
    [InlineData("Зеленский", "Zelensky Zelenskiy Zelenskii")]
    [InlineData("Мирзиёев", "Mirziyoyev Mirziyeyev")]
    [InlineData("Сергей", "Sergey Sergei")]
    [InlineData("Васильев", "Vasilyev Vasilev")]
    [InlineData("lavrov", "Лавров Лавровым")]
    [InlineData("Aliyev", "Алиев Алиевым")]
    [InlineData("Tokayev", "Токаев Токаевым")]
    [InlineData("Zelensky", "Зеленский Зеленским")]
    [InlineData("Vasilyev", "Васильев Васильевым")]
    [InlineData("Putin", "Путин Путиным")]
    [InlineData("Sergey", "Сергей Сергеем")]
    [InlineData("Alexei", "Алексей Алексеем")]
    [InlineData("Andrey", "Андрей Андреем")]
    [InlineData("Mishustin", "Мишустин Мишустиным")]
    [InlineData("Pashinyan", "Пашинян")]
    [InlineData("\"Сергей Лавров\"", "Сергеем_Лавровым Сергея_Лаврова Сергею_Лаврову")]
    public void A_name_finds_its_other_forms(string asked, string found)
    {
        var marker = new Marker(Synonyms.Usual.Expand(QuestionText.Read(asked)!), null);
        foreach (var form in found.Split(' ').Select(f => f.Replace('_', ' ')))
        {
            var marks = marker.Marks(form);
            Assert.True(marks is [{ Start: 0 }, ..] && marks[^1].Start + marks[^1].Length == form.Length, form);
        }
    }

    [Theory]
    // In small letters these may be anything, and so may they be in Latin.
    [InlineData("правовым")]
    [InlineData("сотрудничество")]
    [InlineData("within")]
    [InlineData("begin")]
    [InlineData("energy")]
    [InlineData("oil")]
    [InlineData("\"Лавров\"")]
    public void What_is_no_name_stays_as_it_is(string asked)
    {
        var question = QuestionText.Read(asked)!;
        Assert.Equal(question, Synonyms.Usual.Expand(question));
    }

    [Theory]
    [InlineData("China")]
    [InlineData("Argentina")]
    [InlineData("Herzegovina")]
    [InlineData("Spain")]
    [InlineData("Bahrain")]
    [InlineData("Benin")]
    [InlineData("Turkey")]
    [InlineData("Guernsey")]
    [InlineData("Liechtenstein")]
    [InlineData("Within")]
    [InlineData("Berlin")]
    [InlineData("Latin")]
    [InlineData("Survey")]
    [InlineData("Certain")]
    [InlineData("Brooklyn")]
    [InlineData("Kenyan")]
    [InlineData("Himalayan")]
    public void An_English_word_with_a_capital_is_no_name_for_its_ending(string word) =>
        Assert.Empty(RussianNames.Others(new Word(Folding.Fold(word)) { Shown = word }));

    [Fact]
    public void Nothing_that_is_added_has_the_stem_that_was_asked_for() =>
        Assert.All((string[])["Лавров", "Сергей", "Lavrov", "Иванова"], name =>
            Assert.DoesNotContain(Stemming.Stem(Folding.Fold(name)), RussianNames.Others(new Word(Folding.Fold(name)) { Shown = name }).Select(o => Stemming.Stem(o.Text))));
}
