namespace Diplomacy.Parsing.Tests.People;

public sealed class PeopleFinderTests
{
    private static string People(string title, string text, bool report) =>
        string.Join("; ", Read.People(Read.Named(text, title, url: "https://www.state.gov/x"), report).Select(p => $"{p.Name} {p.Party}{(p.Signed ? " signed" : "")}"));

    [Theory]
    // The fullest form, from wherever it stands.
    [InlineData("Readout of President Biden’s Meeting with Prime Minister Meloni of Italy", "President Joseph R. Biden, Jr. met with Prime Minister Giorgia Meloni of Italy. President Biden thanked her.", "Joseph R. Biden, Jr. US; Giorgia Meloni IT")]
    // In passing: the former one, the topic, another's visit.
    [InlineData("Readout of Secretary Blinken’s Call with Foreign Minister Sikorski of Poland", "Secretary Antony J. Blinken spoke with Foreign Minister Radosław Sikorski of Poland about President Putin’s war. They recalled former Prime Minister Donald Tusk of Poland.", "Antony J. Blinken US; Radosław Sikorski PL")]
    // Later meetings.
    [InlineData("Readout of Mr. Finer’s Travel to Gabon", "Mr. Finer traveled to Gabon. In Gabon, Mr. Finer met with President Ali Bongo Ondimba, and Foreign Minister Hermann Immongault.", "Finer US; Ali Bongo Ondimba GA; Hermann Immongault GA")]
    // Who joined.
    [InlineData("Readout of President Biden’s Call with Allies", "President Biden held a call with allies. Joining President Biden on the call were Prime Minister Trudeau of Canada and President Macron of France.", "Biden US; Trudeau CA; Macron FR")]
    // Who attended, for the side named before.
    [InlineData("Minister Ann Lee Meets Minister Per Holm of Norway", "Minister Ann Lee met with Minister Per Holm of Norway. The meeting was attended by Minister of State Joe Park, and from the Norwegian side by Ambassador Kari Dahl.", "Ann Lee US; Per Holm NO; Joe Park US; Kari Dahl NO")]
    // A gathering, no verb.
    [InlineData("Minister Ann Lee on trade", "Minister Ann Lee praised trade at a meeting with Minister Per Holm of Norway.", "Ann Lee US; Per Holm NO")]
    // Another call, of which one told.
    [InlineData("Readout of the President’s Call with Allies", "President Ann Lee briefed Prime Minister Per Holm of Norway on her call with President Juan Paz of Chile.", "")]
    // A signing that the title tells of.
    [InlineData("Norway and the United States sign treaty", "Minister Ann Lee met today with Norway’s Minister Per Holm and signed a treaty.", "Ann Lee US signed; Per Holm NO signed")]
    // A signing told of later, for the two sides; the one who is met by office alone; who briefed.
    [InlineData("Secretary Ann Lee visits Malta", "Secretary Ann Lee held talks with Foreign Minister Marc Borg of Malta. Secretary Lee and Minister of Health Joe Vella signed the work plan on health.", "Ann Lee US signed; Marc Borg MT; Joe Vella MT signed")]
    [InlineData("President Ann Lee calls for peace", "In a meeting with the Prime Minister of Malta, President Ann Lee called ties strong. Prime Minister Marc Borg expressed satisfaction.", "Ann Lee US; Marc Borg MT")]
    [InlineData("Readout of President Lee’s Briefing", "President Ann Lee met with cabinet members. She was briefed by Secretary of the Interior Joe Park; and Chief of the United States Forest Service Dan Moss.", "Ann Lee US; Joe Park US; Dan Moss US")]
    [InlineData("Minister Ann Lee in Malta", "Minister Ann Lee visited Malta, where she was received at the Palace by President Marc Borg, and held talks with her counterpart, Minister Joe Vella. She was received at the Palace by President Marc Borg of Malta.", "Ann Lee US; Marc Borg MT; Joe Vella MT")]
    // Lists with ranks, with brackets, with states, behind "attending", of counterparts from several states; "which also included".
    [InlineData("Leaders’ Joint Statement", "Today, we — President Ann Lee of the United States, Prime Minister Per Holm of Norway, and President Juan Paz of Chile — met for the third summit, hosted by Prime Minister Holm.", "Ann Lee US; Per Holm NO; Juan Paz CL")]
    [InlineData("Readout of the Dialogue with Norway", "Under Secretary Ann Lee and Norwegian State Secretary Per Holm co-chaired the dialogue. The Norwegian delegation was headed by Special Adviser Ola Berg and consisted of Dr. Kari Dahl, Additional Secretary, and Captain Nils Lund.", "Ann Lee US; Per Holm NO; Ola Berg NO; Kari Dahl NO; Nils Lund NO")]
    [InlineData("Readout of a Meeting with Leaders", "Vice President Ann Lee met with leaders. Participants included: Prime Minister Joe Vella of The Bahamas; and President Rita Park of Guyana.", "Ann Lee US; Joe Vella BS; Rita Park GY")]
    [InlineData("Readout of a Meeting", "National Security Advisor Ann Lee met today with her counterparts from Malta and the Kingdom of Norway, Marc Borg and Ola Berg.", "Ann Lee US; Marc Borg MT; Ola Berg NO")]
    [InlineData("Readout of a Meeting", "Deputy Secretary Ann Lee hosted a delegation from Kenya led by Cabinet Secretary for Trade Moses Otieno, which also included Principal Secretary Jane Wanjiru.", "Ann Lee US; Moses Otieno KE; Jane Wanjiru KE")]
    [InlineData("Readout of a Meeting", "Secretary Ann Lee received Minister Marc Borg of Malta. Attending the meeting from the Maltese side were H.E. Joe Vella, Minister of Investment, and Chief of Defence Staff General Carl Zammit.", "Ann Lee US; Marc Borg MT; Joe Vella MT; Carl Zammit MT")]
    // The sentence begins with the meeting; beside one whose state is known stands another of it.
    [InlineData("Secretary Ann Lee visits France", "Secretary Ann Lee traveled to France. During meetings with Minister Jean Petit and President Emmanuel Macron, Secretary Lee praised the law.", "Ann Lee US; Emmanuel Macron FR; Jean Petit FR")]
    // One who is told to have praised, without a state; one on whom a call was paid; whom "Her Excellency" met; a month for a name.
    [InlineData("Minister Ann Lee Meets Minister Per Holm of Norway", "Minister Ann Lee met with Minister Per Holm of Norway. Energy Minister Joe Park told reporters that gas will flow. Kari Dahl, Norway’s Minister of Trade, praised the talks. Mr. Holm also paid a call on the Speaker, Ms. Rita Galea.", "Ann Lee US; Per Holm NO; Joe Park US; Kari Dahl NO; Rita Galea US")]
    [InlineData("Secretary Ann Lee visits Malta", "Secretary Ann Lee has concluded a visit to Malta. In Valletta, Her Excellency held talks with her host, H.E. Mr. Marc Borg, President of Malta. A communiqué was signed by Secretary Ann Lee and Hon. June Vella, Minister of Trade of Malta.", "Ann Lee US signed; June Vella MT signed; Marc Borg MT")]
    // Leaders of two sides, one of them the subject; the name behind a counterpart's state in short.
    [InlineData("Talks with Malta", "Under Secretary Ann Lee led the American delegation while the Maltese side was headed by Secretary Marc Borg.", "Ann Lee US; Marc Borg MT")]
    [InlineData("Talks with Congo", "Secretary Ann Lee met with her counterpart from the Democratic Republic of the Congo (DRC), Jean Mbala.", "Ann Lee US; Jean Mbala CD")]
    // Others of the two sides who met or spoke together, another time excepted; no doctor.
    [InlineData("Minister Ann Lee Meets Minister Per Holm of Norway", "Minister Ann Lee met with Minister Per Holm of Norway. Trade Minister Joe Park received Kari Dahl, Norway’s Minister of Trade. Minister Dan Moss and Minister Ola Berg exchanged views on gas. President Carl Zammit met with President Jon Vella of Norway in 2015.", "Ann Lee US; Per Holm NO; Joe Park US; Kari Dahl NO; Dan Moss US; Ola Berg NO")]
    [InlineData("DR Congo and Malta talk", "Secretary Marc Borg of Malta met with Secretary Jean Mbala of DR Congo.", "Marc Borg MT; Jean Mbala CD")]
    // Not the same person.
    [InlineData("Readout of President Joe Biden’s Call with President Claudia Sheinbaum of Mexico", "President Biden called President Claudia Sheinbaum of Mexico. She thanked First Lady Jill Biden.", "Joe Biden US; Claudia Sheinbaum MX")]
    public void People_of_a_report(string title, string text, string expected) => Assert.Equal(expected, People(title, text, report: true));

    // Lists of delegations, in instruments too: semicolons, the name behind a comma, the same subject, a side with words between.
    [Theory]
    [InlineData("The Maltese high-level delegation included Foreign Secretary Marc Borg; Secretary of the Navy Joe Vella; Secretary of Defense General Carl Zammit; and Chief Officer for North America, Rita Galea.", "Marc Borg MT; Joe Vella MT; Carl Zammit MT; Rita Galea MT")]
    [InlineData("Iceland’s delegation was led by Minister of Trade Kari Dahl and included Ambassador to Malta Jon Holm; and Senior Directors on Minister Dahl’s Arctic Policy Council Una Berg and Siri Lund.", "Kari Dahl IS; Jon Holm IS; Una Berg IS; Siri Lund IS")]
    [InlineData("Malta was represented by the Deputy Minister of Public Safety Malta, Ann Borg; the Chief of the National Fire Service, Joe Vella; and the Counsellor at the Maltese Embassy in Reykjavík, Rita Galea.", "Ann Borg MT; Joe Vella MT; Rita Galea MT")]
    [InlineData("The Dialogue took place in Valletta on 3 May 2019, co-chaired by Marc Borg, Maltese Minister of State for Trade, and Kari Dahl, Icelandic Minister of Foreign Affairs.", "Marc Borg MT; Kari Dahl IS")]
    [InlineData("The Summit was held in Valletta under the chairmanship of Prime Minister Marc Borg of Malta and Prime Minister Kari Dahl of Iceland.", "Marc Borg MT; Kari Dahl IS")]
    [InlineData("Secretary Kari Dahl of Iceland, joined by Minister Marc Borg of Malta, opened the Dialogue.", "Kari Dahl IS; Marc Borg MT")]
    [InlineData("On the occasion of the visit of the President of Malta, Marc Borg, on 3 May 2019, he and the President of Iceland, Kari Dahl, agreed upon this statement.", "Marc Borg MT; Kari Dahl IS")]
    [InlineData("At the invitation of Mr. Marc Borg, Prime Minister of Malta, Ms. Kari Dahl, Prime Minister of Iceland, paid a visit to Malta. During the visit, Ms. Dahl laid a wreath at the tomb of President Dun Mintoff and called on President Joe Vella.", "Marc Borg MT; Kari Dahl IS; Joe Vella MT")]
    // Who speaks for whom is told by the order of the title alone; commas within an office.
    [InlineData("Prime Minister Kari Dahl and Secretary of State for Foreign, Commonwealth and Development Affairs Marc Borg met today.", "Kari Dahl IS; Marc Borg MT")]
    [InlineData("Minister Marc Borg and Ambassador Joe Vella chaired the meeting for Malta. Minister Kari Dahl and Ambassador Jon Holm chaired the meeting for Iceland.", "Marc Borg MT; Joe Vella MT; Kari Dahl IS; Jon Holm IS")]
    [InlineData("Representing Iceland were the Minister of Trade, Kari Dahl; and the head of the Financial Intelligence Unit, Jon Holm.", "Kari Dahl IS; Jon Holm IS")]
    [InlineData("The talks were held in good spirits. For Iceland, the meeting was attended by Minister Kari Dahl and Vice Minister Jon Holm. For Malta, it was attended by Minister Marc Borg. Participants from Malta were Ms. Rita Galea, Director-General, and Mr. Joe Vella, Deputy Director.", "Kari Dahl IS; Jon Holm IS; Marc Borg MT; Rita Galea MT; Joe Vella MT")]
    // Leaders who only charged them to meet.
    [InlineData("President Joe Vella and Prime Minister Kari Dahl instructed their cabinets to meet. The Maltese delegation included Minister Marc Borg and Minister Ann Galea.", "Marc Borg MT; Ann Galea MT")]
    // A visit to a country by one is no meeting with him.
    [InlineData("Iceland and Malta issued a statement at the end of the visit to Malta by Icelandic Prime Minister Kari Dahl. Prime Minister Kari Dahl held talks with Prime Minister Marc Borg of Malta. Speaker Jon Vella met with the Prime Minister.", "Kari Dahl IS; Marc Borg MT; Jon Vella IS")]
    public void People_of_an_instrument(string text, string expected) => Assert.Equal(expected, People("Joint Statement of Iceland and Malta", text, report: false));

    [Fact]
    public void Co_chairs_of_a_standing_body_and_guests_take_no_part() =>
        Assert.Equal("Emmanuel Macron FR; Olaf Scholz DE", People(
            "Joint Statement of France and Germany",
            "President Emmanuel Macron and Chancellor Olaf Scholz reaffirm the Dialogue co-chaired by Minister Jean-Yves Le Drian of France and Minister Heiko Maas of Germany. We were joined by President Andrzej Duda of Poland.", report: false));

    [Fact]
    public void Signatures_below_one_another_go_with_the_sides_above()
    {
        var names = Read.Named(
            "JOINT DECLARATION\n\nbetween Iceland and Malta\n\nThe Parties will cooperate.\n\nDone at Valletta on 3 May 2019.\n\nFor the Government of Iceland\n\nFor the Government of Malta\n\nKatrín Jakobsdóttir Prime Minister\n\nJoseph Muscat Prime Minister");
        Assert.Equal(["Katrín Jakobsdóttir IS True", "Joseph Muscat MT True"], Read.People(names, report: false).Select(p => $"{p.Name} {p.Party} {p.Signed}"));
    }

    [Fact]
    public void Sides_and_signatures_by_turns()
    {
        var names = Read.Named(
            "LETTER OF INTENT\n\nbetween the Federal Ministry of the Interior of Austria and the Ministry of Internal Affairs of Moldova\n\nThe Sides will cooperate.\n\nSigned in Vienna on 3 April 2014.\n\nFor the Federal Ministry of the Interior\n\nof the Republic of Austria\n\nMag. Johanna von Traun\n\nFor the Ministry of Internal Affairs\n\nof the Republic of Moldova\n\nDorin Rusu");
        Assert.Equal(["Johanna von Traun AT True", "Dorin Rusu MD True"], Read.People(names, report: false).Select(p => $"{p.Name} {p.Party} {p.Signed}"));
    }

    // Names above their sides, an office that runs on in the line below, letters behind a name, a name with office and ministry in one paragraph.
    [Theory]
    [InlineData("Ann Lee                        Marc Borg\nMinister of Trade              Minister of Justice and\nSecurity\nFOR THE GOVERNMENT OF ICELAND  FOR THE GOVERNMENT OF MALTA")]
    [InlineData("Ann Lee                        Marc Borg\nMinister of Trade              Minister of Justice\n\nFOR THE GOVERNMENT OF ICELAND  FOR THE GOVERNMENT OF MALTA")]
    [InlineData("The Hon Ann Lee MP             The Hon Marc Borg MP\nPrime Minister of Iceland      Prime Minister of Malta")]
    [InlineData("Ann Lee\nMinister of Trade\nfor the Ministry of Trade of Iceland\n\nMarc Borg\nDeputy Minister of Communications\nfor the Ministry of Information and Communications of the Republic of Malta")]
    public void Names_stand_above_what_they_sign_for(string block)
    {
        var names = Read.Named($"AGREEMENT\n\nbetween Iceland and Malta\n\nThe Parties will cooperate.\n\nDone at Valletta on 3 May 2019 in two copies.\n\n{block}");
        Assert.Equal(["Ann Lee IS True", "Marc Borg MT True"], Read.People(names, report: false).Select(p => $"{p.Name} {p.Party} {p.Signed}"));
    }

    [Fact]
    public void Signatures_in_columns_are_parted_by_wide_gaps()
    {
        var gap = new string(' ', 40);
        var names = Read.Named(
            $"JOINT DECLARATION\n\nbetween Iceland and Malta\n\nThe Parties will cooperate.\n\nSigned at Valletta on 3 May 2019.\n\nFor the Government of{gap}For the Government of Malta:\n\nIceland:{gap}\n\nKatrín Jakobsdóttir{gap}Joseph Muscat\n\nMinister{gap}Prime Minister");
        Assert.Equal(["Katrín Jakobsdóttir|Minister|IS", "Joseph Muscat|Prime Minister|MT"], Read.People(names, report: false).Select(p => $"{p.Name}|{p.Office}|{p.Party}"));
    }

    [Fact]
    public void Offices_with_names_as_last_lines_sign()
    {
        var names = Read.Named("The time has come to conclude the deal.\n\n*President of Iceland Kari Dahl*  \n*Prime Minister of the Republic of Malta Marc Borg*", "Joint Statement from the Leaders of Iceland and Malta");
        Assert.Equal(["Kari Dahl IS True", "Marc Borg MT True"], Read.People(names, report: false).Select(p => $"{p.Name} {p.Party} {p.Signed}"));
    }

    [Fact]
    public void Signatures_in_a_table_of_markdown()
    {
        var names = Read.Named(
            "# Memorandum of Understanding between Iceland and Malta\n\nThe Sides will cooperate.\n\nSigned at Valletta on 3 May 2019, in duplicate, in English.\n\n| For the Government of Iceland: | For the Government of the Republic of Malta: |\n| --- | --- |\n| Kari Dahl | Marc Borg |\n| Minister of Trade, Head of the Federal Department of Justice | Minister of Foreign Affairs |\n");
        Assert.Equal(["Kari Dahl IS True", "Marc Borg MT True"], Read.People(names, report: false).Select(p => $"{p.Name} {p.Party} {p.Signed}"));
    }

    [Fact]
    public void Signatures_behind_labels_are_in_one_column_with_them()
    {
        var names = Read.Named(
            "PROTOCOL\nBETWEEN\nTHE GOVERNMENT OF ICELAND\nAND\nTHE GOVERNMENT OF MALTA\n\nThe Parties shall cooperate.\n\nDone in Valletta on 25 May 2014 in duplicate in English.\n\n"
            + "FOR THE GOVERNMENT                          FOR THE GOVERNMENT\nOF ICELAND                                  OF MALTA\n\nSignature : (signed)                        Signature : (signed)\nName      : Kari DAHL                       Name      : Marc BORG\nTitle     : Major General,                  Title     : Lieutenant General,\n            Head of Plans                               Chief of Staff\n");
        Assert.Equal(["Kari DAHL IS True", "Marc BORG MT True"], Read.People(names, report: false).Select(p => $"{p.Name} {p.Party} {p.Signed}"));
    }
}
