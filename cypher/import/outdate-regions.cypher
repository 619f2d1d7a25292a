// question: Which regions lie below one that has moved? What their policies store about regions has to be written again.
// parameters: none
// columns: none
// depth: how many regions contain it. outdated: has policies to be written again, those after the id in renewedUpTo.
MATCH (moved:Region)
WHERE moved.moved
SET moved.moved = null
WITH collect(moved) AS all
UNWIND all AS moved
MATCH (moved)<-[:PART_OF*0..]-(region:Region)
WITH DISTINCT region
SET region.depth = COUNT { (region)-[:PART_OF*1..]->(:Region) },
    region.outdated = CASE WHEN EXISTS { (region)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(:Policy) } THEN true END,
    region.renewedUpTo = null
