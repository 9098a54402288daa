namespace Diplomacy.Parsing.Record;

/// <summary>Whether a file is the instrument itself or tells about one.</summary>
public enum Evidence
{
    Text,
    Report,
}
