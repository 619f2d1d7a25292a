// question: Which domains do policies of every one of these regions target, if only policies that match a filter count?
// parameters: regions, includeNarrower
// condition: policy
// columns: domain
// order: domain.id
WITH COLLECT { UNWIND $regions AS id RETURN DISTINCT id } AS ids
UNWIND ids AS id
MATCH (:Region {id: id})<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
WHERE $condition
WITH DISTINCT ids, id, target
MATCH (target)-[:BROADER*0..]->(domain:Domain)
WHERE $includeNarrower OR domain = target
WITH ids, domain, count(DISTINCT id) AS regions
WHERE regions = size(ids)
RETURN domain
