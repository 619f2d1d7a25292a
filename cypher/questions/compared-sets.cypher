// question: Which regions and domains exist, and which domains does each region focus on? All data of the memory cache.
// parameters: none
// columns: version, regions, domains, focuses
OPTIONAL MATCH (import:Import)
RETURN import.version AS version,
       COLLECT {
         MATCH (region:Region)
         RETURN {
           id: region.id,
           level: region.level,
           parent: head([(region)-[:PART_OF]->(parent) | parent.id]),
           areas: [(region)-[:MEMBER_OF]->(area) | area.id],
           nation: head([(region)-[:IN_NATION]->(nation) | nation.id])
         }
       } AS regions,
       COLLECT {
         MATCH (domain:Domain)
         RETURN {id: domain.id, broader: head([(domain)-[:BROADER]->(broader) | broader.id])}
       } AS domains,
       COLLECT {
         MATCH (region:Region)-[:FOCUSES_ON]->(domain:Domain)
         WITH region, collect(domain.id) AS domains
         RETURN {region: region.id, domains: domains}
       } AS focuses
