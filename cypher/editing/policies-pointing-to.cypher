// question: Which policies point to these domains, organizations and technologies, directly or by a measure?
// parameters: ids
// columns: id
MATCH (node:Domain|Organization|Technology)
WHERE node.id IN $ids
MATCH (node)<-[:TARGETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES]-()<-[:HAS_MEASURE*0..1]-(policy:Policy)
RETURN DISTINCT policy.id AS id
ORDER BY id
