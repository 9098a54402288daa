using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Diplomacy.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        // Words were once looked up in the database itself.
        private const string DropTextIndex = """
            DROP TRIGGER IF EXISTS "StatementAdded";
            DROP TRIGGER IF EXISTS "StatementGone";
            DROP TRIGGER IF EXISTS "PassageAdded";
            DROP TRIGGER IF EXISTS "PassageGone";
            DROP TABLE IF EXISTS "IndexedWords";
            DROP TABLE IF EXISTS "WordIndex";
            DROP TABLE IF EXISTS "StatementIndex";
            DROP TABLE IF EXISTS "PassageIndex";
            DROP VIEW IF EXISTS "StatementWords";
            DROP VIEW IF EXISTS "PassageWords";
            PRAGMA user_version = 0;
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(DropTextIndex);

            migrationBuilder.AddColumn<long>(
                name: "Version",
                table: "Agreements",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_Version",
                table: "Agreements",
                column: "Version");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Agreements_Version",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Agreements");
        }
    }
}
