using System.Globalization;
using Diplomacy.Search.Analysis;
using Diplomacy.Search.Index;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>A statement as other programs are fed it: the terms of the index, in one field, so that all find the same.</summary>
/// <param name="Number">From 1, in the order of the corpus.</param>
internal sealed record StatementRow(int Number, IndexedAgreement Agreement, IndexedRow Row)
{
    /// <summary>Stands between fields and between names, so that no phrase goes on from one to the next.</summary>
    private const string Gap = "zzgap";

    public string Terms
    {
        get
        {
            IEnumerable<string> fields = [Row.Text, Row.LeadIn ?? "", .. Row.Organisations.SelectMany(o => o.Names)];
            return string.Join($" {Gap} ", fields.Where(f => f.Length > 0).Select(f => string.Join(' ', Analyser.Tokens(f).Select(t => Term(t.Stem)))));
        }
    }

    /// <summary>A stem in letters that every program takes for one word and tells apart.</summary>
    public static string Term(string stem)
    {
        if (stem.Length <= 32 && stem.All(char.IsAsciiLetterOrDigit)) return stem;
        var hash = 14695981039346656037;
        foreach (var c in stem) hash = (hash ^ c) * 1099511628211;
        return string.Create(CultureInfo.InvariantCulture, $"zzu{hash:x16}");
    }

    public static IEnumerable<StatementRow> Of(IEnumerable<IndexedAgreement> agreements)
    {
        var number = 0;
        foreach (var agreement in agreements)
        {
            foreach (var row in agreement.Rows.Where(r => r.IsStatement)) yield return new StatementRow(++number, agreement, row);
        }
    }
}
