// question: Which domains do policies of both a region and another one target, if only policies that match a filter count?
// of: region
// parameters: with, includeNarrower
// condition: policy
// columns: domain
// order: domain.id
MATCH (region)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
WHERE $condition
WITH DISTINCT target
MATCH (target)-[:BROADER*0..]->(domain:Domain)
WHERE $includeNarrower OR domain = target
WITH collect(DISTINCT domain) AS domains
MATCH (:Region {id: $with})<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
WHERE $condition
WITH DISTINCT domains, target
MATCH (target)-[:BROADER*0..]->(domain:Domain)
WHERE ($includeNarrower OR domain = target)
  AND domain IN domains
RETURN DISTINCT domain
