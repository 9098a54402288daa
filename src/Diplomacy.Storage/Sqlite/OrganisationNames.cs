using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Sqlite;

/// <summary>What each organisation of the corpus is called.</summary>
internal static class OrganisationNames
{
    // From slug to slug along their index: a large corpus names few organisations very often, and to go through all that it says of them takes
    // seconds. Where they are written in several ways under one slug the first documents tell.
    private const string Sql = """
        WITH RECURSIVE "Slugs"("Slug") AS (
            SELECT min("Slug") FROM "Organisations"
            UNION ALL
            SELECT (SELECT min(o."Slug") FROM "Organisations" o WHERE o."Slug" > s."Slug") FROM "Slugs" s WHERE s."Slug" IS NOT NULL)
        SELECT s."Slug", (SELECT min(f."UsualName") FROM (
            SELECT o."UsualName" FROM "Organisations" o WHERE o."Slug" = s."Slug" ORDER BY o."Id" LIMIT 64) f) AS "Name"
        FROM "Slugs" s WHERE s."Slug" IS NOT NULL
        """;

    /// <summary>The usual name of each by its slug: of several the first in the order of their bytes.</summary>
    public static IReadOnlyList<NamedSlug> Of(DiplomacyContext db) => [.. db.Database.SqlQueryRaw<NamedSlug>(Sql)];
}

/// <summary>A slug, and what goes by it.</summary>
internal sealed record NamedSlug(string Slug, string Name);
