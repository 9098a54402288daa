using Diplomacy.Storage.Names;

namespace Diplomacy.Storage.Tests.Names;

public class PersonGroupsTests
{
    private int _ids;

    [Fact]
    public void A_surname_is_that_of_the_one_person_of_the_party_who_bears_it_in_full() =>
        Assert.Equal(["Biden+Joe Biden+Joseph R. Biden, Jr."], Groups(In(1, "Joseph R. Biden, Jr.", "US", 2022), In(2, "Biden", "US", 2023), In(3, "Joe Biden", "US", 2021)));

    [Fact]
    public void A_surname_that_two_may_bear_stays_alone() =>
        Assert.Equal(["Bush", "George Bush", "Jeb Bush"], Groups(In(1, "George Bush", "US", 2004), In(2, "Jeb Bush", "US", 2005), In(3, "Bush", "US", 2004)));

    [Fact]
    public void An_initial_that_two_may_have_stays_alone() =>
        Assert.Equal(["J. Smith", "James Smith", "John Smith"], Groups(In(1, "John Smith", "GB", 2004), In(2, "James Smith", "GB", 2005), In(3, "J. Smith", "GB", 2004)));

    [Fact]
    public void A_surname_of_another_party_is_another_person() =>
        Assert.Equal(["Lee", "Lee Hsien Loong"], Groups(In(1, "Lee Hsien Loong", "SG", 2004), In(2, "Lee", "KR", 2004)));

    [Fact]
    public void A_surname_of_another_time_is_another_person() =>
        Assert.Equal(["Aliyev", "Aliyev+Ilham Aliyev"], Groups(In(1, "Ilham Aliyev", "AZ", 2007), In(2, "Aliyev", "AZ", 1996), In(3, "Aliyev", "AZ", 2008)));

    [Fact]
    public void Full_names_of_another_time_are_of_another_person() =>
        Assert.Equal(["George Bush", "George W. Bush"], Groups(In(1, "George Bush", "US", 1990), In(2, "George W. Bush", "US", 2003)));

    [Fact]
    public void Two_who_stand_in_one_document_are_two() =>
        Assert.Equal(["Maria Silva", "Silva"], Groups(In(1, "Maria Silva", "BR", 2003), In(1, "Silva", "BR", 2003)));

    [Fact]
    public void Who_holds_another_office_is_another_person() =>
        Assert.Equal(["Kim", "Kim Sung-han"], Groups(In(1, "Kim Sung-han", "KR", 2022, "Director"), In(2, "Kim", "KR", 2022, "Chairman")));

    [Fact]
    public void One_full_name_of_two_parties_is_of_two() =>
        Assert.Equal(["Li Wei", "Li Wei"], Groups(In(1, "Li Wei", "CN", 2022), In(2, "Li Wei", "SG", 2022)));

    private NamedPerson In(int document, string name, string party, int? year, string? office = null) =>
        new(++_ids, document, name, SlugOf.Words(name), party, office, year);

    private static IEnumerable<string> Groups(params NamedPerson[] people) =>
        PersonGroups.Of(people).Select(g => string.Join('+', g.Select(p => p.Name).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
}
