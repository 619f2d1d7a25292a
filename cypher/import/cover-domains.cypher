// question: Which domains does each region cover, directly or by a narrower one? Stored again, as domains may have moved.
// parameters: none
// columns: none
MATCH (region:Region)
WHERE region.covers IS NOT NULL
SET region.covers = COLLECT {
  MATCH (region)-[:FOCUSES_ON]->(:Domain)-[:BROADER*0..]->(domain:Domain)
  RETURN DISTINCT domain.id
  ORDER BY domain.id
}
