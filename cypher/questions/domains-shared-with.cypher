// question: Which domains do both a region and another one target?
// of: region
// parameters: with, includeNarrower
// columns: domain
// order: domain.id
MATCH (region)-[:FOCUSES_ON]->(target:Domain)
WITH DISTINCT target
MATCH (target)-[:BROADER*0..]->(domain:Domain)
WHERE $includeNarrower OR domain = target
WITH DISTINCT domain
WHERE EXISTS {
  MATCH (:Region {id: $with})-[:FOCUSES_ON]->(other:Domain)-[:BROADER*0..]->(domain)
  WHERE $includeNarrower OR domain = other
}
RETURN domain
