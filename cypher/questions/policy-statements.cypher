// question: Which facts of a policy do its sources state, and in which words?
// of: policy
// columns: about, node, source, start, end
// order: start integer, end integer, about text, node.id, source.id
// One pattern instead of a UNION for each kind of fact: the database needs several times as long to plan a UNION.
// A policy's own values are named in lists on DESCRIBED_IN. Every other fact is a relationship with lists of its passages. The
// domain of a goal's indicator is part of the goal.
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
