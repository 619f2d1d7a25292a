// {"p0":"wuhan-hanyang-metaverse-support-policy-2023","p1":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Policy)
WHERE n0.id = $p0
WITH *, [
  COLLECT {
    CALL (n0) {
      CALL (n0) {
        WITH n0 AS policy
        MATCH (policy)-[:HAS_MEASURE|SETS*0..1]->(owner)-[stated:DESCRIBED_IN|ALSO_DESCRIBED_IN|APPLIES_TO|ALSO_APPLIES_TO|ISSUED_BY|INVOLVES|USES|HAS_SUBJECT|TARGETS|HAS_MEASURE|SETS|HAS_CITATION|HELPS|ASSIGNED_TO|HAS_AMOUNT]->(end)
        UNWIND range(0, size(stated.starts) - 1) AS place
        WITH DISTINCT
             CASE type(stated)
               WHEN 'DESCRIBED_IN' THEN stated.about[place]
               WHEN 'ALSO_DESCRIBED_IN' THEN stated.about[place]
               WHEN 'APPLIES_TO' THEN 'region'
               WHEN 'ALSO_APPLIES_TO' THEN 'region'
               WHEN 'ISSUED_BY' THEN 'issuers'
               WHEN 'INVOLVES' THEN 'organizations'
               WHEN 'ASSIGNED_TO' THEN 'organizations'
               WHEN 'USES' THEN 'technologies'
               WHEN 'HAS_SUBJECT' THEN CASE WHEN owner:Goal THEN 'goals' ELSE 'subjects' END
               WHEN 'TARGETS' THEN 'domains'
               WHEN 'HAS_MEASURE' THEN 'measures'
               WHEN 'SETS' THEN 'goals'
               WHEN 'HAS_CITATION' THEN 'citations'
               WHEN 'HELPS' THEN 'targetGroups'
               WHEN 'HAS_AMOUNT' THEN 'amounts'
             END AS about,
             CASE WHEN owner:Goal THEN owner WHEN end:Source THEN null WHEN end:Node THEN end END AS node,
             CASE WHEN end:Source THEN end.id ELSE stated.sources[place] END AS sourceId,
             stated.starts[place] AS start,
             stated.ends[place] AS last
        MATCH (source:Source {id: sourceId})
        RETURN about, node, source, start, last AS end
      }
      RETURN about AS n1, node AS n2, source AS n3, start AS n4, end AS n5
    }
    WITH *
    ORDER BY n4 ASC, n5 ASC, n1 ASC, n2.id ASC, n3.id ASC
    WITH *, [
      n1,
      CASE
        WHEN n2:Domain THEN [0]
        WHEN n2:Goal THEN [1]
        WHEN n2:Measure THEN [2]
        WHEN n2:Organization THEN [3]
        WHEN n2:Policy THEN [4]
        WHEN n2:Region THEN [
          5,
          [
            COLLECT {
              MATCH (n2)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(n6:Policy)
              WITH DISTINCT n6
              ORDER BY n6.publishedOn DESC, n6.id DESC
              LIMIT $p1
              WITH *, [
                [
                  COLLECT {
                    CALL (n6) {
                      CALL (n6) {
                        WITH n6 AS policy
                        MATCH (policy)-[:HAS_MEASURE|SETS*0..1]->(owner)-[stated:DESCRIBED_IN|ALSO_DESCRIBED_IN|APPLIES_TO|ALSO_APPLIES_TO|ISSUED_BY|INVOLVES|USES|HAS_SUBJECT|TARGETS|HAS_MEASURE|SETS|HAS_CITATION|HELPS|ASSIGNED_TO|HAS_AMOUNT]->(end)
                        UNWIND range(0, size(stated.starts) - 1) AS place
                        WITH DISTINCT
                             CASE type(stated)
                               WHEN 'DESCRIBED_IN' THEN stated.about[place]
                               WHEN 'ALSO_DESCRIBED_IN' THEN stated.about[place]
                               WHEN 'APPLIES_TO' THEN 'region'
                               WHEN 'ALSO_APPLIES_TO' THEN 'region'
                               WHEN 'ISSUED_BY' THEN 'issuers'
                               WHEN 'INVOLVES' THEN 'organizations'
                               WHEN 'ASSIGNED_TO' THEN 'organizations'
                               WHEN 'USES' THEN 'technologies'
                               WHEN 'HAS_SUBJECT' THEN CASE WHEN owner:Goal THEN 'goals' ELSE 'subjects' END
                               WHEN 'TARGETS' THEN 'domains'
                               WHEN 'HAS_MEASURE' THEN 'measures'
                               WHEN 'SETS' THEN 'goals'
                               WHEN 'HAS_CITATION' THEN 'citations'
                               WHEN 'HELPS' THEN 'targetGroups'
                               WHEN 'HAS_AMOUNT' THEN 'amounts'
                             END AS about,
                             CASE WHEN owner:Goal THEN owner WHEN end:Source THEN null WHEN end:Node THEN end END AS node,
                             CASE WHEN end:Source THEN end.id ELSE stated.sources[place] END AS sourceId,
                             stated.starts[place] AS start,
                             stated.ends[place] AS last
                        MATCH (source:Source {id: sourceId})
                        RETURN about, node, source, start, last AS end
                      }
                      RETURN about AS n7, node AS n8, source AS n9, start AS n10, end AS n11
                    }
                    WITH *
                    ORDER BY n10 ASC, n11 ASC, n7 ASC, n8.id ASC, n9.id ASC
                    RETURN [n7]
                  }
                ]
              ] AS row
              RETURN row
            }
          ]
        ]
        WHEN n2:Source THEN [6]
        WHEN n2:TargetGroup THEN [7]
        WHEN n2:Technology THEN [8]
      END,
      [substring(n3.text, n4, n5 - n4), [n3.id]]
    ] AS row
    RETURN row
  }
] AS value
RETURN value,
version
