// question: Which pairs of regions target the same domains, if only policies that match a filter count?
// With a level, the region counts with its own subtree, and so does the one region that the pairs have in common.
// parameters: region, within, level, domains, minShared, metric, includeNarrower
// condition: policy
// columns: regions, sharedDomains, similarity, shared, closeness, first, second
// order: shared DESC integer, closeness DESC number, first.id, second.id
// ordered by: where, asOf, region, level, domains, metric, includeNarrower
MATCH (place:Region)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
WHERE $condition
WITH DISTINCT place, target
MATCH (place)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
WHERE CASE WHEN $level IS NULL THEN region = place ELSE region.level = $level OR region.id = $region END
MATCH (target)-[:BROADER*0..]->(domain:Domain)
WHERE ($includeNarrower OR domain = target)
  AND ($domains IS NULL OR domain.id IN $domains)
WITH region, collect(DISTINCT domain) AS domains
WITH domains, {
    region: region,
    id: region.id,
    size: size(domains),
    isPartner: ($level IS NULL OR region.level = $level)
      AND ($within IS NULL OR EXISTS { (region)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(:Region {id: $within}) })
  } AS entry
UNWIND domains AS domain
WITH domain, collect(entry) AS entries
ORDER BY domain.id
UNWIND entries AS one
UNWIND entries AS other
WITH domain, one, other
WHERE other.isPartner
  AND CASE WHEN $region IS NULL THEN one.isPartner AND one.id < other.id ELSE one.id = $region AND other.id <> $region END
WITH one.region AS first, other.region AS second, one.size AS size, other.size AS otherSize, collect(domain) AS sharedDomains
WITH first, second, size, otherSize, sharedDomains, size(sharedDomains) AS shared
WHERE shared >= $minShared
  AND NOT EXISTS { (first)-[:PART_OF|MEMBER_OF|IN_NATION*1..]->(second) }
  AND NOT EXISTS { (second)-[:PART_OF|MEMBER_OF|IN_NATION*1..]->(first) }
  AND NOT EXISTS { (first)<-[:MEMBER_OF]-(:Region)-[:MEMBER_OF]->(second) }
// closeness orders as similarity does, and is the quotient of whole numbers, so that equal fractions are equal.
WITH first, second, sharedDomains, shared,
     CASE $metric
       WHEN 'JACCARD' THEN toFloat(shared) / (size + otherSize - shared)
       WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN size < otherSize THEN size ELSE otherSize END
       ELSE shared / sqrt(size * otherSize)
     END AS similarity,
     CASE $metric
       WHEN 'JACCARD' THEN toFloat(shared) / (size + otherSize - shared)
       WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN size < otherSize THEN size ELSE otherSize END
       ELSE toFloat(shared * shared) / (size * otherSize)
     END AS closeness
RETURN [first, second] AS regions, sharedDomains, similarity, shared, closeness, first, second
