using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Diplomacy.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ByWhom : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ByEvidence",
                table: "Commitments",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ByEvidence",
                table: "Commitments");
        }
    }
}
