using Diplomacy.Search.Index;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Index;

/// <summary>A snapshot gives back the same index, or is refused with the reason.</summary>
public sealed class SnapshotTests : IDisposable
{
    private const string Version = "corpus 7";

    private readonly string _folder = Directory.CreateTempSubdirectory("diplomacy-snapshot").FullName;

    private string File => Path.Combine(_folder, "search.index");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void WhatIsReadAnswersAsWhatWasWritten()
    {
        var live = new LiveIndex(SearchIndex.Build(Corpus.Of(5, 80), Corpus.Vocabulary));
        live.Change([.. Corpus.Of(6, 10).Select(a => a with { Id = a.Id + 500 })], [3, 4, 5]);
        var written = live.Current;
        IndexSnapshot.Write(File, written, Version);
        var (read, _, refusal) = IndexSnapshot.Read(File, Corpus.Vocabulary, Version);
        Assert.Null(refusal);
        Assert.Equal(written.Parts.SelectMany(SegmentArrays.Of), read!.Parts.SelectMany(SegmentArrays.Of));
        var random = new Random(9);
        for (var i = 0; i < 100; i++)
        {
            var request = AnyRequest.Of(random);
            Same.Exactly(written.Search(request), read.Search(request), AnyRequest.Said(request));
        }
        Assert.Equal([File], Directory.GetFiles(_folder));
    }

    [Fact]
    public void AnIndexOfNothingIsKeptToo()
    {
        IndexSnapshot.Write(File, SearchIndex.Empty(Corpus.Vocabulary), Version);
        Assert.Equal(0, IndexSnapshot.Read(File, Corpus.Vocabulary, Version).Index!.Agreements);
    }

    [Fact]
    public void AnotherCorpusVocabularyOrFormatIsRefused()
    {
        IndexSnapshot.Write(File, SearchIndex.Build(Corpus.Of(5, 3), Corpus.Vocabulary), Version);
        Assert.Contains("corpus", Refusal(Corpus.Vocabulary, "corpus 8"), StringComparison.Ordinal);
        Assert.Contains("vocabulary", Refusal(new IndexVocabulary(["energy"], ["firm"], "firm"), Version), StringComparison.Ordinal);
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[8]++;
        System.IO.File.WriteAllBytes(File, bytes);
        Assert.Contains("format", Refusal(Corpus.Vocabulary, Version), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsMissingOrNoSnapshotIsRefused()
    {
        Assert.NotEmpty(Refusal(Corpus.Vocabulary, Version));
        System.IO.File.WriteAllText(File, "not an index at all, but long enough to be one");
        Assert.Contains("no snapshot", Refusal(Corpus.Vocabulary, Version), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsCutOffAnywhereIsRefused()
    {
        IndexSnapshot.Write(File, SearchIndex.Build(Corpus.Of(5, 4), Corpus.Vocabulary), Version);
        var whole = System.IO.File.ReadAllBytes(File);
        for (var length = 0; length < whole.Length; length += Math.Max(1, whole.Length / 300))
        {
            System.IO.File.WriteAllBytes(File, whole[..length]);
            Assert.NotEmpty(Refusal(Corpus.Vocabulary, Version));
        }
        System.IO.File.WriteAllBytes(File, [.. whole, 0]);
        Assert.NotEmpty(Refusal(Corpus.Vocabulary, Version));
    }

    [Fact]
    public void AnyBitThatIsFlippedIsNoticed()
    {
        IndexSnapshot.Write(File, SearchIndex.Build(Corpus.Of(5, 4), Corpus.Vocabulary), Version);
        var whole = System.IO.File.ReadAllBytes(File);
        var places = Gen.Zip(Gen.Choose(0, whole.Length - 1), Gen.Choose(0, 7)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(places, place =>
        {
            var bytes = (byte[])whole.Clone();
            bytes[place.Item1] ^= (byte)(1 << place.Item2);
            System.IO.File.WriteAllBytes(File, bytes);
            return Refusal(Corpus.Vocabulary, Version).Length > 0;
        }));
    }

    /// <summary>Even where someone made the checksums right, what does not fit together is refused, not run into.</summary>
    [Fact]
    public void ArraysThatDoNotFitOneAnotherAreRefused()
    {
        var index = SearchIndex.Build(Corpus.Of(5, 4), Corpus.Vocabulary);
        var arrays = SegmentArrays.Of(index.Parts[0]).ToList();
        Assert.Throws<InvalidDataException>(() => SegmentArrays.Part(arrays[..^1], Corpus.Vocabulary));
        (arrays[1], arrays[4]) = (arrays[4], arrays[1]);
        Assert.Throws<InvalidDataException>(() => SegmentArrays.Part(arrays, Corpus.Vocabulary));
    }

    private string Refusal(IndexVocabulary vocabulary, string corpus)
    {
        var (index, _, refusal) = IndexSnapshot.Read(File, vocabulary, corpus);
        Assert.Null(index);
        return refusal!;
    }
}
