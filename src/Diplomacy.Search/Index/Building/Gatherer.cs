using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Index;

/// <summary>Reads agreements for a builder, on one thread: texts become numbers of words.</summary>
internal sealed class Gatherer(IndexVocabulary vocabulary)
{
    private readonly Analyser _analyser = new();
    private readonly List<byte> _words = [];

    public WordTable Table => _analyser.Words;

    public List<Gathered> Read { get; } = [];

    /// <returns>How many bytes its words take.</returns>
    /// <exception cref="ArgumentException">An area or a strength is not in the vocabulary.</exception>
    public int Add(IndexedAgreement agreement)
    {
        _words.Clear();
        var rows = agreement.Rows.Count + 1;
        var (ids, facets, lengths) = (new int[rows], new ulong[rows], new uint[rows]);
        var title = Text(agreement.Title);
        WordCode.Add(_words, Gathered.NextField);
        var parties = Names(agreement.Parties);
        WordCode.Add(_words, Gathered.EndOfRow);
        facets[0] = FacetWord.Other(RowKind.Heading);
        var codes = agreement.Parties.Select(p => p.Code).Distinct().ToList();
        var strongest = -1;
        var values = new List<RowValues>();
        for (var i = 1; i < rows; i++)
        {
            var row = agreement.Rows[i - 1];
            ids[i] = row.Id;
            lengths[i] = Row(row);
            facets[i] = Facet(row, codes);
            Add(values, DimensionNames.Organisation, i, row.Organisations.Select(o => o.Code));
            Add(values, DimensionNames.Cites, i, row.Cites);
            if (row.IsStatement && !FacetWord.IsByAll(facets[i])) Add(values, DimensionNames.By, i, row.By);
            strongest = Math.Max(strongest, FacetWord.Strength(facets[i]));
        }
        Read.Add(new Gathered
        {
            Source = agreement with { Rows = [], Title = null },
            Values = [.. values],
            By = this,
            Words = [.. _words],
            Ids = ids,
            Facets = facets,
            Lengths = lengths,
            HeadingLengths = FieldLengths.Of(title, parties, 0),
            Strongest = strongest,
        });
        return _words.Count;
    }

    private static void Add(List<RowValues> to, string dimension, int row, IEnumerable<string> values)
    {
        string[] distinct = [.. values.Distinct(StringComparer.Ordinal)];
        if (distinct.Length > 0) to.Add(new(dimension, row, distinct));
    }

    private uint Row(IndexedRow row)
    {
        var text = Text(row.Text);
        WordCode.Add(_words, Gathered.NextField);
        var leadIn = Text(row.LeadIn);
        WordCode.Add(_words, Gathered.NextField);
        var organisations = Names(row.Organisations);
        WordCode.Add(_words, Gathered.EndOfRow);
        return FieldLengths.Of(text, leadIn, organisations);
    }

    private ulong Facet(IndexedRow row, List<string> parties)
    {
        if (!row.IsStatement) return FacetWord.Other(RowKind.Passage);
        Span<int> areas = stackalloc int[FacetWord.MostAreas];
        var count = 0;
        foreach (var code in row.Areas)
        {
            var area = vocabulary.Area(code);
            if (!areas[..count].Contains(area)) areas[count++] = area;
        }
        var strength = row.Strength is null ? -1 : vocabulary.Strength(row.Strength);
        return FacetWord.Statement(vocabulary, areas[..count], strength, IsByAll(row, parties));
    }

    /// <summary>Made by all parties: the usual case, kept as one bit.</summary>
    private static bool IsByAll(IndexedRow row, List<string> parties) =>
        row.IsStatement && parties.Count > 0 && row.By.Count >= parties.Count && row.By.All(parties.Contains) && parties.All(row.By.Contains);

    private int Text(string? text)
    {
        if (text is null) return 0;
        var words = _analyser.Read(text);
        foreach (var word in words) WordCode.Add(_words, word.Word);
        return words.Length;
    }

    private int Names(IReadOnlyList<IndexedName> names)
    {
        var length = 0;
        foreach (var name in names)
        {
            foreach (var text in name.Names)
            {
                if (length > 0) WordCode.Add(_words, Gathered.Gap);
                length += Text(text);
            }
        }
        return length;
    }
}
