// {"p0":"320200","p1":true,"p2":2}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Region)
WHERE n0.id = $p0
WITH *, [
  COLLECT {
    CALL (n0) {
      CALL (n0) {
        WITH n0 AS region
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
        WHERE $p1 OR domain = target
        WITH DISTINCT region, peer, domain
        WHERE NOT EXISTS {
          MATCH (region)-[:FOCUSES_ON]->(own:Domain)-[:BROADER*0..]->(domain)
          WHERE $p1 OR domain = own
        }
        WITH domain, peer
        ORDER BY peer.id
        WITH domain, collect(peer) AS peers
        WITH domain, peers, size(peers) AS number
        WHERE number >= $p2
        RETURN domain, peers, number
      }
      RETURN domain AS n1, peers AS n2, number AS n3
    }
    WITH *
    ORDER BY n3 DESC, n1.id ASC
    RETURN [
      [n1.name],
      COLLECT {
        UNWIND n2 AS n4
        RETURN [n4.name]
      }
    ]
  }
] AS value
RETURN value,
version
