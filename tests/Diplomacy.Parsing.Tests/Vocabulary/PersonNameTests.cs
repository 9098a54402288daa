using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Tests.Vocabulary;

public class PersonNameTests
{
    [Theory]
    // Initials, middle names and suffixes left out.
    [InlineData("Joseph R. Biden, Jr.", "Joseph Biden")]
    [InlineData("V. V. Putin", "Vladimir Putin")]
    [InlineData("William S. Ruto", "William Ruto")]
    // Short forms and beginnings of given names.
    [InlineData("Joseph R. Biden, Jr.", "Joe Biden")]
    [InlineData("Philip Gordon", "Phil Gordon")]
    [InlineData("Dr. Benjamin Gantz", "Benny Gantz")]
    // Accents, letters that others double, articles, capitals.
    [InlineData("Jonas Gahr Støre", "Jonas Gahr Store")]
    [InlineData("Volodymyr Zelenskyy", "Volodymyr Zelensky")]
    [InlineData("Abdel Fattah El-Sisi", "Abdel Fattah al-Sisi")]
    // The surname first.
    [InlineData("KISHIDA Fumio", "Fumio Kishida")]
    [InlineData("Shin Won-sik", "Shin Wonsik")]
    // A second surname that some texts leave out.
    [InlineData("Gustavo Petro", "Gustavo Petro Urrego")]
    public void Names_that_may_be_of_one_person(string one, string other)
    {
        Assert.True(Of(one).MayBe(Of(other)));
        Assert.True(Of(other).MayBe(Of(one)));
    }

    [Theory]
    [InlineData("Heydar Aliyev", "Ilham Aliyev")]
    [InlineData("George W. Bush", "George H. W. Bush")]
    [InlineData("Maria Silva", "Mario Silva")]
    [InlineData("Mohammed bin Salman", "Salman bin Abdulaziz")]
    // The numbers of monarchs tell them apart.
    [InlineData("Abdullah II", "Abdullah I")]
    // A surname alone says too little.
    [InlineData("Biden", "Joseph R. Biden")]
    [InlineData("Biden", "Biden")]
    public void Names_that_are_not(string one, string other)
    {
        Assert.False(Of(one).MayBe(Of(other)));
        Assert.False(Of(other).MayBe(Of(one)));
    }

    [Theory]
    [InlineData("Biden", "Joseph R. Biden, Jr.", "US", true)]
    [InlineData("von der Leyen", "Ursula von der Leyen", "EU", true)]
    [InlineData("López Obrador", "Andrés Manuel López Obrador", "MX", true)]
    [InlineData("Abdullah", "Abdullah II", "JO", true)]
    // Where names begin with the surname its bearer is called by the first word; elsewhere that is a given name.
    [InlineData("Xi", "Xi Jinping", "CN", true)]
    [InlineData("Michel", "Michel Barnier", "EU", false)]
    [InlineData("Biden", "Biden", "US", false)]
    [InlineData("Bide", "Joseph R. Biden", "US", false)]
    public void A_part_of_a_name_by_which_its_bearer_is_called(string part, string full, string party, bool isPart) =>
        Assert.Equal(isPart, PersonName.Of(part, party).IsPartOf(PersonName.Of(full, party)));

    private static PersonName Of(string name) => PersonName.Of(name, "US");
}
