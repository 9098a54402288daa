namespace Diplomacy.Web.Pages.Try;

/// <summary>A short declaration that nobody made, to be read by whoever has none at hand.</summary>
internal static class Sample
{
    public static PastedText Text { get; } = new(
        """
        JOINT DECLARATION
        on good neighbourhood between Iceland and Portugal

        Reykjavik, 14 March 2019

        The Government of Iceland and the Government of Portugal (the "Parties"),

        recalling the Charter of the United Nations,
        convinced that the sea unites those who live by it,

        have declared their intention to:

        1. build a wind park at sea and share the electricity that it yields,
        2. open a school of seamanship for students of both countries,
        3. abolish visas for fishermen.

        The Parties will exchange data on fish stocks every year.

        The Parties agreed to establish a joint commission on fisheries, which shall meet twice a year.

        Iceland undertakes to train forty Portuguese geologists by 2022.

        Both sides support the reform of the World Trade Organization and condemn illegal fishing.

        They discussed the situation in the Arctic.

        Done at Reykjavik in two copies.

        For the Government of Iceland
        Jóna Hallsdóttir
        Minister of Fisheries

        For the Government of Portugal
        Rui Tavares da Costa
        Minister of the Sea
        """.ReplaceLineEndings("\n"), "txt");
}
