// question: How many of these policies are in each region? With a level, in each region of that level.
// of: policy
// parameters: level
// columns: region, policies
// order: region.id
MATCH (policy)-[:APPLIES_TO]->(place:Region)-[:PART_OF*0..]->(region:Region)
WHERE CASE WHEN $level IS NULL THEN region = place ELSE region.level = $level END
RETURN region, count(DISTINCT policy) AS policies
