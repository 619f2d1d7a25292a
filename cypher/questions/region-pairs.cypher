// question: Which pairs of regions target the same domains, and how alike are they?
// parameters: region, within, level, domains, minShared, metric, includeNarrower
// columns: regions, sharedDomains, similarity, shared, closeness, first, second
// order: shared DESC, closeness DESC, first.id, second.id
MATCH (place:Region)-[:FOCUSES_ON]->(target:Domain)
WITH DISTINCT place, target
MATCH (place)-[:PART_OF*0..]->(region:Region)
WHERE CASE WHEN $level IS NULL THEN region = place ELSE region.level = $level OR region.id = $region END
  AND ($within IS NULL OR region.id = $region OR EXISTS { (region)-[:PART_OF*0..]->(:Region {id: $within}) })
MATCH (target)-[:BROADER*0..]->(domain:Domain)
WHERE ($includeNarrower OR domain = target)
  AND ($domains IS NULL OR domain.id IN $domains)
WITH DISTINCT region, domain
ORDER BY domain.id
WITH region, collect(domain) AS domains
WITH collect({region: region, domains: domains}) AS sets
UNWIND sets AS one
WITH sets, one
WHERE $region IS NULL OR one.region.id = $region
UNWIND sets AS other
WITH one.region AS first, other.region AS second, one.domains AS firstDomains, other.domains AS secondDomains
WHERE CASE WHEN $region IS NULL THEN first.id < second.id ELSE first <> second END
WITH first, second, size(firstDomains) AS firstSize, size(secondDomains) AS secondSize,
     [domain IN firstDomains WHERE domain IN secondDomains] AS sharedDomains
WITH first, second, firstSize, secondSize, sharedDomains, size(sharedDomains) AS shared
WHERE shared >= $minShared
  AND NOT EXISTS { (first)-[:PART_OF*1..]->(second) }
  AND NOT EXISTS { (second)-[:PART_OF*1..]->(first) }
// closeness orders as similarity does, and is the quotient of whole numbers, so that equal fractions are equal.
RETURN [first, second] AS regions,
       sharedDomains,
       CASE $metric
         WHEN 'JACCARD' THEN toFloat(shared) / (firstSize + secondSize - shared)
         WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN firstSize < secondSize THEN firstSize ELSE secondSize END
         ELSE shared / sqrt(firstSize * secondSize)
       END AS similarity,
       shared,
       CASE $metric
         WHEN 'JACCARD' THEN toFloat(shared) / (firstSize + secondSize - shared)
         WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN firstSize < secondSize THEN firstSize ELSE secondSize END
         ELSE toFloat(shared * shared) / (firstSize * secondSize)
       END AS closeness,
       first,
       second
