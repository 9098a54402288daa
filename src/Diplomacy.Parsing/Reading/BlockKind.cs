namespace Diplomacy.Parsing.Reading;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>Part of the document's own title.</summary>
    Title,

    /// <summary>Recitals and openings of an instrument.</summary>
    Preamble,

    /// <summary>Words that end in a colon and begin the items below them ("have declared their intention to:").</summary>
    LeadIn,

    /// <summary>A heading that names an area or theme.</summary>
    Heading,

    /// <summary>A heading that names a part of the instrument only (OBJECTIVE, IMPLEMENTATION).</summary>
    StructuralHeading,

    /// <summary>A list item that completes a lead-in.</summary>
    Item,

    /// <summary>Running prose.</summary>
    Paragraph,

    /// <summary>Date, city or agency at the head of the text.</summary>
    Dateline,

    /// <summary>Final clauses: conclusion, adoption, languages, entry into force.</summary>
    Closing,

    /// <summary>Who signed.</summary>
    Signature,

    /// <summary>Words under a picture, and notes under the text.</summary>
    Caption,

    /// <summary>What the web page or the printer added: menus, page numbers, notices.</summary>
    Furniture,
}
