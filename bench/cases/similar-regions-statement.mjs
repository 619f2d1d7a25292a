// @ts-check

/**
 * The regions most like `asked`, which is bound before it, by the sets of domains that they target: shared divided by all
 * of both. It reads what regions focus on, which the import keeps ready; a broader domain counts where a narrower one is
 * targeted, and what lies above or below `asked` is left out. Gives maps under `similar`.
 */
export const similarRegions = `
WITH asked,
     COLLECT { MATCH (asked)-[:FOCUSES_ON]->(:Domain)-[:BROADER*0..1]->(domain:Domain) RETURN DISTINCT domain } AS own,
     COLLECT { MATCH (asked)-[:PART_OF*0..]->(above:Region) RETURN above } +
     COLLECT { MATCH (asked)<-[:PART_OF*1..]-(below:Region) RETURN below } AS line
MATCH (domain:Domain)
WITH own, line, domain, CASE WHEN domain IN own THEN 1 ELSE 0 END AS isOwn
CALL (domain) {
  MATCH (domain)<-[:BROADER*0..1]-(:Domain)<-[:FOCUSES_ON]-(region:Region)
  RETURN DISTINCT region
}
WITH own, line, region, count(*) AS size, sum(isOwn) AS shared
WHERE shared > 0 AND NOT region IN line
WITH region, toFloat(shared) / (size(own) + size - shared) AS similarity
ORDER BY similarity DESC, region.id
LIMIT $first
RETURN {id: region.id, name: region.name, similarity: similarity} AS similar
`;
