// {"p0":"320000","p1":20,"p2":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Region)
WHERE n0.id = $p0
RETURN [
  n0.fullName,
  [
    COUNT {
      MATCH (n0)<-[:APPLIES_TO]-(n1:Policy)
    }
  ],
  [
    COLLECT {
      MATCH (n0)<-[:PART_OF*0..]-()<-[:APPLIES_TO]-(n2:Policy)
      WITH DISTINCT n2
      ORDER BY n2.publishedOn DESC, n2.id DESC
      LIMIT $p1
      RETURN [
        [
          COLLECT {
            MATCH (n2)-[:APPLIES_TO]->(n3)
            RETURN [n3.fullName]
          }
        ]
      ]
    },
    COUNT {
      MATCH (n0)<-[:PART_OF*0..]-()<-[:APPLIES_TO]-(n2:Policy)
      RETURN DISTINCT n2
    }
  ],
  COLLECT {
    MATCH (n0)<-[:PART_OF*0..]-()-[:FOCUSES_ON]->(n4)
    WITH DISTINCT n4
    ORDER BY n4.id ASC
    RETURN [n4.id]
  },
  [
    COLLECT {
      MATCH (n0)<-[:PART_OF]-(n5:Region)
      WITH n5
      ORDER BY n5.id ASC
      LIMIT $p2
      RETURN [[n5.name]]
    }
  ]
] AS value,
version
