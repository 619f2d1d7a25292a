// question: Which nodes are within a few hops of a node, along relationships from sources? The nearest first, then by id.
// parameters: id, hops, first
// No way leads through the nation, which nearly all regions have in common, and none through the membership of an area.
// columns: nodes, relationships
WITH COLLECT {
  OPTIONAL MATCH (former:FormerId {id: $id})
  WITH coalesce(former.nodeId, $id) AS current
  MATCH (centre:Node {id: current})
  WHERE NOT centre:Source
  CALL (centre) {
    RETURN centre AS node, 0 AS distance
  UNION
    MATCH (centre)-[:APPLIES_TO|ALSO_APPLIES_TO|PART_OF|TARGETS|BROADER|HAS_MEASURE|SETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS|CITES|HAS_SUBJECT]-(node)
    RETURN DISTINCT node, 1 AS distance
  UNION
    MATCH (centre)-[:APPLIES_TO|ALSO_APPLIES_TO|PART_OF|TARGETS|BROADER|HAS_MEASURE|SETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS|CITES|HAS_SUBJECT]-(via)
          -[:APPLIES_TO|ALSO_APPLIES_TO|PART_OF|TARGETS|BROADER|HAS_MEASURE|SETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS|CITES|HAS_SUBJECT]-(node)
    WHERE $hops >= 2 AND coalesce(via.level, '') <> 'NATION'
    RETURN DISTINCT node, 2 AS distance
  UNION
    MATCH (centre)-[:APPLIES_TO|ALSO_APPLIES_TO|PART_OF|TARGETS|BROADER|HAS_MEASURE|SETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS|CITES|HAS_SUBJECT]-(via)
          -[:APPLIES_TO|ALSO_APPLIES_TO|PART_OF|TARGETS|BROADER|HAS_MEASURE|SETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS|CITES|HAS_SUBJECT]-(then)
          -[:APPLIES_TO|ALSO_APPLIES_TO|PART_OF|TARGETS|BROADER|HAS_MEASURE|SETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS|CITES|HAS_SUBJECT]-(node)
    WHERE $hops >= 3 AND coalesce(via.level, '') <> 'NATION' AND coalesce(then.level, '') <> 'NATION'
    RETURN DISTINCT node, 3 AS distance
  }
  WITH node, min(distance) AS distance
  ORDER BY distance, node.id
  LIMIT $first
  RETURN node
} AS found
WITH found,
     COLLECT {
       UNWIND found AS node
       MATCH (node)-[step:APPLIES_TO|ALSO_APPLIES_TO|PART_OF|TARGETS|BROADER|HAS_MEASURE|SETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS|CITES|HAS_SUBJECT]->(other)
       WHERE other IN found
       RETURN step
     } AS steps
RETURN COLLECT {
         UNWIND found AS node
         WITH node, coalesce(node.title, node.name, node.text, node.label) AS caption
         RETURN {
           id: node.id,
           label: head([label IN labels(node) WHERE label <> 'Node']),
           caption: caption,
           captionHant: coalesce(node.titleHant, node.nameHant, node.textHant, node.labelHant, caption),
           captionEn: coalesce(node.titleEn, node.nameEn, node.textEn, node.labelEn, caption),
           node: node
         }
       } AS nodes,
       COLLECT {
         UNWIND steps AS step
         WITH step
         ORDER BY startNode(step).id, endNode(step).id, type(step)
         RETURN {type: type(step), from: startNode(step).id, to: endNode(step).id, properties: properties(step)}
       } AS relationships
