using System.Text;
using Diplomacy.Search.Index;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Index;

/// <summary>What is packed comes out as it went in.</summary>
public sealed class CodingTests
{
    [Fact]
    public void AFacetWordKeepsWhatARowIs()
    {
        foreach (var strength in Enumerable.Range(-1, 6))
        {
            var word = FacetWord.Statement(Corpus.Vocabulary, [3, 0], strength, byAll: strength % 2 == 0);
            Assert.Equal((RowKind.Statement, strength, 3, strength % 2 == 0),
                (FacetWord.Kind(word), FacetWord.Strength(word), FacetWord.Main(word), FacetWord.IsByAll(word)));
            Assert.Equal(0b1001UL, word & 0xFFFF_FFFF);
            Assert.Equal(strength >= Corpus.Vocabulary.CommitsFrom, (word >> FacetWord.Commits & 1) == 1);
        }
        Assert.Equal((RowKind.Passage, -1, -1), (FacetWord.Kind(FacetWord.Other(RowKind.Passage)), FacetWord.Strength(0), FacetWord.Main(0)));
    }

    [Fact]
    public void FrequenciesCountUpToTheirMostAndJoin()
    {
        byte frequency = 0;
        for (var i = 1; i <= 20; i++)
        {
            frequency = TermFrequency.Add(frequency, 0);
            Assert.Equal(Math.Min(15, i), TermFrequency.First(frequency));
        }
        for (var i = 0; i < 5; i++) frequency = TermFrequency.Add(TermFrequency.Add(frequency, 1), 2);
        Assert.Equal((15, 3, 3), (TermFrequency.First(frequency), TermFrequency.Second(frequency), TermFrequency.Third(frequency)));
        Assert.Equal(0x52 + 0x10, TermFrequency.Join(0x42, 0x20));
        Assert.Equal(0xFF, TermFrequency.Join(0xF7, 0x9B));
    }

    [Fact]
    public void PositionsOfManyPostingsAreReadInAnyForwardOrderAndBackwards()
    {
        // The same word at many places of many rows, some of them far down: more than one block, and numbers of several bytes.
        var random = new Random(2);
        var places = Enumerable.Range(0, 300).Select(_ => Enumerable.Range(0, 1 + random.Next(6)).Select(_ => random.Next(9000)).Distinct().Order().ToArray()).ToList();
        var rows = places.Select((p, i) => new IndexedRow
        {
            Id = i + 1,
            IsStatement = true,
            Text = string.Join(' ', Enumerable.Range(0, p[^1] + 1).Select(at => p.Contains(at) ? "here" : "x")),
        });
        var segment = SearchIndex.Build([new IndexedAgreement { Id = 1, SortKey = "a", Rows = [.. rows] }], Corpus.Vocabulary).Parts[0].Segment;
        var cursor = new PositionCursor(segment.OwnWords, segment.Stems.Find("here"));
        var into = new int[1];
        foreach (var posting in Enumerable.Range(0, 300).Concat([299, 299, 0, 63, 64, 130, 5]).Concat(Enumerable.Range(0, 100).Select(i => i * 3)))
        {
            var read = cursor.Read(posting, ref into);
            Assert.Equal(places[posting], into[..read]);
        }
    }

    [Fact]
    public void TextsAreSortedAsTheirBytesAre()
    {
        var texts = Gen.ArrayOf(Gen.Elements("a", "z", "é", "я", "\uFFFD", "😀")).Select(string.Concat).Two().ToArbitrary();
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(texts, pair =>
        {
            var (a, b) = pair;
            return Math.Sign(TextList.Compare(a, b)) == Math.Sign(Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b)));
        }));
    }

    [Fact]
    public void RangesOfBitsAreSetAndCounted()
    {
        var random = new Random(6);
        for (var i = 0; i < 500; i++)
        {
            var (from, to) = (random.Next(400), random.Next(400));
            var map = new ulong[7];
            BitMap.AddRange(map, from, to);
            Assert.Equal(Enumerable.Range(0, 448).Where(n => n >= from && n < to), Enumerable.Range(0, 448).Where(n => BitMap.Has(map, n)));
            var (start, end) = (random.Next(448), random.Next(448));
            Assert.Equal(Enumerable.Range(0, 448).Count(n => n >= start && n < end && n >= from && n < to), BitMap.CountRange(map, start, end));
        }
    }

    [Fact]
    public void WordsAreReadAsTheyWereWritten()
    {
        int[] words = [0, Gathered.EndOfRow, 124, 125, Gathered.Gap, 16_380, 16_381, Gathered.NextField, 2_000_000, int.MaxValue - 3];
        var written = new List<byte>();
        foreach (var word in words) WordCode.Add(written, word);
        var (bytes, at, read) = (written.ToArray(), 0, new List<int>());
        while (at < bytes.Length) read.Add(WordCode.Read(bytes, ref at));
        Assert.Equal(words, read);
        Assert.Equal(1 + 1 + 1 + 2 + 1 + 2 + 3 + 1 + 3 + 5, bytes.Length);
    }
}
