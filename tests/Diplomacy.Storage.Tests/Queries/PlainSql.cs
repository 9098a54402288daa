using System.Linq.Expressions;
using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Filters;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Queries;

/// <summary>A filter as conditions on rows of the database: the oracle of what the index says. Words it knows none of.</summary>
internal static class PlainSql
{
    /// <summary>The statements that satisfy everything but the words.</summary>
    public static IQueryable<Commitment> Statements(DiplomacyContext db, StatementFilter filter)
    {
        var statements = db.Commitments.AsNoTracking();
        if (AsksForAgreements(filter))
        {
            var agreements = Agreements(db, filter).Select(a => a.Id);
            statements = statements.Where(c => agreements.Contains(c.AgreementId));
        }
        return OfStatements(statements, filter);
    }

    /// <summary>The agreements that satisfy all that is asked of an agreement, not of its statements.</summary>
    public static IQueryable<Agreement> Agreements(DiplomacyContext db, StatementFilter filter)
    {
        var agreements = db.Agreements.AsNoTracking();
        foreach (var code in filter.Countries) agreements = agreements.Where(a => a.Parties.Any(p => p.PartyCode == code));
        if (filter.With.Count > 0) agreements = agreements.Where(a => a.Parties.Any(p => filter.With.Contains(p.PartyCode)));
        if (filter.Years.Count > 0) agreements = agreements.Where(AnyYear(filter.Years));
        if (filter.Kinds.Count > 0) agreements = agreements.Where(a => filter.Kinds.Contains(a.Kind));
        if (filter.Evidences.Count > 0) agreements = agreements.Where(a => filter.Evidences.Contains(a.Evidence));
        var people = FilterTerms.Meant(filter.Terms.People, filter.People);
        if (filter.People.Count > 0) agreements = agreements.Where(a => a.People.Any(p => people.Contains(p.Slug)));
        if (filter.Languages.Count > 0) agreements = agreements.Where(a => a.Languages.Any(l => filter.Languages.Contains(l)));
        if (filter.Warnings.Count > 0) agreements = agreements.Where(a => a.Doubts.Any(d => filter.Warnings.Contains(d.Code)));
        if (filter.Curated.Count > 0) agreements = agreements.Where(a => a.Curated.Any(f => filter.Curated.Contains(f.Field)));
        return agreements;
    }

    /// <summary>The agreements that satisfy everything but the words: for those that ask for statements, with a statement that does.</summary>
    public static IQueryable<Agreement> Declarations(DiplomacyContext db, StatementFilter filter)
    {
        var agreements = Agreements(db, filter);
        if (filter.Organisations.Count > 0)
            agreements = agreements.Where(a => a.Organisations.Any(o => filter.Organisations.Contains(o.Slug)));
        var cites = FilterTerms.Meant(filter.Terms.Cited, filter.Cites);
        if (filter.Cites.Count > 0)
            agreements = agreements.Where(a => a.References.Any(r => cites.Contains(r.Slug)));
        if (!filter.AsksForStatements) return agreements;
        var statements = OfStatements(db.Commitments, filter with { Organisations = [], Cites = [] }).Select(c => c.AgreementId);
        return agreements.Where(a => statements.Contains(a.Id));
    }

    private static bool AsksForAgreements(StatementFilter filter) =>
        filter.Countries.Count + filter.With.Count + filter.Years.Count + filter.Kinds.Count + filter.Evidences.Count
            + filter.People.Count + filter.Languages.Count + filter.Warnings.Count + filter.Curated.Count > 0;

    private static IQueryable<Commitment> OfStatements(IQueryable<Commitment> statements, StatementFilter filter)
    {
        if (filter.Areas.Count > 0) statements = statements.Where(c => c.Areas.Any(a => filter.Areas.Contains(a.AreaSlug)));
        if (filter.By.Count > 0) statements = statements.Where(c => c.By.Any(b => filter.By.Contains(b.PartyCode)));
        if (filter.Organisations.Count > 0)
            statements = statements.Where(c => c.Organisations.Any(o => filter.Organisations.Contains(o.Slug)));
        var cites = FilterTerms.Meant(filter.Terms.Cited, filter.Cites);
        if (filter.Cites.Count > 0)
            statements = statements.Where(c => c.References.Any(r => cites.Contains(r.Slug)));
        if (filter.Strengths.Count > 0)
        {
            var strengths = Enum.GetValues<Strength>().Where(s => filter.Strengths.Any(r => r.Holds(s))).ToList();
            statements = statements.Where(c => strengths.Contains(c.Strength));
        }
        return filter.Commits switch
        {
            true => statements.Where(c => c.Strength >= Strength.Intended),
            false => statements.Where(c => c.Strength < Strength.Intended),
            null => statements,
        };
    }

    private static Expression<Func<Agreement, bool>> AnyYear(IReadOnlyList<YearRange> ranges)
    {
        var agreement = Expression.Parameter(typeof(Agreement), "a");
        var year = Expression.Property(agreement, nameof(Agreement.Year));
        return Expression.Lambda<Func<Agreement, bool>>(ranges.Select(Within).Aggregate(Expression.OrElse), agreement);

        Expression Within(YearRange range)
        {
            if (range == YearRange.Undated) return Expression.Equal(year, Expression.Constant(null, typeof(int?)));
            var from = Expression.GreaterThanOrEqual(year, Expression.Constant(range.From ?? 0, typeof(int?)));
            var to = Expression.LessThanOrEqual(year, Expression.Constant(range.To ?? 9999, typeof(int?)));
            return Expression.AndAlso(from, to);
        }
    }
}
