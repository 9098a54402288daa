using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.People;

/// <summary>Who signed, by the signature blocks: names, offices, and for which state.</summary>
/// <param name="Signatories">In order, each with the country where the block gives it.</param>
/// <param name="Sides">The countries "for the Government of" which is signed, in order.</param>
internal sealed record Signatures(IReadOnlyList<PersonMention> Signatories, IReadOnlyList<(NamedText Text, CountryMatch Match)> Sides);

/// <summary>
/// Reads signature blocks, one below the other ("For the Government of X", name, office) or side by side in columns, which the source
/// parts by runs of blanks.
/// </summary>
internal static class SignatureReader
{
    // Fewer blanks are a hard line break of Markdown.
    private const int ColumnGap = 5;

    public static Signatures Read(NamedDocument names)
    {
        var rows = names.Body.Where(t => t.Block!.Kind == BlockKind.Signature).Select(t => Cells(t, names.Document.SourceText)).ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        if (columns <= 1) return ReadStream([.. rows.SelectMany(r => r)]);
        var signed = new List<PersonMention>();
        var sides = new List<(NamedText, CountryMatch)>();
        for (var column = 0; column < columns; column++)
        {
            var read = ReadStream([.. rows.Where(r => r.Count > column).Select(r => r[column])]);
            signed.AddRange(read.Signatories.Select(p => p.Country is null && read.Sides.Count > 0 ? p with { Country = read.Sides[0].Match.Country } : p));
            sides.AddRange(read.Sides);
        }
        return new Signatures(signed, sides);
    }

    /// <summary>A block's words, cut where the source leaves a wide gap.</summary>
    private static List<NamedText> Cells(NamedText row, string source)
    {
        var cells = new List<NamedText>();
        var first = 0;
        for (var i = 0; i < row.Words.Count; i++)
        {
            if (i + 1 < row.Words.Count && !IsWide(row, i, source)) continue;
            var start = row.Words[first].Start;
            var end = i + 1 < row.Words.Count ? row.Words[i + 1].Start : row.Text.Length;
            cells.Add(NamedText.Of(row.Block!.Text.Part(start, end - start), source));
            first = i + 1;
        }
        return cells;
    }

    private static bool IsWide(NamedText row, int word, string source)
    {
        var reading = row.Block!.Text;
        var from = reading.OffsetOf(row.Words[word].End - 1) + 1;
        var to = reading.OffsetOf(row.Words[word + 1].Start);
        var blanks = 0;
        for (var i = from; i < to; i++) blanks += source[i] == '\t' ? ColumnGap : char.IsWhiteSpace(source[i]) ? 1 : 0;
        return blanks >= ColumnGap;
    }

    private static Signatures ReadStream(IReadOnlyList<NamedText> cells)
    {
        var signed = new List<PersonMention>();
        var sides = new List<(NamedText, CountryMatch)>();
        foreach (var cell in cells)
        {
            if (cell.Words.Count == 0) continue;
            if (OfficeAt(cell) is var (at, office) && at == 0)
            {
                // An office below the name.
                if (signed.Count > 0 && signed[^1].Office is null)
                    signed[^1] = signed[^1] with { Office = office.Words, Country = signed[^1].Country ?? office.Country };
                else if (PersonReader.In(cell) is [var titled, ..]) signed.Add(titled);
                else AttachOffice(signed, office);
            }
            else if (ReadSigner(cell) is { } signer) signed.Add(signer);
            else if (cell.Countries.Count > 0) sides.AddRange(cell.Countries.Take(1).Select(c => (cell, c)));
        }
        // Sides first, then signers, in the same order.
        for (var i = 0; i < signed.Count; i++)
            if (signed[i].Country is null && sides.Count == signed.Count) signed[i] = signed[i] with { Country = sides[i].Item2.Country };
        return new Signatures(signed, sides);
    }

    private static void AttachOffice(List<PersonMention> signed, OfficeMatch office)
    {
        var open = signed.FindIndex(p => p.Office is null);
        if (open >= 0) signed[open] = signed[open] with { Office = office.Words, Country = signed[open].Country ?? office.Country };
    }

    private static (int At, OfficeMatch Office)? OfficeAt(NamedText cell)
    {
        for (var i = 0; i < cell.Words.Count; i++)
            if (cell.Words[i].Capital && OfficeReader.Read(cell, i) is { } office) return (i, office);
        return null;
    }

    /// <summary>"Jonas Gahr Støre", with or without an office behind it, and nothing else.</summary>
    private static PersonMention? ReadSigner(NamedText cell)
    {
        var at = 0;
        while (at < cell.Words.Count && OfficeWords.IsHonorific(cell.Words[at])) at++;
        if (at >= cell.Words.Count || NameReader.Read(cell, at) is not var (name, end) || end - at < 2) return null;
        if (end == cell.Words.Count) return new PersonMention(cell, name, null, null, 0, at, end, end, false);
        if (!cell.Words[end].Capital || OfficeReader.Read(cell, end) is not { } office) return null;
        return new PersonMention(cell, name, office.Words, office.Country, 0, at, end, office.End, false);
    }
}
