namespace Diplomacy.Storage.Tests;

/// <summary>Small documents of our own.</summary>
internal static class Texts
{
    public const string Norway = """
        JOINT DECLARATION

        between the Kingdom of Norway and the Republic of Azerbaijan

        The Parties, recalling their long friendship and the glaciers of the north,

        have declared their intention to:

        1. In the field of energy

        - build oil pipelines and exchange experience in offshore drilling,
        - support the accession of Azerbaijan to the World Trade Organization,

        2. In the field of culture

        - encourage exchanges of students and musicians between Ålesund and Bakı.

        Done in Oslo on 4 December 2007.
        """;

    public const string Vietnam = """
        JOINT STATEMENT

        between the Socialist Republic of Vietnam and the Republic of Azerbaijan

        Hanoi, 7 May 2025

        The two sides agreed to strengthen cooperation in oil and gas. The two sides will hold a meeting of the joint commission in 2026.
        They reaffirmed the importance of non-proliferation and of the people's right to development.
        """;
}
