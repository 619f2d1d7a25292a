// {"p0":{"question":"region-pairs","values":{"first":2,"includeNarrower":true,"minShared":2,"metric":"JACCARD","level":"PROVINCE"},"columns":["regions","sharedDomains","similarity"],"page":{"from":"start","size":2}},"p1":2,"p2":"310000","p3":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    CALL () {
      CALL () {
        UNWIND $p0.rows AS row
        MATCH (first:Region {id: row.first})
        MATCH (second:Region {id: row.second})
        RETURN [first, second] AS regions,
               COLLECT {
                 UNWIND row.sharedDomains AS id
                 MATCH (domain:Domain {id: id})
                 RETURN domain
                 ORDER BY domain.id
               } AS sharedDomains,
               row.similarity AS similarity,
               row.shared AS shared,
               row.closeness AS closeness,
               first,
               second
      }
      RETURN regions AS n0, sharedDomains AS n1, similarity AS n2, shared AS n3, closeness AS n4, first AS n5, second AS n6
    }
    WITH *
    ORDER BY n3 DESC, n4 DESC, n5.id ASC, n6.id ASC
    LIMIT $p1
    RETURN [
      n3,
      n4,
      n5.id,
      n6.id,
      [
        COLLECT {
          UNWIND n0 AS n7
          RETURN [n7.name]
        },
        COLLECT {
          UNWIND n1 AS n8
          RETURN [
            n8.id,
            [
              COLLECT {
                MATCH (n8)<-[:BROADER*0..]-()<-[:TARGETS]-()<-[:HAS_MEASURE*0..1]-(n9:Policy)
                WHERE $p2 IN n9.within
                WITH DISTINCT n9
                ORDER BY n9.publishedOn DESC, n9.id DESC
                LIMIT $p3
                RETURN [[n9.id]]
              }
            ]
          ]
        },
        n2
      ]
    ]
  },
  $p0.totalCount,
  $p0.after
] AS value,
version
