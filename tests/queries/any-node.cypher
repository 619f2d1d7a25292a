// {"p0":"310117"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
OPTIONAL MATCH (former:FormerId)
WHERE former.id = $p0
MATCH (n0:Node)
WHERE n0.id = coalesce(former.nodeId, $p0)
RETURN CASE
  WHEN n0:Domain THEN [0, n0.id]
  WHEN n0:Goal THEN [1, n0.id]
  WHEN n0:Measure THEN [
    2,
    n0.id,
    n0.text,
    COLLECT {
      MATCH (n0)-[:TARGETS]->(n1)
      WITH n1
      ORDER BY n1.id ASC
      RETURN [n1.id]
    }
  ]
  WHEN n0:Organization THEN [3, n0.id]
  WHEN n0:Policy THEN [4, n0.id]
  WHEN n0:Region THEN [
    5,
    n0.id,
    n0.name,
    COLLECT {
      MATCH (n0)-[:PART_OF*1..]->(n2)
      WITH DISTINCT n2
      ORDER BY n2.depth ASC
      RETURN [n2.name]
    }
  ]
  WHEN n0:Source THEN [6, n0.id]
  WHEN n0:TargetGroup THEN [7, n0.id]
  WHEN n0:Technology THEN [8, n0.id]
END AS value,
version

// {"p0":"weifang-metaverse-policies-2023/measure/6"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
OPTIONAL MATCH (former:FormerId)
WHERE former.id = $p0
MATCH (n0:Node)
WHERE n0.id = coalesce(former.nodeId, $p0)
RETURN CASE
  WHEN n0:Domain THEN [0, n0.id]
  WHEN n0:Goal THEN [1, n0.id]
  WHEN n0:Measure THEN [
    2,
    n0.id,
    n0.text,
    COLLECT {
      MATCH (n0)-[:TARGETS]->(n1)
      WITH n1
      ORDER BY n1.id ASC
      RETURN [n1.id]
    }
  ]
  WHEN n0:Organization THEN [3, n0.id]
  WHEN n0:Policy THEN [4, n0.id]
  WHEN n0:Region THEN [
    5,
    n0.id,
    n0.name,
    COLLECT {
      MATCH (n0)-[:PART_OF*1..]->(n2)
      WITH DISTINCT n2
      ORDER BY n2.depth ASC
      RETURN [n2.name]
    }
  ]
  WHEN n0:Source THEN [6, n0.id]
  WHEN n0:TargetGroup THEN [7, n0.id]
  WHEN n0:Technology THEN [8, n0.id]
END AS value,
version

// {"p0":"no-such-id"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
OPTIONAL MATCH (former:FormerId)
WHERE former.id = $p0
MATCH (n0:Node)
WHERE n0.id = coalesce(former.nodeId, $p0)
RETURN CASE
  WHEN n0:Domain THEN [0, n0.id]
  WHEN n0:Goal THEN [1, n0.id]
  WHEN n0:Measure THEN [2, n0.id]
  WHEN n0:Organization THEN [3, n0.id]
  WHEN n0:Policy THEN [4, n0.id]
  WHEN n0:Region THEN [5, n0.id]
  WHEN n0:Source THEN [6, n0.id]
  WHEN n0:TargetGroup THEN [7, n0.id]
  WHEN n0:Technology THEN [8, n0.id]
END AS value,
version
