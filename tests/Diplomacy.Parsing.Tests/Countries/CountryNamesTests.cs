using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests.Countries;

public sealed class CountryNamesTests
{
    [Theory]
    // An adjective, a people, a plural.
    [InlineData("Norwegian and Azerbaijani archaeologists met Filipinos", "NO AZ PH")]
    // Old and new names.
    [InlineData("Burma, Swaziland, Ivory Coast and Türkiye", "MM SZ CI TR")]
    // The long name before the short one in it.
    [InlineData("Papua New Guinea, Equatorial Guinea, Guinea-Bissau and Guinea", "PG GQ GW GN")]
    [InlineData("the Democratic Republic of the Congo and the Republic of the Congo", "CD CG")]
    [InlineData("the Democratic People's Republic of Korea and the Republic of Korea", "KP KR")]
    [InlineData("Dominica and the Dominican Republic, Niger and Nigeria, Sudan and South Sudan", "DM DO NE NG SD SS")]
    // An acronym has no small letters; "us" is no country.
    [InlineData("It told us what the US and the U.S. do", "US US")]
    [InlineData("GUAM met in Guam", "GUAM GU")]
    // A comma parts two names.
    [InlineData("Guinea, Bissau and Congo, Republic Day", "GN CD")]
    // Seas and regions.
    [InlineData("the South China Sea, the Indian Ocean, the Sea of Japan and the Gulf of Mexico", "")]
    [InlineData("Latin American and Central American neighbours; African Americans; New Mexico; New Jersey", "")]
    // The strait is named after it.
    [InlineData("across the Taiwan Strait", "TW")]
    // States of the Union.
    [InlineData("in Atlanta, Georgia and in Lebanon, Pennsylvania", "")]
    [InlineData("Arizona, Georgia, and Nevada", "")]
    [InlineData("Ukraine, Georgia, and Moldova", "UA GE MD")]
    [InlineData("in Tbilisi, Georgia", "GE")]
    // Persons.
    [InlineData("Michael Jordan and Chad Wolf met Lisa O. Monaco", "")]
    [InlineData("King Abdullah II of Jordan visited Chad", "JO TD")]
    // Metals and birds.
    [InlineData("a turkey on fine china", "")]
    // A possessive and a hyphen.
    [InlineData("Egypt’s view of the U.S.-Israel Russian-led talks", "EG US IL RU")]
    public void Countries_are_found_as_a_reader_would(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', CountryNames.In(text, Words.Of(text)).Select(m => m.Country.Code)));

    [Fact]
    public void Each_name_of_the_table_is_found_as_its_own_country()
    {
        foreach (var country in Country.All.Where(c => c.Kind != CountryKind.Organisation))
        {
            foreach (var name in (string[])[country.Name, .. country.Official])
                Assert.Contains(country, CountryNames.In(name, Words.Of(name)).Select(m => m.Country));
        }
    }
}
