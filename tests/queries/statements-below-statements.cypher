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
        CALL (policy) {
          MATCH (policy)-[described:DESCRIBED_IN|ALSO_DESCRIBED_IN]->(source:Source)
          UNWIND range(0, size(described.about) - 1) AS place
          RETURN described.about[place] AS about,
                 null AS node,
                 source.id AS sourceId,
                 described.starts[place] AS start,
                 described.ends[place] AS end
        UNION
          MATCH (policy)-[stated:APPLIES_TO|ALSO_APPLIES_TO|ISSUED_BY|INVOLVES|USES|HAS_SUBJECT|TARGETS|HAS_MEASURE|SETS|HAS_CITATION]->(node)
          UNWIND range(0, size(stated.starts) - 1) AS place
          RETURN CASE type(stated)
                   WHEN 'APPLIES_TO' THEN 'region'
                   WHEN 'ALSO_APPLIES_TO' THEN 'region'
                   WHEN 'ISSUED_BY' THEN 'issuers'
                   WHEN 'INVOLVES' THEN 'organizations'
                   WHEN 'USES' THEN 'technologies'
                   WHEN 'HAS_SUBJECT' THEN 'subjects'
                   WHEN 'TARGETS' THEN 'domains'
                   WHEN 'HAS_MEASURE' THEN 'measures'
                   WHEN 'SETS' THEN 'goals'
                   WHEN 'HAS_CITATION' THEN 'citations'
                 END AS about,
                 CASE WHEN node:Node THEN node END AS node,
                 stated.sources[place] AS sourceId,
                 stated.starts[place] AS start,
                 stated.ends[place] AS end
        UNION
          MATCH (policy)-[:HAS_MEASURE]->(:Measure)-[stated:TARGETS|HELPS|ASSIGNED_TO|HAS_AMOUNT]->(node)
          UNWIND range(0, size(stated.starts) - 1) AS place
          RETURN CASE type(stated)
                   WHEN 'TARGETS' THEN 'domains'
                   WHEN 'HELPS' THEN 'targetGroups'
                   WHEN 'HAS_AMOUNT' THEN 'amounts'
                   WHEN 'ASSIGNED_TO' THEN 'organizations'
                 END AS about,
                 CASE WHEN node:Node THEN node END AS node,
                 stated.sources[place] AS sourceId,
                 stated.starts[place] AS start,
                 stated.ends[place] AS end
        UNION
          MATCH (policy)-[:SETS]->(node:Goal)-[stated:HAS_SUBJECT]->(:Domain)
          UNWIND range(0, size(stated.starts) - 1) AS place
          RETURN 'goals' AS about,
                 node,
                 stated.sources[place] AS sourceId,
                 stated.starts[place] AS start,
                 stated.ends[place] AS end
        }
        MATCH (source:Source {id: sourceId})
        RETURN about, node, source, start, end
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
                        CALL (policy) {
                          MATCH (policy)-[described:DESCRIBED_IN|ALSO_DESCRIBED_IN]->(source:Source)
                          UNWIND range(0, size(described.about) - 1) AS place
                          RETURN described.about[place] AS about,
                                 null AS node,
                                 source.id AS sourceId,
                                 described.starts[place] AS start,
                                 described.ends[place] AS end
                        UNION
                          MATCH (policy)-[stated:APPLIES_TO|ALSO_APPLIES_TO|ISSUED_BY|INVOLVES|USES|HAS_SUBJECT|TARGETS|HAS_MEASURE|SETS|HAS_CITATION]->(node)
                          UNWIND range(0, size(stated.starts) - 1) AS place
                          RETURN CASE type(stated)
                                   WHEN 'APPLIES_TO' THEN 'region'
                                   WHEN 'ALSO_APPLIES_TO' THEN 'region'
                                   WHEN 'ISSUED_BY' THEN 'issuers'
                                   WHEN 'INVOLVES' THEN 'organizations'
                                   WHEN 'USES' THEN 'technologies'
                                   WHEN 'HAS_SUBJECT' THEN 'subjects'
                                   WHEN 'TARGETS' THEN 'domains'
                                   WHEN 'HAS_MEASURE' THEN 'measures'
                                   WHEN 'SETS' THEN 'goals'
                                   WHEN 'HAS_CITATION' THEN 'citations'
                                 END AS about,
                                 CASE WHEN node:Node THEN node END AS node,
                                 stated.sources[place] AS sourceId,
                                 stated.starts[place] AS start,
                                 stated.ends[place] AS end
                        UNION
                          MATCH (policy)-[:HAS_MEASURE]->(:Measure)-[stated:TARGETS|HELPS|ASSIGNED_TO|HAS_AMOUNT]->(node)
                          UNWIND range(0, size(stated.starts) - 1) AS place
                          RETURN CASE type(stated)
                                   WHEN 'TARGETS' THEN 'domains'
                                   WHEN 'HELPS' THEN 'targetGroups'
                                   WHEN 'HAS_AMOUNT' THEN 'amounts'
                                   WHEN 'ASSIGNED_TO' THEN 'organizations'
                                 END AS about,
                                 CASE WHEN node:Node THEN node END AS node,
                                 stated.sources[place] AS sourceId,
                                 stated.starts[place] AS start,
                                 stated.ends[place] AS end
                        UNION
                          MATCH (policy)-[:SETS]->(node:Goal)-[stated:HAS_SUBJECT]->(:Domain)
                          UNWIND range(0, size(stated.starts) - 1) AS place
                          RETURN 'goals' AS about,
                                 node,
                                 stated.sources[place] AS sourceId,
                                 stated.starts[place] AS start,
                                 stated.ends[place] AS end
                        }
                        MATCH (source:Source {id: sourceId})
                        RETURN about, node, source, start, end
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
