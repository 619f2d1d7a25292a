// question: Which domains does a policy target, directly or by a measure, and in which words?
// of: policy
// columns: domain, source, start, end
// order: start integer, end integer, domain.id, source.id
MATCH (policy)-[:HAS_MEASURE*0..1]->()-[stated:TARGETS]->(domain:Domain)
UNWIND range(0, size(stated.starts) - 1) AS place
WITH DISTINCT domain, stated.sources[place] AS sourceId, stated.starts[place] AS start, stated.ends[place] AS end
MATCH (source:Source {id: sourceId})
RETURN domain, source, start, end
