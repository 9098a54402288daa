using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.People;

/// <summary>The words of <c>meetings.yaml</c>.</summary>
internal static class MeetingWords
{
    private sealed class Lists
    {
        public required HashSet<string> Meet { get; init; }

        public required HashSet<string> Gatherings { get; init; }

        public required HashSet<string> Led { get; init; }

        public required HashSet<string> Purpose { get; init; }

        public required HashSet<string> Said { get; init; }

        public required HashSet<string> Voiced { get; init; }

        public required HashSet<string> Topic { get; init; }
    }

    private static readonly Lists Data = VocabularyFile.Read<Lists>("meetings.yaml");

    public static bool IsMeeting(string word) => Data.Meet.Contains(word);

    /// <summary>"meeting", "talks", "conversation".</summary>
    public static bool IsGathering(string word) => Data.Gatherings.Contains(word);

    public static bool IsLed(string word) => Data.Led.Contains(word);

    public static bool IsPurpose(string word) => Data.Purpose.Contains(word);

    public static bool IsSpeech(string word) => Data.Said.Contains(word);

    /// <summary>"said", and "thanked", "praised": by which a report tells of one who speaks for a side.</summary>
    public static bool IsVoice(string word) => Data.Said.Contains(word) || Data.Voiced.Contains(word);

    public static bool IsTopic(string word) => Data.Topic.Contains(word);
}
