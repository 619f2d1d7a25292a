// question: Which domains does every one of these regions target?
// parameters: regions, includeNarrower
// columns: domain
// order: domain.id
WITH COLLECT { UNWIND $regions AS id RETURN DISTINCT id } AS ids
UNWIND ids AS id
MATCH (:Region {id: id})-[:FOCUSES_ON]->(target:Domain)
WITH DISTINCT ids, id, target
MATCH (target)-[:BROADER*0..]->(domain:Domain)
WHERE $includeNarrower OR domain = target
WITH ids, domain, count(DISTINCT id) AS regions
WHERE regions = size(ids)
RETURN domain
