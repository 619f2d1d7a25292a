// question: Which facts of a policy do its sources state, and in which words?
// of: policy
// columns: about, node, source, start, end
// order: start integer, end integer, about text, node.id, source.id
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
