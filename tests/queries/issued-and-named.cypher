// {"p0":"organization:nanjing-industry-and-information-technology-bureau","p1":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
OPTIONAL MATCH (former:FormerId)
WHERE former.id = $p0
MATCH (n0:Node)
WHERE n0.id = coalesce(former.nodeId, $p0)
RETURN CASE
  WHEN n0:Domain THEN [0]
  WHEN n0:Goal THEN [1]
  WHEN n0:Measure THEN [2]
  WHEN n0:Organization THEN [
    3,
    n0.name,
    [
      COLLECT {
        MATCH (n0)<-[:ISSUED_BY]-(n1:Policy)
        WITH n1
        ORDER BY n1.publishedOn DESC, n1.id DESC
        LIMIT $p1
        RETURN [
          [
            COLLECT {
              MATCH (n1)-[:ISSUED_BY]->(n2)
              WITH n2
              ORDER BY n2.id ASC
              RETURN [n2.id]
            },
            COLLECT {
              MATCH (n1)-[:HAS_MEASURE*0..1]->()-[:INVOLVES|ISSUED_BY|ASSIGNED_TO]->(n3)
              WITH DISTINCT n3
              ORDER BY n3.id ASC
              RETURN [n3.id]
            }
          ]
        ]
      }
    ]
  ]
  WHEN n0:Policy THEN [4]
  WHEN n0:Region THEN [5]
  WHEN n0:Source THEN [6]
  WHEN n0:TargetGroup THEN [7]
  WHEN n0:Technology THEN [8]
END AS value,
version

// {"p0":"kunshan-metaverse-conference-2023"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Policy)
WHERE n0.id = $p0
RETURN [
  COLLECT {
    MATCH (n0)-[:ISSUED_BY]->(n1)
    WITH n1
    ORDER BY n1.id ASC
    RETURN [n1.name]
  },
  COLLECT {
    MATCH (n0)-[:HAS_MEASURE*0..1]->()-[:INVOLVES|ISSUED_BY|ASSIGNED_TO]->(n2)
    WITH DISTINCT n2
    ORDER BY n2.id ASC
    RETURN [n2.name]
  },
  COLLECT {
    MATCH (n0)-[:USES]->(n3)
    WITH n3
    ORDER BY n3.id ASC
    RETURN [
      n3.name,
      [
        COUNT {
          MATCH (n3)<-[:USES]-(n4:Policy)
        }
      ]
    ]
  }
] AS value,
version
