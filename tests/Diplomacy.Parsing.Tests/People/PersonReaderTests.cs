using Diplomacy.Parsing.People;

namespace Diplomacy.Parsing.Tests.People;

public sealed class PersonReaderTests
{
    [Theory]
    // The country before, behind, within.
    [InlineData("met Norwegian Foreign Minister Espen Barth Eide today", "Espen Barth Eide|Foreign Minister|NO")]
    [InlineData("met Minister of Foreign Affairs of Norway Jonas Gahr Støre", "Jonas Gahr Støre|Minister of Foreign Affairs|NO")]
    [InlineData("met with President Dina Boluarte of Peru at a summit", "Dina Boluarte|President|PE")]
    [InlineData("the President of the Government of Spain, Pedro Sánchez Pérez Castejón, and others", "Pedro Sánchez Pérez Castejón|President of the Government|ES")]
    [InlineData("hosted Mexico’s Secretary of Security Rosa Icela Rodríguez and", "Rosa Icela Rodríguez|Secretary of Security|MX")]
    [InlineData("spoke with Justin Trudeau, Prime Minister of Canada to congratulate him", "Justin Trudeau|Prime Minister|CA")]
    // The party's name keeps its country.
    [InlineData("H.E. To Lam, General Secretary of the Central Committee of the Communist Party of Vietnam, arrived", "To Lam|General Secretary of the Central Committee of the Communist Party of Vietnam|VN")]
    // Particles, initials, suffixes, nicknames, one word, a number.
    [InlineData("European Commission President Ursula von der Leyen said", "Ursula von der Leyen|President|EU")]
    [InlineData("President Joseph R. Biden, Jr. of the United States met", "Joseph R. Biden, Jr.|President|US")]
    [InlineData("Crown Prince Mohammed bin Salman Al Saud of Saudi Arabia", "Mohammed bin Salman Al Saud|Crown Prince|SA")]
    [InlineData("Minister of Defense Benjamin “Benny” Gantz of Israel", "Benjamin Gantz|Minister of Defense|IL")]
    [InlineData("His Majesty King Abdullah II of Jordan", "Abdullah II|King|JO")]
    [InlineData("Prime Minister Prayut Chan-o-cha of Thailand", "Prayut Chan-o-cha|Prime Minister|TH")]
    // Two offices of one, two persons.
    [InlineData("Jordanian Deputy Prime Minister and Minister of Foreign Affairs Ayman Safadi", "Ayman Safadi|Deputy Prime Minister and Minister of Foreign Affairs|JO")]
    [InlineData("the Vice President and President Bernardo Arévalo of Guatemala", "Bernardo Arévalo|President|GT")]
    [InlineData("Presidency of Bosnia and Herzegovina Members Zeljka Cvijanovic, Zeljko Komsic and Denis Becirovic", "Zeljka Cvijanovic|Members|BA;Zeljko Komsic|Members|BA;Denis Becirovic|Members|BA")]
    // Small letters.
    [InlineData("On Tuesday, prime minister Håkan Lindqvist met", "Håkan Lindqvist|prime minister|")]
    [InlineData("met British prime minister Oliver Thackeray today", "Oliver Thackeray|prime minister|GB")]
    [InlineData("met with Urmas Tamm, minister of foreign affairs of Estonia, today", "Urmas Tamm|minister of foreign affairs|EE")]
    [InlineData("and Moldova’s deputy prime minister and minister of foreign affairs, Mihai Popescu", "Mihai Popescu|deputy prime minister and minister of foreign affairs|MD")]
    [InlineData("and Minister for EU affairs Eva Sandström spoke", "Eva Sandström|Minister for EU affairs|")]
    // As Gulf agencies write.
    [InlineData("with HE Salim bin Nasser Al Harthy the Minister Responsible for Foreign Affairs of the sisterly Sultanate of Oman", "Salim bin Nasser Al Harthy|Minister Responsible for Foreign Affairs|OM")]
    [InlineData("Prince Fahd bin Sultan bin Nayef, Crown Prince", "Fahd bin Sultan bin Nayef|Prince|")]
    // More of the office.
    [InlineData("the Minister of Foreign Affairs and Worship of Costa Rica, Arnoldo Tinoco Mora, met", "Arnoldo Tinoco Mora|Minister of Foreign Affairs and Worship|CR")]
    [InlineData("the Ambassador of Mexico in Guatemala, Gustavo Enríquez Lara", "Gustavo Enríquez Lara|Ambassador in Guatemala|MX")]
    [InlineData("Minister of Foreign Affairs II Dato Erywan Yusof", "Erywan Yusof|Minister of Foreign Affairs II|")]
    [InlineData("Secretary of Defense General Luis Park, and", "Luis Park|Secretary of Defense|")]
    [InlineData("the Director General for Planning Ann Lee met", "Ann Lee|Director General for Planning|")]
    [InlineData("Ambassador in Luanda Esther Holm, and", "Esther Holm|Ambassador in Luanda|")]
    [InlineData("Assistant Director for Fire and Aviation from the National Interagency Fire Center Ann Lee.", "Ann Lee|Assistant Director for Fire and Aviation from the National Interagency Fire Center|")]
    [InlineData("Head of the National Commission Against Addictions Gady Holm;", "Gady Holm|Head of the National Commission Against Addictions|")]
    [InlineData("President of the Russian Federation D.A. Holm paid a visit", "D.A. Holm|President|RU")]
    [InlineData("President Paul Holm. A private meeting followed", "Paul Holm|President|")]
    // A headline's verb.
    [InlineData("President Tokayev Reaffirms Ties", "Tokayev|President|")]
    // No person.
    [InlineData("the members of the International Counter Ransomware Initiative", "")]
    [InlineData("The Vice President spoke at the State Department", "")]
    [InlineData("the United States and President Lula da Silva of Brazil", "Lula da Silva|President|BR")]
    public void Persons_are_read_with_office_and_country(string text, string expected)
    {
        var found = PersonReader.In(Read.Named(text).Body[0]);
        Assert.Equal(expected, string.Join(';', found.Select(p => $"{p.Name}|{p.Office}|{p.Country}")));
    }
}
