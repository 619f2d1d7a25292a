// question: How many of these policies are in each region? With a level, in each region of that level.
// of: policy
// parameters: level
// columns: region, policies
// order: region.id
// Several ways may lead from one region to another, and a policy may apply to several: it is counted once.
MATCH (policy)-[:APPLIES_TO|ALSO_APPLIES_TO]->(place:Region)
WITH place, collect(policy) AS applying
MATCH (place)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
WHERE CASE WHEN $level IS NULL THEN region = place ELSE region.level = $level END
WITH DISTINCT region, place, applying
UNWIND applying AS policy
RETURN region, count(DISTINCT policy) AS policies
