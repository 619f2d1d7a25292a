// question: Which documents does a policy name, in which relation, and in which words? The first passage of each.
// of: policy
// columns: position, relation, title, titleHant, titleEn, documentNumber, cited, source, start, end
// order: position integer
MATCH (policy)-[stated:HAS_CITATION]->(citation:Citation)
MATCH (source:Source {id: stated.sources[0]})
OPTIONAL MATCH (citation)-[:NAMES]->(cited:Policy)
RETURN citation.position AS position,
       citation.relation AS relation,
       citation.title AS title,
       citation.titleHant AS titleHant,
       coalesce(citation.titleEn, citation.title) AS titleEn,
       citation.documentNumber AS documentNumber,
       cited,
       source,
       stated.starts[0] AS start,
       stated.ends[0] AS end
