namespace Diplomacy.Storage.Names;

/// <summary>A person as one document names them: what is known for telling who it is.</summary>
/// <param name="Id">Of the row.</param>
/// <param name="Year">Of the document, or null.</param>
internal sealed record NamedPerson(int Id, int AgreementId, string Name, string OwnSlug, string Party, string? Office, int? Year);
