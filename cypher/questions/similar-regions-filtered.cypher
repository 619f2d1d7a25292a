// question: Which other regions target the most similar domains, if only policies that match a filter count?
// of: asked
// parameters: level, metric, includeNarrower, first
// condition: policy
// columns: region, similarity, sharedDomains, closeness
// order: closeness DESC number, region.id
MATCH (place:Region)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(target:Domain)
WHERE $condition
WITH DISTINCT asked, place, target
MATCH (place)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
WHERE CASE WHEN $level IS NULL THEN region = place ELSE region.level = $level OR region = asked END
MATCH (target)-[:BROADER*0..]->(domain:Domain)
WHERE $includeNarrower OR domain = target
WITH DISTINCT asked, region, domain
ORDER BY domain.id
WITH asked, region, collect(domain) AS domains
WITH asked, collect({region: region, domains: domains}) AS sets
WITH asked, sets, head([entry IN sets WHERE entry.region = asked | entry.domains]) AS askedDomains
UNWIND sets AS other
WITH asked, askedDomains, other.region AS region, other.domains AS domains
WHERE region <> asked
WITH asked, region, size(askedDomains) AS askedSize, size(domains) AS size,
     [domain IN askedDomains WHERE domain IN domains] AS sharedDomains
WITH asked, region, askedSize, size, sharedDomains, size(sharedDomains) AS shared
WHERE shared > 0
  AND NOT EXISTS { (asked)-[:PART_OF|MEMBER_OF|IN_NATION*1..]->(region) }
  AND NOT EXISTS { (region)-[:PART_OF|MEMBER_OF|IN_NATION*1..]->(asked) }
  AND NOT EXISTS { (asked)<-[:MEMBER_OF]-(:Region)-[:MEMBER_OF]->(region) }
// closeness orders as similarity does, and is the quotient of whole numbers, so that equal fractions are equal.
WITH region, sharedDomains,
     CASE $metric
       WHEN 'JACCARD' THEN toFloat(shared) / (askedSize + size - shared)
       WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN askedSize < size THEN askedSize ELSE size END
       ELSE shared / sqrt(askedSize * size)
     END AS similarity,
     CASE $metric
       WHEN 'JACCARD' THEN toFloat(shared) / (askedSize + size - shared)
       WHEN 'OVERLAP' THEN toFloat(shared) / CASE WHEN askedSize < size THEN askedSize ELSE size END
       ELSE toFloat(shared * shared) / (askedSize * size)
     END AS closeness
ORDER BY closeness DESC, region.id
LIMIT $first
RETURN region, similarity, sharedDomains, closeness
