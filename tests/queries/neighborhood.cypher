// {"p0":"technology:digital-twin","p1":2,"p2":6}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN COLLECT {
  CALL () {
    CALL () {
      WITH COLLECT {
        OPTIONAL MATCH (former:FormerId {id: $p0})
        WITH coalesce(former.nodeId, $p0) AS current
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
          WHERE $p1 >= 2 AND coalesce(via.level, '') <> 'NATION'
          RETURN DISTINCT node, 2 AS distance
        UNION
          MATCH (centre)-[:APPLIES_TO|ALSO_APPLIES_TO|PART_OF|TARGETS|BROADER|HAS_MEASURE|SETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS|CITES|HAS_SUBJECT]-(via)
                -[:APPLIES_TO|ALSO_APPLIES_TO|PART_OF|TARGETS|BROADER|HAS_MEASURE|SETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS|CITES|HAS_SUBJECT]-(then)
                -[:APPLIES_TO|ALSO_APPLIES_TO|PART_OF|TARGETS|BROADER|HAS_MEASURE|SETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS|CITES|HAS_SUBJECT]-(node)
          WHERE $p1 >= 3 AND coalesce(via.level, '') <> 'NATION' AND coalesce(then.level, '') <> 'NATION'
          RETURN DISTINCT node, 3 AS distance
        }
        WITH node, min(distance) AS distance
        ORDER BY distance, node.id
        LIMIT $p2
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
    }
    RETURN nodes AS n0, relationships AS n1
  }
  RETURN [
    COLLECT {
      UNWIND n0 AS n2
      WITH n2.id AS n3, n2.label AS n4, n2.caption AS n5, n2.captionHant AS n6, n2.captionEn AS n7, n2.node AS n8
      RETURN [n3, n5]
    },
    COLLECT {
      UNWIND n1 AS n9
      WITH n9.type AS n10, n9.from AS n11, n9.to AS n12, n9.properties AS n13
      RETURN [n10, n11, n12, n13]
    }
  ]
} AS value,
version
