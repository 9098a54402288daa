using Diplomacy.Parsing.Places;

namespace Diplomacy.Parsing.Tests.Places;

public sealed class PlaceFinderTests
{
    [Theory]
    [InlineData("The two met today in Wilmington, Delaware, to talk.", "Readout of the Meeting", "Wilmington")]
    [InlineData("The Minister met with his colleague in Dar es Salaam, Tanzania.", "Readout of the Meeting", "Dar es Salaam")]
    [InlineData("The President welcomed the Prime Minister to Washington, D.C., on 2 May.", "Readout of the Visit", "Washington, D.C.")]
    // Not in the gazetteer, but before its country.
    [InlineData("They met in Kleinbad, Austria, on Monday.", "Readout of the Meeting", "Kleinbad")]
    // A house, a country, a call, another meeting.
    [InlineData("They met today at the White House.", "Readout of the Meeting", null)]
    [InlineData("They met today in Poland.", "Readout of the Meeting", null)]
    [InlineData("They spoke today about the attack in Jerusalem.", "Readout of the Call", null)]
    [InlineData("They met to prepare the NATO Summit in Vilnius.", "Readout of the Meeting", null)]
    [InlineData("They held a virtual meeting from Paris.", "Readout of the Virtual Meeting", null)]
    [InlineData("Following talks in Dubai, the envoy met with the Minister.", "Readout of the Meeting", null)]
    [InlineData("The ministries reiterated it during consultations in Oslo.", "Consultations held", "Oslo")]
    // Not in the gazetteer, but in a frame that only towns have; a building has it too.
    [InlineData("Minister A met this Friday in Kleinbad, Obertal, with Minister B.", "Ministers meet", "Kleinbad")]
    [InlineData("Minister A met in Stormont House, Obertal, with Minister B.", "Ministers meet", null)]
    // Of whom one is told to be on a visit.
    [InlineData("Minister A held a meeting with Minister B, who was visiting Tokyo.", "Ministers meet", "Tokyo")]
    [InlineData("Minister A made an introductory visit to Bandar Seri Begawan from 3 to 5 June.", "Visit", "Bandar Seri Begawan")]
    [InlineData("The King paid a State Visit to Bangladesh. The King held talks with Prime Minister B on 25 March in Dhaka.", "Visit", "Dhaka")]
    // Behind what the meeting was held under, and behind a relative clause; "call for" is no call.
    [InlineData("The two held the second meeting of their Committee under the Agreement (PCA) in Valletta on 3 May 2018.", "Joint Committee meets", "Valletta")]
    [InlineData("Minister A held a meeting with Minister B of Chile, who was making an official visit to the Republic of Korea, in Seoul on May 3.", "Ministers meet", "Seoul")]
    [InlineData("Valletta, July 4, 2019.- The Vice President of Cuba today concluded a working visit to Malta and held talks.", "Vice President concludes visit", "Valletta")]
    [InlineData("Tehran, IRNA – In a meeting with the Prime Minister of Armenia, the President praised the ties of old.", "Leaders call for transit", "Tehran")]
    [InlineData("The President met with the Secretary-General during the General Assembly in New York.", "Leaders meet", "New York")]
    [InlineData("They met in Washington, DC, on 2 May.", "Ministers meet", "Washington, D.C.")]
    // At the head of a report; a city by what it is; a visit told to have ended, with capitals; an agency called like a city.
    [InlineData("Valletta (XNA) – Malta and Chile agreed yesterday on trade.", "Malta, Chile agree", "Valletta")]
    [InlineData("Trade led, this Monday, the talks between Minister A and Minister B, in the coastal city of Benguela.", "Ministers review trade", "Benguela")]
    [InlineData("The President has concluded a State Visit to Malta, during which she was a guest. In Valletta, she held talks with Minister B.", "President returns", "Valletta")]
    [InlineData("Somewhere, Feb. 2 (Petra) -- Minister A and Minister B agreed on trade.", "Ministers agree", null)]
    // The dateline of a call.
    [InlineData("CAIRO, May 3 (MENA) - Minister A discussed with Minister B the harvest of the year.\n\nDuring the phone call, they agreed.", "Ministers talk", null)]
    public void Of_a_report(string text, string title, string? place) => Assert.Equal(place, PlaceFinder.Find(Read.Named(text, title), report: true)?.Value);

    [Theory]
    // A line of place and date outweighs places in the prose; what leads in the text is no meeting.
    [InlineData("Malta stands by the negotiations held in Havana between the sides.\n\nMalta will help.\n\nMadrid, 3 March 2015", "Madrid")]
    [InlineData("The following is the text of a joint statement released by Malta and Chile.\n\nMinister A hosted Minister B in Valletta on May 3 for talks.", "Valletta")]
    [InlineData("We, the leaders, inaugurated a new era during the Official Visit in Valletta, today.", "Valletta")]
    [InlineData("We, the governments, meet on the occasion of the second Forum Summit, held at the Palace in Valletta from 25-26 September 2023.", "Valletta")]
    [InlineData("The Parties agree.\n\nDone at Kuala Lumpur, on the 26th of October 2025.", "Kuala Lumpur")]
    [InlineData("The Parties agree.\n\nPresent Joint Statement was adopted on May 7, 2025 in the city of Baku, the Republic of Azerbaijan.", "Baku")]
    [InlineData("The Parties agree.\n\nSigned electronically in Berlin and Santiago on 29 June 2021 in English.", "Berlin")]
    [InlineData("The two sides agreed to trade.\n\nNew Delhi\n\nDecember 05, 2023", "New Delhi")]
    [InlineData("The SPC will hold its meeting in Washington this fall.", null)]
    public void Of_an_instrument(string text, string? place) => Assert.Equal(place, PlaceFinder.Find(Read.Named(text, "Joint Statement"), report: false)?.Value);
}
