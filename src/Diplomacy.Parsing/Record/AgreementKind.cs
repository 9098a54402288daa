namespace Diplomacy.Parsing.Record;

/// <summary>What an agreement is; written in data as kebab case ("joint-declaration").</summary>
public enum AgreementKind
{
    Treaty,
    Agreement,
    Memorandum,
    Protocol,
    JointDeclaration,
    JointStatement,
    JointCommunique,
    PressRelease,
    NewsReport,
}
