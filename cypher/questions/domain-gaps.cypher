// question: Which domains do other regions in the same province target that this region does not? Provinces are compared.
// of: region
// parameters: minPeers, includeNarrower
// columns: domain, peers, number
// order: number DESC integer, domain.id
CALL (region) {
  MATCH (peer:Region {level: 'PROVINCE'})-[:FOCUSES_ON]->(target:Domain)
  WHERE region.level = 'PROVINCE'
  RETURN peer, target
UNION
  MATCH (region)-[:PART_OF*1..]->(province:Region {level: 'PROVINCE'})
  MATCH (province)<-[:PART_OF*1..]-(peer:Region)-[:FOCUSES_ON]->(target:Domain)
  RETURN peer, target
}
WITH region, peer, target
WHERE peer <> region
WITH DISTINCT region, peer, target
MATCH (target)-[:BROADER*0..]->(domain:Domain)
WHERE $includeNarrower OR domain = target
WITH DISTINCT region, peer, domain
WHERE NOT EXISTS {
  MATCH (region)-[:FOCUSES_ON]->(own:Domain)-[:BROADER*0..]->(domain)
  WHERE $includeNarrower OR domain = own
}
WITH domain, peer
ORDER BY peer.id
WITH domain, collect(peer) AS peers
WITH domain, peers, size(peers) AS number
WHERE number >= $minPeers
RETURN domain, peers, number
