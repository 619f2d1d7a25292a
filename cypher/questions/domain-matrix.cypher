// question: How many policies and measures of each region target each domain?
// parameters: within, level, domains, includeNarrower
// condition: policy
// columns: regions, domains, cells
MATCH (place:Region)
WHERE EXISTS { (place)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(:Policy) }
MATCH (place)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region:Region)
WHERE CASE WHEN $level IS NULL THEN region = place ELSE region.level = $level END
  AND ($within IS NULL OR EXISTS { (region)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(:Region {id: $within}) })
WITH DISTINCT place, region
MATCH (place)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)-[:HAS_MEASURE*0..1]->(stating)-[:TARGETS]->(target:Domain)
WHERE $condition
MATCH (target)-[:BROADER*0..]->(domain:Domain)
WHERE ($includeNarrower OR domain = target)
  AND ($domains IS NULL OR domain.id IN $domains)
WITH region, domain,
     count(DISTINCT policy) AS policies,
     count(DISTINCT CASE WHEN stating:Measure THEN stating END) AS measures
ORDER BY region.id, domain.id
WITH collect(DISTINCT region) AS regions,
     collect(DISTINCT domain) AS targets,
     collect({region: region, domain: domain, policies: policies, measures: measures}) AS cells
RETURN regions,
       COLLECT {
         UNWIND targets AS domain
         WITH domain
         ORDER BY domain.id
         RETURN domain
       } AS domains,
       cells
