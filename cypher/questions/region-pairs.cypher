// question: Which pairs of regions target the same domains, and how similar are they?
// computed: rows, each {first, second, sharedDomains, similarity, shared, closeness}; totalCount; before; after
// columns: regions, sharedDomains, similarity, shared, closeness, first, second
// order: shared DESC integer, closeness DESC number, first.id, second.id
// ordered by: where, asOf, region, level, domains, metric, includeNarrower
// closeness has the same order as similarity. It is a quotient of whole numbers, so that equal fractions are equal.
UNWIND $computed.rows AS row
MATCH (first:Region {id: row.first})
MATCH (second:Region {id: row.second})
RETURN [first, second] AS regions,
       COLLECT {
         UNWIND row.sharedDomains AS id
         MATCH (domain:Domain {id: id})
         RETURN domain
         ORDER BY domain.id
       } AS sharedDomains,
       row.similarity AS similarity,
       row.shared AS shared,
       row.closeness AS closeness,
       first,
       second
