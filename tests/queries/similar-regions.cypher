// {"p0":"320100","p1":{"question":"similar-regions-of-one","values":{"includeNarrower":true,"metric":"OVERLAP","first":2,"of":"320100"},"columns":["region","similarity","sharedDomains"]}}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Region)
WHERE n0.id = $p0
WITH *, [
  COLLECT {
    CALL (n0) {
      CALL (n0) {
        UNWIND $p1.rows AS row
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
      }
      RETURN region AS n1, similarity AS n2, sharedDomains AS n3, place AS n4
    }
    WITH *
    ORDER BY n4 ASC
    RETURN [
      [
        n1.name,
        [
          COUNT {
            MATCH (n1)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(n5:Policy)
            RETURN DISTINCT n5
          }
        ]
      ],
      n2,
      COLLECT {
        UNWIND n3 AS n6
        RETURN [n6.name]
      }
    ]
  }
] AS value
RETURN value,
version
