// question: Which domains do other regions in the same province target that this region does not, if only policies that match
// a filter count? Provinces are compared.
// of: region
// parameters: minPeers, includeNarrower
// condition: policy
// columns: domain, peers, number
// order: number DESC integer, domain.id
CALL (region) {
  MATCH (peer:Region {level: 'PROVINCE'})
  WHERE region.level = 'PROVINCE'
  RETURN peer
UNION
  MATCH (region)-[:PART_OF*1..]->(province:Region {level: 'PROVINCE'})
  MATCH (province)<-[:PART_OF*1..]-(peer:Region)
  RETURN peer
}
WITH region, peer
WHERE peer <> region
MATCH (peer)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
WHERE $condition
WITH DISTINCT region, peer, target
MATCH (target)-[:BROADER*0..]->(domain:Domain)
WHERE $includeNarrower OR domain = target
WITH DISTINCT region, domain, peer
ORDER BY peer.id
WITH region, domain, collect(peer) AS peers
WITH region, domain, peers, size(peers) AS number
WHERE number >= $minPeers
  AND NOT EXISTS {
    MATCH (region)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(own:Domain)-[:BROADER*0..]->(domain)
    WHERE ($includeNarrower OR domain = own)
      AND $condition
  }
RETURN domain, peers, number
