// {"p0":"320000","p1":"industry","p2":4}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    MATCH (n0)-[n1:LIES_WITHIN]->()
    WHERE n1.regionId = $p0
      AND $p1 IN n0.covers
      AND n1.publishedOn IS NOT NULL
      AND n1.id IS NOT NULL
    WITH n0, n1
    ORDER BY n1.regionId DESC, n1.publishedOn DESC, n1.id DESC
    LIMIT $p2
    RETURN [toString(n1.publishedOn), n1.id, [n0.title]]
  },
  COUNT {
    MATCH (n0)-[n1:LIES_WITHIN]->()
    WHERE n1.regionId = $p0
      AND $p1 IN n0.covers
      AND n1.publishedOn IS NOT NULL
      AND n1.id IS NOT NULL
  }
] AS value,
version

// {"p0":"320000","p1":"2023-03-01","p2":"2023-03-01","p3":3}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    MATCH (n0)-[n1:LIES_WITHIN]->()
    WHERE n1.regionId = $p0
      AND n1.publishedOn <= date($p1)
      AND NOT coalesce(n0.endsOn <= date($p2), false)
      AND n1.publishedOn IS NOT NULL
      AND n1.id IS NOT NULL
    WITH n0, n1
    ORDER BY n1.regionId ASC, n1.publishedOn ASC, n1.id ASC
    LIMIT $p3
    RETURN [[n0.id]]
  }
] AS value,
version

// {"p0":"320000","p1":2}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    MATCH (n0)-[n1:LIES_WITHIN]->()
    WHERE n1.regionId = $p0
      AND n0.titleSortKey IS NOT NULL
      AND n0.id IS NOT NULL
    WITH n0, n1
    ORDER BY n0.titleSortKey ASC, n0.id ASC
    LIMIT $p1
    RETURN [[n0.title]]
  }
] AS value,
version

// {"p0":"320000","p1":"ACTION_PLAN","p2":2}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Region)
WHERE n0.id = $p0
RETURN [
  [
    COLLECT {
      MATCH (n1)-[n2:LIES_WITHIN]->()
      WHERE n2.regionId = n0.id
        AND n1.kind = $p1
        AND n2.publishedOn IS NOT NULL
        AND n2.id IS NOT NULL
      WITH n1, n2
      ORDER BY n2.regionId DESC, n2.publishedOn DESC, n2.id DESC
      LIMIT $p2
      RETURN [toString(n2.publishedOn), n2.id, [n1.id]]
    }
  ]
] AS value,
version
