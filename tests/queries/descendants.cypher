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
      MATCH (n0)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(n1:Policy)
      RETURN DISTINCT n1
    }
  ],
  [
    COLLECT {
      MATCH (n2)-[n3:LIES_WITHIN]->()
      WHERE n3.regionId = n0.id
        AND n3.publishedOn IS NOT NULL
        AND n3.id IS NOT NULL
      WITH n2, n3
      ORDER BY n3.regionId DESC, n3.publishedOn DESC, n3.id DESC
      LIMIT $p1
      RETURN [
        [
          COLLECT {
            MATCH (n2)-[:APPLIES_TO]->(n4)
            RETURN [n4.fullName]
          }
        ]
      ]
    },
    COUNT {
      MATCH (n2)-[n3:LIES_WITHIN]->()
      WHERE n3.regionId = n0.id
        AND n3.publishedOn IS NOT NULL
        AND n3.id IS NOT NULL
    }
  ],
  COLLECT {
    MATCH (n0)<-[:PART_OF|MEMBER_OF|IN_NATION*0..]-()-[:FOCUSES_ON]->(n5)
    WITH DISTINCT n5
    ORDER BY n5.id ASC
    RETURN [n5.id]
  },
  [
    COLLECT {
      MATCH (n0)<-[:PART_OF]-(n6:Region)
      WITH n6
      ORDER BY n6.id ASC
      LIMIT $p2
      RETURN [[n6.name]]
    }
  ]
] AS value,
version
