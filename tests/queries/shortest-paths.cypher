// {"p0":"320583","p1":"469028","p2":6}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN COLLECT {
  CALL () {
    CALL () {
      OPTIONAL MATCH (former:FormerId {id: $p0})
      WITH coalesce(former.nodeId, $p0) AS from
      OPTIONAL MATCH (former:FormerId {id: $p1})
      WITH from, coalesce(former.nodeId, $p1) AS to
      WITH from, to, COLLECT {
        MATCH (start:Node {id: from}), (end:Node {id: to})
        WHERE start <> end
        MATCH path = allShortestPaths(
          (start)-[:APPLIES_TO|ALSO_APPLIES_TO|PART_OF|TARGETS|BROADER|HAS_MEASURE|SETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS|CITES|HAS_SUBJECT*..10]-(end)
        )
        WHERE all(node IN nodes(path) WHERE coalesce(node.level, '') <> 'NATION' OR node.id IN [from, to])
        WITH path, length(path) AS hops
        WHERE hops <= $p2
        WITH path, [node IN nodes(path) | node.id] AS ids, [step IN relationships(path) | type(step)] AS types
        WITH ids, types, collect(path) AS same
        ORDER BY ids, types
        LIMIT 100
        UNWIND same AS path
        RETURN path
      } AS paths
      WITH paths,
           COLLECT {
             UNWIND paths AS path
             UNWIND nodes(path) AS node
             RETURN DISTINCT node
             UNION
             MATCH (node:Node {id: from})
             WHERE from = to AND NOT node:Source
             RETURN node
           } AS found,
           COLLECT {
             UNWIND paths AS path
             UNWIND relationships(path) AS step
             RETURN DISTINCT step
           } AS steps
      RETURN COLLECT {
               UNWIND found AS node
               WITH node, coalesce(node.title, node.name, node.text, node.label) AS caption
               ORDER BY node.id
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
      RETURN [
        n3,
        n4,
        n7,
        CASE
          WHEN n8:Domain THEN [0]
          WHEN n8:Goal THEN [1]
          WHEN n8:Measure THEN [2]
          WHEN n8:Organization THEN [3]
          WHEN n8:Policy THEN [4, toString(n8.publishedOn)]
          WHEN n8:Region THEN [5]
          WHEN n8:Source THEN [6]
          WHEN n8:TargetGroup THEN [7]
          WHEN n8:Technology THEN [8]
        END
      ]
    },
    COLLECT {
      UNWIND n1 AS n9
      WITH n9.type AS n10, n9.from AS n11, n9.to AS n12, n9.properties AS n13
      RETURN [n10, n11, n12]
    }
  ]
} AS value,
version
