// question: Which policies point to these nodes, directly or by a measure?
// parameters: ids
// columns: id
MATCH (node:Domain|Organization|Technology|TargetGroup)
WHERE node.id IN $ids
MATCH (node)<-[:TARGETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS]-()<-[:HAS_MEASURE*0..1]-(policy:Policy)
RETURN DISTINCT policy.id AS id
ORDER BY id
