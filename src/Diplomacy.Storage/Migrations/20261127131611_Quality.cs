using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Diplomacy.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Quality : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Resolved",
                table: "State",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "Mentions",
                table: "References",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "OwnSlug",
                table: "References",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "OwnSlug",
                table: "People",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "UsualName",
                table: "People",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Mentions",
                table: "Organisations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Because",
                table: "Blocks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CharacterCount",
                table: "Agreements",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Coverage",
                columns: table => new
                {
                    AgreementId = table.Column<int>(type: "INTEGER", nullable: false),
                    Class = table.Column<int>(type: "INTEGER", nullable: false),
                    Characters = table.Column<int>(type: "INTEGER", nullable: false),
                    Share = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Coverage", x => new { x.AgreementId, x.Class });
                    table.ForeignKey(
                        name: "FK_Coverage_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CuratedFields",
                columns: table => new
                {
                    AgreementId = table.Column<int>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CuratedFields", x => new { x.AgreementId, x.Field });
                    table.ForeignKey(
                        name: "FK_CuratedFields_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_References_OwnSlug",
                table: "References",
                column: "OwnSlug");

            migrationBuilder.CreateIndex(
                name: "IX_People_OwnSlug",
                table: "People",
                column: "OwnSlug");

            migrationBuilder.CreateIndex(
                name: "IX_Doubts_Code_AgreementId",
                table: "Doubts",
                columns: new[] { "Code", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_Coverage_Class_Share_Characters",
                table: "Coverage",
                columns: new[] { "Class", "Share", "Characters" });

            migrationBuilder.CreateIndex(
                name: "IX_CuratedFields_Field",
                table: "CuratedFields",
                column: "Field");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Coverage");

            migrationBuilder.DropTable(
                name: "CuratedFields");

            migrationBuilder.DropIndex(
                name: "IX_References_OwnSlug",
                table: "References");

            migrationBuilder.DropIndex(
                name: "IX_People_OwnSlug",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_Doubts_Code_AgreementId",
                table: "Doubts");

            migrationBuilder.DropColumn(
                name: "Resolved",
                table: "State");

            migrationBuilder.DropColumn(
                name: "Mentions",
                table: "References");

            migrationBuilder.DropColumn(
                name: "OwnSlug",
                table: "References");

            migrationBuilder.DropColumn(
                name: "OwnSlug",
                table: "People");

            migrationBuilder.DropColumn(
                name: "UsualName",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Mentions",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "Because",
                table: "Blocks");

            migrationBuilder.DropColumn(
                name: "CharacterCount",
                table: "Agreements");
        }
    }
}
