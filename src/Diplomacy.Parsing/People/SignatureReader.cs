using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Text;

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
    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase) { "Name", "Names", "Title", "Office", "Position", "Designation", "Function", "Rank", "Signature", "Signed", "By", "Date", "Place" };

    public static Signatures Read(NamedDocument names)
    {
        var source = names.Document.SourceText;
        var signed = new List<PersonMention>();
        var sides = new List<(NamedText, CountryMatch)>();
        var columns = SignatureColumns.Of(names.Body.Where(t => t.Block!.Kind == BlockKind.Signature), source);
        foreach (var column in columns)
        {
            var read = ReadStream([.. Whole(column).Select(c => NamedText.Of(c, source))]);
            var side = columns.Count > 1 && read.Sides.Count > 0 ? read.Sides[0].Match.Country : null;
            signed.AddRange(read.Signatories.Select(p => p.Country is null ? p with { Country = side } : p));
            sides.AddRange(read.Sides);
        }
        return new Signatures(signed, sides);
    }

    /// <summary>"President of X A" over "Amir of Y B": the last lines of an instrument, each an office and a name and nothing else; none where there are fewer than two.</summary>
    public static IReadOnlyList<PersonMention> Names(NamedDocument names)
    {
        const int longest = 20;
        var signed = new List<PersonMention>();
        foreach (var text in names.Body.Reverse().SkipWhile(t => t.Words.Count == 0))
        {
            if (text.Words.Count is < 2 or > longest || text.Block!.Kind is not (BlockKind.Paragraph or BlockKind.Dateline) || Shape.IsSentenceEnd(text.Text)) break;
            if (PersonReader.In(text) is not [{ Office: not null, First: 0 } person] || person.End < text.Words.Count) break;
            signed.Add(person);
        }
        signed.Reverse();
        return signed.Count > 1 ? signed : [];
    }

    /// <summary>The cells of a column, those joined that go on from one line to the next: "Minister of Trade," / "Industry and Fisheries".</summary>
    private static List<ReadingText> Whole(IReadOnlyList<ReadingText> cells)
    {
        var whole = new List<ReadingText>();
        foreach (var cell in cells.Select(Unlabelled))
        {
            if (whole.Count > 0 && GoesOn(whole[^1].Value)) whole[^1] = ReadingText.Join([whole[^1], cell]);
            else whole.Add(cell);
        }
        return whole;
    }

    /// <summary>"Name: A", "Title : Minister" without the label.</summary>
    private static ReadingText Unlabelled(ReadingText cell)
    {
        const int longest = 14;
        var colon = cell.Value.IndexOf(':');
        if (colon is < 0 or > longest || colon + 1 >= cell.Length) return cell;
        return Labels.Contains(cell.Value[..colon].Trim()) ? cell.Part(colon + 1, cell.Length - colon - 1) : cell;
    }

    private static bool GoesOn(string line)
    {
        var last = line[(line.LastIndexOf(' ') + 1)..];
        return line.EndsWith(',') || last is "and" or "AND" or "of" or "OF" or "the" or "THE" or "for" or "FOR" or "&";
    }

    private static Signatures ReadStream(IReadOnlyList<NamedText> cells)
    {
        var signed = new List<PersonMention>();
        var sides = new List<(NamedText Cell, CountryMatch Match)>();
        foreach (var cell in cells)
        {
            if (cell.Words.Count == 0) continue;
            if (OfficeAt(cell) is var (at, office) && at <= NameReader.SkipHonorifics(cell, 0) + 1 && (at == 0 || OfficeWords.IsHonorific(cell.Words[0])))
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
        if (sides.Count != signed.Count) return new Signatures(signed, sides);
        // Sides first, then signers, in the same order; or by turns, each side above or below its signer.
        for (var i = 0; i < signed.Count; i++)
            if (signed[i].Country is null) signed[i] = signed[i] with { Country = sides[i].Match.Country };
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
