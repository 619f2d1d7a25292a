// {"p0":"source:digest-2023-q1"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Node)
WHERE n0.id = $p0
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
                 MATCH (source)<-[:DESCRIBED_IN|ALSO_DESCRIBED_IN]-(:Policy)-[:HAS_MEASURE*0..1]->()
                       -[stated:APPLIES_TO|ISSUED_BY|INVOLVES|USES|TARGETS|HAS_MEASURE|SETS]->()
                 UNWIND range(0, size(stated.starts) - 1) AS place
                 WITH stated, place
                 WHERE stated.sources[place] = source.id
                 RETURN [stated.starts[place], stated.ends[place]]
               } AS passages
          UNWIND range(0, size(source.sentenceStarts) - 1) AS place
          WITH source, passages, source.sentenceStarts[place] AS start, source.sentenceEnds[place] AS end
          WHERE none(passage IN passages WHERE passage[0] < end AND start < passage[1])
          RETURN source, start, end
        }
        RETURN source AS n1, start AS n2, end AS n3
      }
      WITH *
      ORDER BY n2 ASC
      RETURN [n2, substring(n1.text, n2, n3 - n2)]
    },
    COLLECT {
      MATCH (n0)<-[:DESCRIBED_IN|ALSO_DESCRIBED_IN]-(n4:Policy)
      WITH DISTINCT n4
      ORDER BY n4.publishedOn DESC, n4.id DESC
      RETURN [n4.id]
    }
  ]
  WHEN n0:Technology THEN [7]
END AS value
RETURN value,
version
