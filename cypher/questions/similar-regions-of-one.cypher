// question: Which other regions target the most similar domains? For a region whose id is in the query itself.
// computed: rows, each {region, similarity, sharedDomains, place}
// columns: region, similarity, sharedDomains, place
// order: place integer
UNWIND $computed.rows AS row
MATCH (region:Region {id: row.region})
RETURN region,
       row.similarity AS similarity,
       COLLECT {
         UNWIND row.sharedDomains AS id
         MATCH (domain:Domain {id: id})
         RETURN domain
         ORDER BY domain.id
       } AS sharedDomains,
       row.place AS place
