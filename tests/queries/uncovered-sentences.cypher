// {"p0":"source:digest-2023-q1"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
OPTIONAL MATCH (former:FormerId)
WHERE former.id = $p0
MATCH (n0:Node)
WHERE n0.id = coalesce(former.nodeId, $p0)
WITH *, CASE
  WHEN n0:Domain THEN [0]
  WHEN n0:Goal THEN [1]
  WHEN n0:Measure THEN [2]
  WHEN n0:Organization THEN [3]
  WHEN n0:Policy THEN [4]
  WHEN n0:Region THEN [5]
  WHEN n0:Source THEN [
    6,
    coalesce(n0.titleEn, n0.title),
    n0.publisher,
    COLLECT {
      CALL (n0) {
        CALL (n0) {
          WITH n0 AS source
          WITH source,
               COLLECT {
                 MATCH (source)<-[described:DESCRIBED_IN|ALSO_DESCRIBED_IN]-(:Policy)
                 UNWIND range(0, size(described.starts) - 1) AS place
                 RETURN [described.starts[place], described.ends[place]]
               } + COLLECT {
                 MATCH (source)<-[:DESCRIBED_IN|ALSO_DESCRIBED_IN]-(:Policy)-[:HAS_MEASURE|SETS*0..1]->()
                       -[stated:APPLIES_TO|ALSO_APPLIES_TO|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HAS_SUBJECT|TARGETS|HELPS|HAS_MEASURE|SETS|HAS_CITATION|HAS_AMOUNT]->()
                 UNWIND range(0, size(stated.starts) - 1) AS place
                 WITH stated, place
                 WHERE stated.sources[place] = source.id
                 RETURN [stated.starts[place], stated.ends[place]]
               } AS passages
          RETURN source, passages
        }
        RETURN source AS n1, passages AS n2
      }
      RETURN [n1.text, [n2], [n1.text], []]
    },
    COLLECT {
      MATCH (n0)<-[:DESCRIBED_IN|ALSO_DESCRIBED_IN]-(n3:Policy)
      WITH DISTINCT n3
      ORDER BY n3.publishedOn DESC, n3.id DESC
      RETURN [n3.id]
    }
  ]
  WHEN n0:TargetGroup THEN [7]
  WHEN n0:Technology THEN [8]
END AS value
RETURN value,
version
