using Diplomacy.Search.Questions;

namespace Diplomacy.Storage.Filters;

/// <summary>Parts a question into what the filter's own values can say as well, and the words that are left.</summary>
internal sealed class AskedFields
{
    private readonly List<(string Name, string Value)> _values = [];

    private AskedFields(AskedWords? words) => Words = words;

    /// <summary>What is left; null where nothing is.</summary>
    public AskedWords? Words { get; private init; }

    /// <summary>The values of a filter that the question names.</summary>
    public IEnumerable<string> Values(string name) => _values.Where(v => v.Name == name).Select(v => v.Value);

    /// <param name="text">Of <c>q</c>, or null.</param>
    /// <param name="given">Whether the filter has values of a name already. Beside another value of the form a field means both, the form either: it stays in the text.</param>
    /// <exception cref="QuestionRefusedException">It cannot be read, or a field does not know its value.</exception>
    public static AskedFields Read(string? text, Func<string, bool> given, FilterTerms terms)
    {
        var question = Question(text, terms);
        if (question is null) return new(null);
        // A value that is not known is refused where it stands in the text.
        var whole = AskedWords.Of(question, terms);
        var known = new FieldValues(terms);
        var taken = QuestionText.Split(question).Fields.Where(f => Fields.RepeatedMeansAll(f.Field) ? known.Resolve(f.Field, f.Value).Values.Count == 1 : !given(f.Field)).ToHashSet();
        if (taken.Count == 0) return new(whole);
        var rest = Without(question, taken);
        var fields = new AskedFields(rest is null ? null : AskedWords.Of(rest, terms));
        foreach (var field in taken)
        {
            // Years are read as they are written: 0794 is a year, 794 none.
            if (field.Field == "year") fields._values.Add((field.Field, field.Value));
            else fields._values.AddRange(known.Resolve(field.Field, field.Value).Values.Select(v => (field.Field, v)));
        }
        return fields;
    }

    private static Question? Question(string? text, FilterTerms terms)
    {
        try
        {
            return QuestionText.Read(text);
        }
        catch (QuestionRefusedException refused)
        {
            throw new QuestionRefusedException(refused.Message, refused.Place, Answered(refused.Nearest, terms));
        }
    }

    /// <summary>What is mended in writing may still name what no field knows.</summary>
    private static string? Answered(string? nearest, FilterTerms terms)
    {
        if (QuestionText.Read(nearest) is not { } question) return null;
        try
        {
            AskedWords.Of(question, terms);
            return nearest;
        }
        catch (QuestionRefusedException refused)
        {
            return refused.Nearest;
        }
    }

    private static Question? Without(Question question, HashSet<FieldValue> taken)
    {
        if (question is not AllOf all) return Has(question) ? null : question;
        var left = all.With.Where(q => !Has(q)).ToList();
        return (left.Count, all.Without.Count) switch
        {
            (0, 0) => null,
            (1, 0) => left[0],
            _ => all with { With = left },
        };

        bool Has(Question part) => part is Has { Values: [var value] } has && taken.Contains(new(has.Dimension, value));
    }
}
