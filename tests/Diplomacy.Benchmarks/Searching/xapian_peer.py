"""Xapian, asked line by line: first terms and facts of statements come as lines of JSON, then an empty line, then queries.

Times are taken here, around the search alone, so that what passes between the programs does not count.
"""
import json
import sys
import time

import xapian

FACETS = ["country", "area", "year", "strength", "kind"]

folder = sys.argv[1]
database = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OVERWRITE)
generator = xapian.TermGenerator()
for line in sys.stdin:
    if line == "\n":
        break
    statement = json.loads(line)
    document = xapian.Document()
    generator.set_document(document)
    generator.index_text(statement["terms"])
    for slot, facet in enumerate(FACETS):
        values = statement[facet]
        # A value holds all that a statement has of a facet: their counts are parted afterwards, and so are exact.
        document.add_value(slot, " ".join(values))
        for value in values:
            document.add_boolean_term("X" + facet.upper() + ":" + value)
    database.add_document(document)
database.commit()
database.close()
database = xapian.Database(folder)
count = database.get_doccount()
print(json.dumps({"documents": count}), flush=True)

# The bindings know beginnings by the parser of queries alone.
parser = xapian.QueryParser()
parser.set_database(database)
parser.set_max_expansion(0)


def part(asked):
    if "begin" in asked:
        return parser.parse_query(asked["begin"] + "*", xapian.QueryParser.FLAG_WILDCARD)
    terms = asked["terms"]
    return xapian.Query(xapian.Query.OP_PHRASE, terms, len(terms)) if len(terms) > 1 else xapian.Query(terms[0])


for line in sys.stdin:
    asked = json.loads(line)
    start = time.perf_counter()
    query = xapian.Query(xapian.Query.OP_AND, [part(p) for p in asked["parts"]])
    for facet, value in asked["filters"]:
        query = xapian.Query(xapian.Query.OP_FILTER, query, xapian.Query("X" + facet.upper() + ":" + value))
    enquire = xapian.Enquire(database)
    enquire.set_query(query)
    spies = [xapian.ValueCountMatchSpy(slot) for slot in range(len(FACETS))]
    for spy in spies:
        enquire.add_matchspy(spy)
    found = enquire.get_mset(0, 20, count)
    facets = []
    for spy in spies:
        counts = {}
        for item in spy.values():
            for value in item.term.decode().split(" "):
                counts[value] = counts.get(value, 0) + item.termfreq
        facets.append(counts)
    best = [match.docid for match in found]
    seconds = time.perf_counter() - start
    print(json.dumps({"hits": found.get_matches_estimated(), "seconds": seconds, "best": len(best)}), flush=True)
